// TypeScript's own parser, for its messages and its strictness. Large: a file of its own that the stage page loads when it is needed.
import ts from 'typescript';

import type { CodeProblem } from './compile';

/** Not in the public types, and there in every version: what the parser alone found, without a program around the file. */
type Parsed = ts.SourceFile & { parseDiagnostics: readonly ts.DiagnosticWithLocation[] };

/** The first thing in `code` that is no TSX; null where all is well. */
export function firstProblem(code: string): CodeProblem | null {
  const file = ts.createSourceFile('scene.tsx', code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TSX) as Parsed;
  const found = file.parseDiagnostics.at(0);
  if (!found) return null;
  const { line, character } = file.getLineAndCharacterOfPosition(found.start);
  const message = ts.flattenDiagnosticMessageText(found.messageText, ' ');
  return { message, line: line + 1, column: character + 1 };
}
