// Sucrase's own reading of a file, which its public interface does not give.
import { parse } from 'sucrase/dist/esm/parser/index.js';
import { IdentifierRole, type Token } from 'sucrase/dist/esm/parser/tokenizer/index.js';

/** A statement that exports variables: where it starts in the code (characters), and the names that it declares. */
export interface ExportedVariables {
  start: number;
  names: string[];
}

const variables = new Set(['const', 'let', 'var']);
const others = new Set(['function', '*', 'class', 'enum']);
const declared = new Set<unknown>([
  IdentifierRole.TopLevelDeclaration,
  IdentifierRole.ObjectShorthandTopLevelDeclaration,
]);

/** The statements of TSX that begin with `export const`, `export let` or `export var`; throws where the code is no TSX. */
export function exportedVariables(code: string): ExportedVariables[] {
  const { tokens } = parse(code, true, true, false);
  const textOf = (token?: Token) => (token ? code.slice(token.start, token.end) : '');
  const statements: ExportedVariables[] = [];
  let isExported = false;
  tokens.forEach((token, i) => {
    const previous = i > 0 ? tokens[i - 1] : undefined;
    if (token.scopeDepth > 0 || token.isType) return;
    if (variables.has(textOf(token))) {
      isExported = textOf(previous) === 'export';
      if (previous && isExported) statements.push({ start: previous.start, names: [] });
    } else if (isExported && declared.has(token.identifierRole) && !others.has(textOf(previous))) {
      statements.at(-1)?.names.push(textOf(token));
    }
  });
  return statements;
}
