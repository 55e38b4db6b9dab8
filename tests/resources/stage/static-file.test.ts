import assert from 'node:assert/strict';
import { test } from 'node:test';

import { staticFile } from 'remotion';

test('names of assets become addresses of the page', () => {
  assert.equal(staticFile('page.jpg'), 'assets/page.jpg');
  assert.equal(staticFile('/page.jpg'), 'assets/page.jpg');
  assert.equal(staticFile('shots/first screen #1?.png'), 'assets/shots/first%20screen%20%231%3F.png');
});

test('what is an address stays', () => {
  for (const address of [
    staticFile('a b.png'),
    '/assets/x.png',
    'data:image/png;base64,AA==',
    'blob:x',
    'qrc:/fonts/a.woff2',
  ]) {
    assert.equal(staticFile(address), address);
  }
});

test('relative paths are refused', () => {
  assert.throws(() => staticFile('./x.png'), /relative/);
  assert.throws(() => staticFile('../x.png'), /relative/);
  assert.throws(() => staticFile(undefined as unknown as string), /name of a file/);
});
