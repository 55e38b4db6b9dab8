import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as Remotion from 'remotion';

import { loadModules } from '../../../resources/stage/modules';
import { importedNames, moduleOf } from '../../../resources/stage/modules/names';
import { compile } from '../../../resources/stage/scenes/compile';
import { evaluate } from '../../../resources/stage/scenes/evaluate';
import { modulesWithKnownNames } from '../../../resources/stage/scenes/known-names';
import { show } from './show';

async function load(code: string) {
  const compiled = compile(code);
  assert.ok('js' in compiled, JSON.stringify(compiled));
  const loaded = await loadModules(importedNames(compiled.js));
  const named = modulesWithKnownNames({ ...loaded, remotion: Remotion }, code);
  const modules = { ...named, react: React, 'react/jsx-runtime': jsxRuntime };
  return evaluate(compiled.js, code, 'one', modules);
}

async function markup(imports: string, element: string, frame = 0): Promise<string> {
  const result = await load(`${imports}\nexport default function Scene() { return <main>${element}</main>; }`);
  assert.ok('component' in result, JSON.stringify(result));
  const Scene = result.component;
  return show(frame, <Scene />);
}

const says = async (imports: string, expression: string): Promise<string> =>
  (await markup(imports, `{String(${expression})}`)).replace(/<[^>]*>/g, '');

test('names of modules are read from compiled code', () => {
  const compiled = compile(
    `import { x } from '@remotion/shapes';\nimport type { T } from './types';\nexport { y } from "zod";\nimport '../kit/colour';\nx();`,
  );
  assert.ok('js' in compiled);
  assert.deepEqual(importedNames(compiled.js).sort(), ['../kit/colour', '@remotion/shapes', 'zod'].sort());
  assert.equal(moduleOf('../kit/colour'), '../kit');
  assert.equal(moduleOf('../kitchen'), '../kitchen');
});

test('only what is asked for is loaded, and what is not there is left out', async () => {
  assert.deepEqual(Object.keys(await loadModules(['zod', 'fs', '__proto__', 'lodash'])), ['zod']);
  const [one, two] = await Promise.all([loadModules(['@remotion/noise']), loadModules(['@remotion/noise'])]);
  assert.equal(one['@remotion/noise'], two['@remotion/noise']);
});

test('scenes cannot change a module that others share', async () => {
  const { '@remotion/paths': paths } = await loadModules(['@remotion/paths']);
  assert.throws(() => Object.assign(paths, { getLength: () => 0 }), TypeError);
});

test('packages run on the stage’s own runtime', async () => {
  assert.match(
    await markup(`import { Circle } from '@remotion/shapes';`, `<Circle radius={50} fill="red" />`),
    /<path[^>]*d="M/,
  );
  assert.equal(await says(`import { getLength } from '@remotion/paths';`, `getLength('M 0 0 L 100 0')`), '100');
  assert.equal(
    await says(`import { noise2D } from '@remotion/noise';`, `noise2D('a', 1.5, 2.5) === noise2D('a', 1.5, 2.5)`),
    'true',
  );
  assert.equal(
    await says(
      `import { interpolateStyles, makeTransform, rotate } from '@remotion/animation-utils';`,
      `makeTransform([rotate(45)]) + interpolateStyles(5, [0, 10], [{ opacity: 0 }, { opacity: 1 }]).opacity`,
    ),
    'rotate(45deg)0.5',
  );
  assert.equal(
    await says(
      `import { zColor } from '@remotion/zod-types';`,
      `[zColor().safeParse('#fff8').success, zColor().safeParse('rgba(0, 0, 0, 0.5)').success, zColor().safeParse('no').success]`,
    ),
    'true,true,false',
  );
  assert.match(
    await markup(
      `import { Trail, CameraMotionBlur } from '@remotion/motion-blur';`,
      `<Trail layers={3} lagInFrames={1} trailOpacity={1}><i>x</i></Trail><CameraMotionBlur samples={4}><b>y</b></CameraMotionBlur>`,
      20,
    ),
    /<i>x<\/i>.*<b>y<\/b>/,
  );
  assert.equal(
    await says(
      `import { parseSrt } from '@remotion/captions';`,
      `parseSrt({ input: '1\\n00:00:00,000 --> 00:00:02,000\\nHello' }).captions[0].text`,
    ),
    'Hello',
  );
  assert.match(
    await says(
      `import { createRoundedTextBox } from '@remotion/rounded-text-box';`,
      `createRoundedTextBox({ textMeasurements: [{ width: 90, height: 30 }], textAlign: 'left', horizontalPadding: 9, borderRadius: 5 }).d`,
    ),
    /^M/,
  );
  for (const name of [
    'layout-utils',
    'media-utils',
    'fonts',
    'preload',
    'media',
    'gif',
    'transitions',
    'transitions/wipe',
  ]) {
    assert.ok(Object.keys((await loadModules([`@remotion/${name}`]))[`@remotion/${name}`]).length > 1, name);
  }
});

test('icons of lucide, and the brands that it gave up', async () => {
  assert.match(
    await markup(`import { House, Github } from 'lucide-react';`, `<House size={9} /><Github />`),
    /width="9"/,
  );
});

test('a name that a module does not have is told with its line', async () => {
  const result = await load(
    `import { Circle } from '@remotion/shapes';\nimport { Blob } from '@remotion/shapes';\n\nexport default Blob;`,
  );
  assert.ok('problem' in result);
  assert.match(result.problem.message, /"Blob" cannot be imported from '@remotion\/shapes'/);
  assert.equal(result.problem.line, 4);
});

test('in a module that is taken as a whole, names can be looked for', async () => {
  const icon = `const Icon = Icons[wanted] ?? Icons.Circle;\nexport default () => <Icon data-found={String(wanted in Icons)} />;`;
  for (const [wanted, found] of [
    ['NoSuchIcon', 'false'],
    ['House', 'true'],
  ]) {
    const result = await load(`import * as Icons from 'lucide-react';\nconst wanted: string = '${wanted}';\n${icon}`);
    assert.ok('component' in result, JSON.stringify(result));
    const Scene = result.component;
    assert.match(show(0, <Scene />), new RegExp(`data-found="${found}"`));
  }
});

test('any other module is refused with its line', async () => {
  const result = await load(
    `import React from 'react';\nimport { motion } from 'framer-motion';\nexport default () => <motion.div />;`,
  );
  assert.ok('problem' in result);
  assert.match(result.problem.message, /"framer-motion" cannot be imported here/);
  assert.deepEqual([result.problem.line, result.problem.column], [2, 24]);
});
