import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compile } from '../../../resources/stage/scenes/compile';
import { Parser } from '../../../resources/stage/scenes/parser';
import { firstProblem } from '../../../resources/stage/scenes/syntax';

test('says what is wrong, and where, as TypeScript does', () => {
  const scene = (body: string) => `export default function Scene() {\n  return (\n${body}\n  );\n}\n`;
  assert.deepEqual(firstProblem(scene('    <div>\n      <span>Hello\n    </div>')), {
    message: "JSX element 'span' has no corresponding closing tag.",
    line: 4,
    column: 8,
  });
  assert.deepEqual(firstProblem('export default function Scene() {\n  if (true) {\n  return null;\n}\n'), {
    message: "'}' expected.",
    line: 5,
    column: 1,
  });
  assert.deepEqual(firstProblem('\r\nconst a: = 1;\r\n'), { message: 'Type expected.', line: 2, column: 10 });
});

test('finds what Sucrase lets pass', () => {
  const mixedUp = 'export default () => <div><span>Hello</div></span>;';
  assert.ok('js' in compile(mixedUp), 'Sucrase refuses it by now: this test has lost its point');
  assert.equal(firstProblem(mixedUp)?.message, "JSX element 'span' has no corresponding closing tag.");
  assert.ok(firstProblem('export default () => <p>1 > 0</p>;'));
});

test('finds nothing where nothing is wrong', () => {
  for (const code of [
    'export default () => <p>Don’t {"stop"} 🎉 &amp; go</p>;',
    'const id = <T,>(value: T) => value;\nenum Side { Left, Right = "r" }\nexport default () => <i>{id<Side>(Side.Left)}</i>;',
    'const o = { a: 1 } as const satisfies Record<string, number>;\nexport default () => <i>{o.a}</i>;',
    "import type { FC } from 'react';\nimport * as R from 'remotion';\nexport const Scene: FC<{ a?: string }> = ({ a = 'x' }) => <R.AbsoluteFill>{a!}</R.AbsoluteFill>;",
    'class Box<P extends object> { constructor(private readonly p: P) {} @dec() get() { return this.p; } }\nexport default () => null;',
    'namespace Colours { export const red = "#f00"; }\nexport default () => <i style={{ color: Colours.red }} />;',
    '',
  ]) {
    assert.equal(firstProblem(code), null, code);
  }
});

test('is fetched once, when it is asked for', async () => {
  let fetched = 0;
  const parser = new Parser(async () => {
    fetched++;
    return () => ({ message: 'no', line: 1, column: 1 });
  });
  assert.equal(parser.problemIn('x'), null);
  assert.equal(parser.isThere, false);
  await Promise.all([parser.load(), parser.load()]);
  assert.equal(fetched, 1);
  assert.equal(parser.problemIn('x')?.message, 'no');
});

test('where it cannot be fetched, what compiles is right', async () => {
  const parser = new Parser(() => Promise.reject(new Error('gone')));
  await parser.load();
  assert.equal(parser.problemIn('<<<'), null);
});
