import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';

import { bare } from '../../../resources/stage/scenes/amend';
import { compile } from '../../../resources/stage/scenes/compile';
import { declaredNames } from '../../../resources/stage/scenes/component';
import { evaluate } from '../../../resources/stage/scenes/evaluate';
import { modulesWithKnownNames } from '../../../resources/stage/scenes/known-names';
import { jsxForScenes, sheetForBrowser, styleForBrowser } from '../../../resources/stage/scenes/newer-styles';
import { inPlainWords } from '../../../resources/stage/scenes/react-errors';
import { lineOf, lineOfElement, messageOf } from '../../../resources/stage/scenes/trace';

const modules = { react: React, 'react/jsx-runtime': jsxRuntime, '../kit': { name: 'the kit' } };

function load(code: string) {
  const compiled = compile(code);
  assert.ok('js' in compiled, JSON.stringify(compiled));
  return evaluate(compiled.js, code, 'one', modules);
}

function markup(code: string, props: Record<string, unknown> = {}): string {
  const result = load(code);
  assert.ok('component' in result, JSON.stringify(result));
  return renderToStaticMarkup(React.createElement(result.component, props));
}

function problem(code: string) {
  const result = load(code);
  assert.ok('problem' in result, 'there is a component');
  return result.problem;
}

test('takes the default export, whatever its form', () => {
  assert.equal(
    markup('export default function Scene({ a }: { a: string }) { return <b>{a}</b>; }', { a: 'x' }),
    '<b>x</b>',
  );
  assert.equal(markup('export default () => <b>arrow</b>;'), '<b>arrow</b>');
  assert.equal(markup('const Scene = () => <b>later</b>;\nexport default Scene;'), '<b>later</b>');
  assert.equal(
    markup(
      'import React from "react";\nclass S extends React.Component { render() { return <b>class</b>; } }\nexport { S as default };',
    ),
    '<b>class</b>',
  );
  assert.equal(
    markup(
      'import { memo, forwardRef } from "react";\nexport default memo(forwardRef((_props, _ref) => <b>memo</b>));',
    ),
    '<b>memo</b>',
  );
  assert.equal(
    markup('export const Other = () => <i/>;\nexport default () => <b>default</b>;\nexport const Last = () => <i/>;'),
    '<b>default</b>',
  );
});

test('else the last component that is exported', () => {
  assert.equal(
    markup(
      'export const First = () => <i/>;\nexport const Main = () => <b>main</b>;\nexport const schema = {};\nexport const COLOURS = { red: 1 };\nexport const useIt = () => 1;',
    ),
    '<b>main</b>',
  );
  assert.equal(
    markup('export function Zebra() { return <i/>; }\nexport function Ant() { return <b>ant</b>; }'),
    '<b>ant</b>',
  );
});

test('a component that is not exported is none beside one that is', () => {
  const code = 'export const Main = () => <b>main</b>;\nfunction Helper() { return <i/>; }';
  assert.equal(markup(code), '<b>main</b>');
});

test('else the last component that is declared', () => {
  assert.equal(
    markup(
      'const Part = () => <b>part</b>;\nfunction Whole() { return <Part />; }\nconst SIZE = 4;\nfunction helper() {}',
    ),
    '<b>part</b>',
  );
});

test('names in comments and types do no harm', () => {
  assert.deepEqual(
    declaredNames('interface Props {}\ntype Size = 1;\nfunction A() {}\nexport const B = 1;\n  const Inner = 1;'),
    ['A', 'B', 'Inner'],
  );
  assert.equal(markup('const A = () => <b>a</b>;\n/*\nfunction Ghost() {}\n*/'), '<b>a</b>');
});

test('code that stands further in, in the fences of a chat, or uses the names of modules, runs', () => {
  assert.equal(markup('  const Part = () => <i />;\n  function Whole() { return <Part />; }\n'), '<i></i>');
  assert.equal(markup(bare('```tsx\nexport default () => <b>1</b>;\n```\n')), '<b>1</b>');
  assert.equal(bare('\uFEFFa\n```\nb'), 'a\n```\nb');
  assert.equal(markup('const module = 1;\nexport default () => <b>{module}</b>;'), '<b>1</b>');
});

