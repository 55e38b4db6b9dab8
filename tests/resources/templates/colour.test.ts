import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  contrast,
  ensureContrast,
  ensureGround,
  fromLch,
  isYellow,
  mix,
  toLch,
} from '../../../resources/templates/kit/colour';

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrast('#fff', '#ffffff'), 1);
});

test('a colour survives the way to OKLCH and back', () => {
  for (const colour of ['#635bff', '#ffc800', '#1abc9c', '#101010', '#ffffff', '#e5413a']) {
    assert.equal(fromLch(toLch(colour)), colour);
  }
});

test('a colour that no screen shows gives up chroma, not lightness', () => {
  const { lightness, chroma } = toLch(fromLch({ lightness: 0.6, chroma: 0.4, hue: 150 }));
  assert.ok(Math.abs(lightness - 0.6) < 0.02, `lightness became ${lightness}`);
  assert.ok(chroma < 0.4);
});

test('mixing ends at its ends', () => {
  assert.equal(mix('#123456', '#fedcba', 0), '#123456');
  assert.equal(mix('#123456', '#fedcba', 1), '#fedcba');
});

test('a colour that passes stays, one that does not keeps its hue and passes', () => {
  assert.equal(ensureContrast('#000080', ['#ffffff'], 4.5), '#000080');
  const orange = ensureContrast('#f4623a', ['#ffffff'], 4.5);
  assert.ok(contrast(orange, '#ffffff') >= 4.5);
  assert.ok(Math.abs(toLch(orange).hue - toLch('#f4623a').hue) < 6);
});

test('several grounds are passed at once, or black and white are the answer', () => {
  const colour = ensureContrast('#5e6ad2', ['#0b0c10', '#1d1f27'], 4.5);
  assert.ok(contrast(colour, '#1d1f27') >= 4.5);
  assert.equal(ensureContrast('#808080', ['#ffffff', '#000000'], 15), '#000000');
});

test('a ground moves away from its text', () => {
  const ground = ensureGround('#f4623a', '#ffffff', 4.7);
  assert.ok(contrast(ground, '#ffffff') >= 4.7);
  assert.ok(toLch(ground).lightness < toLch('#f4623a').lightness);
});

test('yellow and lime are told from orange and green', () => {
  assert.ok(isYellow('#ffc800'));
  assert.ok(isYellow('#c6f135'));
  assert.ok(!isYellow('#f4623a'));
  assert.ok(!isYellow('#1abc9c'));
});
