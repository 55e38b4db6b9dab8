import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as Remotion from 'remotion';
import * as zod from 'zod';

import { runKit } from '../../../resources/stage/scenes/kept-kit';
import * as ownKit from '../../../resources/templates/kit';

const given = { react: React, 'react/jsx-runtime': jsxRuntime, remotion: Remotion, zod };

test("the program's own kit gives from its sources what it gives as a bundle", async () => {
  const folder = 'resources/templates/kit';
  const names = await readdir(folder);
  const sources = names.map(async (name) => [name, await readFile(`${folder}/${name}`, 'utf8')] as const);
  const kit = runKit(Object.fromEntries(await Promise.all(sources)), given);
  assert.deepEqual(Object.keys(kit).sort(), ['__esModule', ...Object.keys(ownKit)].sort());
  const { ease } = kit as typeof ownKit;
  assert.equal(ease.glide(0.3), ownKit.ease.glide(0.3));
});

test('files of a kit ask for each other, in a circle too', () => {
  const files = {
    'index.ts': `export { outer } from './outer';`,
    'outer.tsx': `import { inner } from './inner';\nexport const word = 'word';\nexport const outer = () => inner();`,
    'inner.ts': `import { word } from './outer';\nexport const inner = () => word + '!';`,
  };
  const { outer } = runKit(files, given) as { outer: () => string };
  assert.equal(outer(), 'word!');
});

test('what a kit does not have is told by name', () => {
  assert.throws(() => runKit({ 'index.ts': `import './gone';` }, given), /no "\.\/gone"/);
  assert.throws(() => runKit({ 'index.ts': `import fs from 'fs';\nfs();` }, given), /no "fs"/);
  assert.throws(() => runKit({ 'index.ts': 'const = 1;' }, given), /index\.ts/);
});
