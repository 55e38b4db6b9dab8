import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markFor } from '../../../resources/templates/kit/mark';

const dark = { src: 'logo.svg', width: 120, height: 40, colors: ['#16292c'] };
const white = { src: 'logo-2.svg', width: 120, height: 40, colors: ['#ffffff'] };

test('a logo is shown as it is where its ground lets it be seen', () => {
  assert.deepEqual(markFor({ ...dark, reversed: white }, ['#ffffff']).mark?.src, 'logo.svg');
  assert.equal(markFor(dark, ['#f6f1e7', '#ffffff']).lost, false);
  assert.equal(markFor(null, ['#ffffff']).mark, null);
  assert.equal(markFor({ ...dark, colors: [] }, ['#16292c']).lost, false); // of what is not known nothing is assumed
});

test('on the other ground its variant takes its place', () => {
  assert.deepEqual(markFor({ ...dark, reversed: white }, ['#0b1214']), { mark: white, lost: false });
  assert.equal(markFor(dark, ['#0b1214']).lost, true);
  assert.equal(markFor({ ...dark, reversed: null }, ['#0b1214']).mark?.src, 'logo.svg');
  assert.equal(markFor({ ...dark, reversed: white }, ['#0b1214', '#ffffff']).lost, true); // a gradient swallows both
});
