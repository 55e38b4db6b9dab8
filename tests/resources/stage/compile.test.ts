import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compile } from '../../../resources/stage/scenes/compile';

function js(code: string): string {
  const result = compile(code);
  assert.ok('js' in result, JSON.stringify(result));
  return result.js;
}

function problem(code: string) {
  const result = compile(code);
  assert.ok('problem' in result, 'it compiled');
  return result.problem;
}

test('every line stays on its line', () => {
  const code = `import React from 'react';
interface Props {
  title: string;
}

export default function Scene({ title }: Props) {
  return (
    <div>
      {title}
    </div>
  );
}

const marker = 'line 14' as const;`;
  assert.equal(js(code).split('\n').length, code.split('\n').length);
  assert.match(js(code).split('\n')[13], /marker = 'line 14'/);
});

test('apostrophes, emoji and entities in text survive', () => {
  const code = js(`export default () => <p title="it's">Don't stop 🎉 &amp; go — “now”</p>;`);
  assert.match(code, /Don't stop 🎉 & go — “now”/);
  assert.match(code, /it's/);
});

test('types go, and imports of types with them', () => {
  const code = js(
    `import type { Brand } from '../kit';\nimport { type FC, useState } from 'react';\nexport const A: FC<{ b: Brand }> = () => { useState<number>(1); return null };`,
  );
  assert.doesNotMatch(code, /kit|FC|Brand/);
});

test('JSX is automatic, or classic where a comment asks for it', () => {
  assert.match(js('export default () => <i />;'), /react\/jsx-runtime/);
  const classic = js(`/** @jsxRuntime classic */ import React from 'react'; export default () => <><i /></>;`);
  assert.doesNotMatch(classic, /jsx-runtime/);
  assert.match(classic, /createElement/);
  assert.match(js(`/** @jsx h */ import { h } from './h'; export default () => <i />;`), /\bh\b.*'i'/);
});

test('errors say where, counted from 1, in plain words', () => {
  assert.deepEqual(problem('let a = 1;\nlet b = (;\n'), { message: 'Unexpected token', line: 2, column: 10 });
  assert.deepEqual(problem('const a = `abc'), { message: 'Unterminated template', line: 1, column: 12 });
  const open = problem('export default function () {\n  return <p>{a</p>;\n}');
  assert.equal(open.line, 2);
  assert.doesNotMatch(open.message, /scene\.tsx|Error transforming/);
});
