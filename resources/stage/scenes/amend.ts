// Valid code that Sucrase reads wrongly, written so that it reads it rightly. Lines stay lines.
import { exportedVariables } from './exported-variables';

/** Code that a scene only shows stands between backticks. */
export const isInTemplate = (code: string, at: number): boolean => code.slice(0, at).split('`').length % 2 === 0;

/** The constants of `export const a = 1, b = 2`, of which all but the first would be lost, are exported in a list of their own. */
function listed(code: string): string {
  if (!/\bexport\s+(?:const|let|var)\b/.test(code)) return code;
  const statements = exportedVariables(code).filter(({ names }) => names.length > 1);
  const without = statements.reduceRight(
    (text, { start }) => text.slice(0, start) + ' '.repeat('export'.length) + text.slice(start + 'export'.length),
    code,
  );
  return [without, ...statements.map(({ names }) => `export { ${names.join(', ')} };`)].join('\n');
}

/** A list of exports may stand before what it names. */
function exportsLast(code: string): string {
  const lists: string[] = [];
  const list = /^export\s*\{[^{}]*\bas\s+default\b[^{}]*\}(?!\s*from)\s*?;?/gm;
  const rest = code.replace(list, (text: string, at: number) => {
    if (isInTemplate(code, at)) return text;
    lists.push(text.replace(/\/\/[^\n]*|\n/g, ' '));
    return text.replace(/[^\n]/g, '');
  });
  return lists.length > 0 ? `${rest}\n${lists.join('\n')}` : code;
}

export const amended = (code: string): string => exportsLast(listed(code));

/** `xlink:href` and the like, as React names them. Where it stands in a text it is changed as well: only for code that fails. */
export const withoutNamespaces = (code: string): string =>
  code.replace(
    /(\s)(xlink|xml|xmlns):(\w)(\w*)(?==["'{])/g,
    (_, space: string, prefix: string, first: string, rest: string) => `${space}${prefix}${first.toUpperCase()}${rest}`,
  );

/** A byte order mark and the fences of a chat are no part of the code. Lines stay lines. */
export const bare = (code: string): string =>
  code.replace(/^\uFEFF/, '').replace(/^(\s*)```[^\n]*([^]*?)\n```\s*$/, '$1$2');