test('what Sucrase reads wrongly is read rightly', () => {
  assert.equal(
    markup("export const a = 1, b: string = 'x, y', c = 3;\nexport default () => <b>{a + b + c}</b>;"),
    '<b>1x, y3</b>',
  );
  assert.equal(markup('export { Film as default };\nconst Film = () => <b>1</b>;'), '<b>1</b>');
  assert.equal(
    markup('export default () => <svg xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a" /></svg>;'),
    '<svg xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"></use></svg>',
  );
  const many = 'export const a = 1,\n  b = 2,\n  c = 3;\nexport default () => <b>{a + b + c}</b>;';
  assert.equal(markup(many), '<b>6</b>');
  const bracketed =
    "export const m = new Map([[1, 'a']]), f = (x: number) => <i>it's, {x}</i>, { q, r: [s] }: any = { q: 'b', r: ['c'] };\n" +
    "import { z } from 'zod';\nexport enum E { A = 1 }\nexport function g() { const h = 1, k = 2; return h + k; }\n" +
    'export default () => <b>{m.get(1)}{f(E.A)}{q}{s}{g()}</b>;';
  assert.equal(markup(bracketed), '<b>a<i>it&#x27;s, 1</i>bc3</b>');
  const parts = 'export const Part = () => <i />, Whole = () => (\n  <b>\n    <Part />\n  </b>\n);';
  assert.equal(markup(parts), '<b><i></i></b>');
  const list = 'export {\n  Film as default, // it\n  other,\n};\nconst Film = () => <b>1</b>, other = 1;';
  assert.equal(markup(list), '<b>1</b>');
  const shown = 'export default () => <b>{`\nexport { A as default };\nnamespace A {\nexport const a = 1, b = 2`}</b>;';
  assert.match(markup(shown), /export \{ A as default \};\nnamespace A \{\nexport const a = 1, b = 2/);
  assert.deepEqual(compile('const a = 1;\nnamespace N { export const b = 2; }'), {
    problem: {
      message: 'A namespace cannot be used here: write its members at the top, or as an object.',
      line: 2,
      column: 1,
    },
  });
});

test('an element that failed is found by the names of components', () => {
  const code = [
    'const Part = () => <b>part</b>;',
    'export default function Film() {',
    '  return (',
    '    <AbsoluteFill>',
    '      <Part />',
    '      <Remotion.Sequence durationInFrames={-3} />',
  ].join('\n');
  const stack = (names: string) => names.replace(/\w+/g, '\n    at $& (x.js:1:2)');
  assert.equal(lineOfElement(code, stack('Inner Sequence AbsoluteFill Film Slot')), 6);
  assert.equal(lineOfElement(code, stack('b Part AbsoluteFill Film')), 1);
  assert.equal(lineOfElement(code, stack('Film')), 2);
  assert.equal(lineOfElement(code, stack('Slot Stage')), 0);
  assert.equal(lineOfElement(code, null), 0);
});

test('colours of newer browsers are read', () => {
  assert.deepEqual(styleForBrowser({ background: 'linear-gradient(oklch(62.8% 0.2577 29.23), oklab(0 0 0 / 50%))' }), {
    background: 'linear-gradient(rgba(255, 0, 0, 1), rgba(0, 0, 0, 0.502))',
  });
  const relative = { color: 'oklch(from red l c h)' };
  assert.equal(styleForBrowser(relative), relative);
  const circle = jsxForScenes.jsx('circle', { fill: 'oklch(1 0 0)', r: 4 }).props as { fill: string };
  assert.equal(circle.fill, 'rgba(255, 255, 255, 1)');
});

test('the viewport is the picture', () => {
  assert.deepEqual(
    styleForBrowser({ width: '100vw', height: 'calc(100dvh - 4px)', minWidth: '-.5vmin', color: 'red' }),
    {
      width: '100cqw',
      height: 'calc(100cqh - 4px)',
      minWidth: '-.5cqmin',
      color: 'red',
    },
  );
  const picture = { background: 'url(data:x/9vw;base64,1vh) 5vw' };
  assert.deepEqual(styleForBrowser(picture), { background: 'url(data:x/9vw;base64,1vh) 5cqw' });
  const comments = `a { width: 1vw; ${'/* old: 1px; */ '.repeat(60)}}`;
  assert.equal(sheetForBrowser(comments), comments.replace('1vw', '1cqw'));
  assert.equal(sheetForBrowser('a { width: 50vw } .x1vw { top: 0 }'), 'a { width: 50cqw } .x1vw { top: 0 }');
});

test('says that there is nothing to show', () => {
  assert.match(problem('export const schema = {};').message, /no scene in this code/);
  assert.match(problem('').message, /no scene in this code/);
});

test('each scene is a module of its own', () => {
  const code = 'let count = 0;\nexport default () => <b>{++count}</b>;';
  assert.equal(markup(code), '<b>1</b>');
  assert.equal(markup(code), '<b>1</b>');
});

test('gives the modules that scenes may import, and the kit under all of its paths', () => {
  assert.equal(
    markup(
      `import { name } from '../kit';\nimport * as kit from '../kit/colour';\nexport default () => <b>{name} {kit.name}</b>;`,
    ),
    '<b>the kit the kit</b>',
  );
  assert.equal(
    markup(
      `import React, { useState } from 'react';\nexport default () => <b>{typeof React.useMemo} {useState(3)[0]}</b>;`,
    ),
    '<b>function 3</b>',
  );
});

test('refuses every other module, and says where', () => {
  for (const name of ['fs', './other', '../kitchen', 'lodash', '__proto__', 'toString', 'https://example.com/x.js']) {
    const found = problem(`import React from 'react';\n\n  import x from '${name}';\nexport default () => <b>{x}</b>;`);
    assert.ok(found.message.startsWith(`"${name}" cannot be imported here`), found.message);
    assert.deepEqual([found.line, found.column], [3, 17]);
  }
});

test('what fails while the module runs has its line', () => {
  const found = problem(`const a: number = 1;\n\nfunction start() {\n  throw new Error('bad start');\n}\nstart();`);
  assert.deepEqual(found, { message: 'bad start', line: 4, column: 0 });
});

test('what fails while it renders has its line in the stack', () => {
  const result = load(
    `type P = { a?: { b: string } };\nfunction Part({ a }: P) {\n  return <i>{a!.b}</i>;\n}\nexport default () => <Part />;`,
  );
  assert.ok('component' in result);
  try {
    renderToStaticMarkup(React.createElement(result.component));
    assert.fail('it rendered');
  } catch (error) {
    assert.equal(lineOf('one', (error as Error).stack), 3);
    assert.equal(lineOf('two', (error as Error).stack), 0);
  }
});

test('anything can be thrown', () => {
  assert.equal(messageOf(new TypeError('x')), 'x');
  assert.equal(messageOf(new RangeError()), 'RangeError');
  assert.equal(messageOf('text'), 'text');
  assert.equal(messageOf({ code: 3 }), '{"code":3}');
  assert.equal(messageOf(undefined), 'undefined');
});

test('a name that a module does not have is told, with its line', () => {
  const code = `import { Img, IFrame } from 'remotion';\nconst a = Img;\nconst b = IFrame;\nexport default () => null;`;
  const compiled = compile(code);
  assert.ok('js' in compiled);
  const result = evaluate(compiled.js, code, 'one', modulesWithKnownNames({ remotion: { Img: 'img' } }, code));
  assert.ok('problem' in result);
  assert.match(result.problem.message, /"IFrame" cannot be imported from 'remotion' here/);
  assert.equal(result.problem.line, 3);
});

test('of several components that are exported, the scene is the one that is not a part of another', () => {
  const parts = `const Title = () => <b>title</b>;\nconst Film = () => <i><Title /></i>;\n`;
  assert.equal(markup(`${parts}export { Film, Title };`), '<i><b>title</b></i>');
  assert.equal(
    markup(`export const Film = () => <i><Title/></i>;\nexport const Title = () => <b>title</b>;`),
    '<i><b>title</b></i>',
  );
  assert.equal(markup(`export const One = () => <i />;\nexport const Two = () => <b />;`), '<b></b>');
  const tree = `export const Tree = ({ deep = 2 }) => <i>{deep > 0 && <Tree deep={deep - 1} />}</i>;`;
  assert.equal(markup(tree), '<i><i><i></i></i></i>');
});

test('styles of newer browsers get their prefixed twins', () => {
  const mask = 'linear-gradient(red, blue)';
  assert.deepEqual(styleForBrowser({ maskImage: mask }), { maskImage: mask, WebkitMaskImage: mask });
  assert.deepEqual(styleForBrowser({ backgroundClip: 'text' }), {
    backgroundClip: 'text',
    WebkitBackgroundClip: 'text',
  });
  const both = styleForBrowser({ mask, maskComposite: 'exclude', WebkitMaskSize: '9px' });
  assert.equal(both.WebkitMaskComposite, 'xor');
  assert.deepEqual(Object.keys(both), ['mask', 'WebkitMask', 'maskComposite', 'WebkitMaskComposite', 'WebkitMaskSize']);
  for (const style of [
    { backgroundClip: 'padding-box' },
    { maskSize: '1px', WebkitMaskSize: '2px' },
    { color: 'red' },
  ]) {
    assert.equal(styleForBrowser(style), style);
  }
});

test('style sheets get them too, and whole values', () => {
  assert.equal(sheetForBrowser('.a{mask-size:9px}'), '.a{-webkit-mask-size: 9px; mask-size:9px}');
  assert.equal(
    sheetForBrowser('.a {\n  background-clip: text;\n  mask-composite: exclude }'),
    '.a {\n  -webkit-background-clip: text; background-clip: text;\n  -webkit-mask-composite: xor; mask-composite: exclude }',
  );
  const url = `url("data:image/svg+xml;utf8,<svg a='}'/>")`;
  assert.equal(sheetForBrowser(`.a{mask:${url}}`), `.a{-webkit-mask: ${url}; mask:${url}}`);
  const gradient = 'linear-gradient(90deg, rgba(0, 0, 0, 1), transparent)';
  assert.equal(sheetForBrowser(`mask: ${gradient}`), `-webkit-mask: ${gradient}; mask: ${gradient}`);
  for (const css of [
    '.mask:hover { color: red }',
    '.a { -webkit-mask: none; background-clip: padding-box }',
    'a { --mask: 1 }',
  ]) {
    assert.equal(sheetForBrowser(css), css);
  }
  const css = (element: unknown) => renderToStaticMarkup(element as React.ReactElement);
  const wanted = '<style>-webkit-mask: none; mask: none</style>';
  assert.equal(css(jsxForScenes.jsx('style', { children: 'mask: none' })), wanted);
  const pieces = jsxForScenes.jsxs('style', { children: ['mask-size: ', 9, 'px'] }).props as { children: unknown };
  assert.equal(pieces.children, '-webkit-mask-size: 9px; mask-size: 9px');
  assert.equal(css(jsxForScenes.jsx('style', { dangerouslySetInnerHTML: { __html: 'mask: none' } })), wanted);
});

test('errors of React are told in words', () => {
  const minified =
    'Minified React error #130; visit https://react.dev/errors/130?args[]=undefined&args[]= for the full message.';
  assert.match(inPlainWords(minified), /does not exist: it is undefined/);
  assert.equal(inPlainWords('Minified React error #9999; visit x'), 'Minified React error #9999; visit x');
  assert.match(inPlainWords('Minified React error #62; visit https://react.dev/errors/62 for'), /must be an object/);
  assert.equal(inPlainWords('plain'), 'plain');
});

test('imports count from the first line on, wherever they stand', () => {
  const code = `const Plain = memo(() => <b>{name}</b>);\nexport default Plain;\nimport { memo } from 'react';\nimport * as kit from '../kit';\nconst { name } = kit;`;
  assert.equal(markup(code), '<b>the kit</b>');
  const late = `export default () => <b>{R.version ? 'R' : ''}{useState(1)[0]}</b>;\nimport R, { useState } from 'react';`;
  assert.equal(markup(late), '<b>R1</b>');
});

test('hoisted imports keep the lines of errors', () => {
  const code = `const a = 1;\nimport React from 'react';\n\nimport { name } from '../kit';\nthrow new Error(name + a);`;
  assert.deepEqual(problem(code), { message: 'the kit1', line: 5, column: 0 });
});

test('says that it took the last component where none is exported', () => {
  const result = load('const Part = () => <i/>;\nconst Whole = () => <Part/>;');
  assert.ok('component' in result);
  assert.match(result.notes.join(), /exports no component.*Whole/);
  const exported = load('export default () => <i/>;');
  assert.ok('component' in exported);
  assert.deepEqual(exported.notes, []);
});

test('says that a length that is calculated is not taken over', () => {
  const film = (metadata: string) =>
    `const Composition = (_: object) => null;
export default () => <Composition id="a" component={() => <i/>} durationInFrames={30} calculateMetadata={() => (${metadata})} />;`;
  const calculated = load(film('{ durationInFrames: 90 }'));
  assert.ok('component' in calculated);
  assert.match(calculated.notes.join(), /calculateMetadata\(\) gives is not taken over/);
  const given = load(film('{ props: { a: 1 } }'));
  assert.ok('component' in given);
  assert.deepEqual(given.notes, []);
});

test('takes scenes in every form in which they are written', () => {
  const forms: Record<string, string> = {
    'typed arrow': `import React from 'react';\nexport const Scene: React.FC<{ a?: string }> = ({ a = 'ok' }) => <b>{a}</b>;`,
    'forwardRef, named': `import { forwardRef } from 'react';\nexport const Scene = forwardRef<HTMLElement, object>((_props, ref) => <b ref={ref}>ok</b>);`,
    'memo of a class': `import React, { Component, memo } from 'react';\nclass Scene extends Component<{ a?: number }> { state = { word: 'ok' }; private n = 1; override render(): React.ReactNode { return <b>{this.state.word}</b>; } }\nexport default memo(Scene);`,
    'export list': `function Scene() { return <b>ok</b>; }\nconst FPS = 30;\nexport { FPS, Scene };`,
    'export list as default': `const S = () => <b>ok</b>;\nexport { S as default };`,
    enum: `enum Word { Ok = 'ok' }\nexport default () => <b>{Word.Ok}</b>;`,
    'const enum': `const enum Word { Ok = 'ok' }\nexport default () => <b>{Word.Ok}</b>;`,
    generics: `const List = <T extends string,>({ items }: { items: readonly T[] }) => <b>{items.join('')}</b>;\nexport default () => <List<'o' | 'k'> items={['o', 'k']} />;`,
    'generic function': `function pick<T>(value: T): T { return value; }\nexport default () => <b>{pick<string>('ok')}</b>;`,
    satisfies: `const words = { a: 'ok' } satisfies Record<string, string>;\nexport default () => <b>{words.a}</b>;`,
    'as const': `const words = ['ok'] as const;\nexport default () => <b>{words[0]}</b>;`,
    'non-null and casts': `const words: string[] | null = ['ok'];\nexport default () => <b>{(words as string[])![0]!}</b>;`,
    'namespace import': `import * as React from 'react';\nexport default () => React.createElement('b', null, 'ok');`,
    'default import': `import React from 'react';\nexport default () => React.createElement('b', null, 'ok');`,
    'type-only imports': `import type React from 'react';\nimport type { Thing } from './nowhere';\nimport { type FC } from 'react';\nconst S: FC<Thing> = () => <b>ok</b>;\nexport default S;`,
    'an import of types alone': `import { Thing } from './nowhere';\nconst word: Thing = 'ok';\nexport default () => <b>{word}</b>;`,
    fences: '/*\n```tsx\nexport default function Not() {}\n```\n*/\n// ```\nexport default () => <b>ok</b>;',
    'Windows lines': `import React from 'react';\r\nexport default () => {\r\n  return <b>ok</b>;\r\n};\r\n`,
    'byte order mark': `\uFEFFexport default () => <b>ok</b>;`,
    'top-level constants': `const A = 'o';\nlet b = 'k';\nvar c = A + b;\nexport default () => <b>{c}</b>;`,
    'hooks of its own': `import { useMemo } from 'react';\nconst useWord = () => useMemo(() => 'ok', []);\nexport default function Scene() { return <b>{useWord()}</b>; }`,
    'optional chaining and defaults': `const a: { b?: { c: string } } = { b: { c: 'ok' } };\nexport default () => <b>{a?.b?.c ?? 'no'}</b>;`,
    'private fields': `class Word { #w = 'ok'; static of() { return new Word().#w; } }\nexport default () => <b>{Word.of()}</b>;`,
    'no export': `const Scene = () => <b>ok</b>;`,
    'global React': `export default () => React.createElement('b', null, 'ok');`,
  };
  (globalThis as { React?: unknown }).React = React;
  for (const [form, code] of Object.entries(forms)) assert.equal(markup(code), '<b>ok</b>', form);
  delete (globalThis as { React?: unknown }).React;
});

test('apostrophes, quotes and emoji stay what they are', () => {
  assert.equal(
    markup(`const s = 'It\\'s “here” 🎉';\nexport default () => <b title="don't">Don't {s} {\`\${1}'\`}</b>;`),
    '<b title="don&#x27;t">Don&#x27;t It&#x27;s “here” 🎉 1&#x27;</b>',
  );
});

test('two scenes of the same names do not know each other', () => {
  const scene = (word: string) => `const WORD = '${word}';\nconst Title = () => <b>{WORD}</b>;\nexport default Title;`;
  const one = load(scene('one'));
  const two = load(scene('two'));
  assert.ok('component' in one && 'component' in two);
  assert.equal(renderToStaticMarkup(React.createElement(one.component)), '<b>one</b>');
  assert.equal(renderToStaticMarkup(React.createElement(two.component)), '<b>two</b>');
});
