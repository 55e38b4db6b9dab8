import { transform } from 'sucrase';

import { amended, isInTemplate, withoutNamespaces } from './amend';

/** What is wrong with a scene's code, and where: 1-based, 0 where it is not known. */
export interface CodeProblem {
  message: string;
  line: number;
  column: number;
}

export type Compiled = { js: string } | { problem: CodeProblem };

/** The classic JSX transform is used where a file asks for it in a comment, as Babel and TypeScript read it. */
function jsxOptions(code: string) {
  const comments = code.match(/\/\*[\s\S]*?\*\//g)?.join('\n') ?? '';
  const pragma = /@jsx\s+([\w.]+)/.exec(comments)?.[1];
  const fragment = /@jsxFrag\s+([\w.]+)/.exec(comments)?.[1];
  if (!pragma && !/@jsxRuntime\s+classic/.test(comments)) return { jsxRuntime: 'automatic' as const };
  return { jsxRuntime: 'classic' as const, jsxPragma: pragma, jsxFragmentPragma: fragment };
}

function problemOf(error: unknown): CodeProblem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '0', column = '0'] = /\((\d+):(\d+)\)\s*$/.exec(text) ?? [];
  const message = text.replace(/^Error transforming [^:]*: /, '').replace(/\s*\(\d+:\d+\)\s*$/, '');
  return { message, line: Number(line), column: Number(column) };
}

const imported =
  /\bvar (_\w+) = require\((['"])[^'"\n]+\2\);(?: var \w+ = _interopRequire(?:Wildcard|Default)\(\1\);)?/g;

/** Sucrase asks for a module where its import stands; in a module all of them come before the first statement. */
function hoisted(js: string): string {
  const requests = js.match(imported)?.join(' ');
  return requests ? js.replace(/^"use strict";/, (strict) => strict + requests) : js;
}

function translated(code: string): string {
  const options = { transforms: ['typescript' as const, 'jsx' as const, 'imports' as const], production: true };
  return hoisted(transform(code, { ...options, ...jsxOptions(code), filePath: 'scene.tsx' }).code);
}

/** What Sucrase would drop without a word. */
function dropped(code: string): CodeProblem | null {
  const found = /^[ \t]*(?:export\s+)?namespace\s+[\w.]+\s*\{/m.exec(code);
  if (!found || isInTemplate(code, found.index)) return null;
  const line = code.slice(0, found.index).split('\n').length;
  return {
    message: 'A namespace cannot be used here: write its members at the top, or as an object.',
    line,
    column: 1,
  };
}

/** TSX to a CommonJS module; every line stays on its line. */
export function compile(code: string): Compiled {
  const problem = dropped(code);
  if (problem) return { problem };
  try {
    return { js: translated(amended(code)) };
  } catch (error) {
    const other = withoutNamespaces(code);
    if (other === code) return { problem: problemOf(error) };
    return compile(other);
  }
}
