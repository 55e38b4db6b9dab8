// Valid code that Sucrase reads wrongly, written so that it reads it rightly. Lines stay lines.

/** `export const a = 1, b = 2`: all but the first would be lost. Values with brackets are left alone. */
const several =
  /(^|;)[ \t]*(export\s+(?:const|let|var)\s+)([\w$]+\s*(?::[\w$ .|]+)?=\s*(?:'[^'\n]*'|"[^"\n]*"|[^,;(){}[\]<>=`'"\n]*)),(\s*[\w$]+\s*[=:])/m;

function apart(code: string): string {
  const next = code.replace(several, '$1$2$3;$2$4');
  return next === code ? code : apart(next);
}

/** A list of exports may stand before what it names. */
function exportsLast(code: string): string {
  const lists: string[] = [];
  const rest = code.replace(/^export\s*\{[^{}]*\bas\s+default\b[^{}]*\}(?!\s*from)\s*?;?/gm, (list) => {
    lists.push(list.replaceAll('\n', ' '));
    return list.replace(/[^\n]/g, '');
  });
  return lists.length > 0 ? `${rest}\n${lists.join('\n')}` : code;
}

export const amended = (code: string): string => exportsLast(apart(code));

/** `xlink:href` and the like, as React names them. Where it stands in a text it is changed as well: only for code that fails. */
export const withoutNamespaces = (code: string): string =>
  code.replace(
    /(\s)(xlink|xml|xmlns):(\w)(\w*)(?==["'{])/g,
    (_, space: string, prefix: string, first: string, rest: string) => `${space}${prefix}${first.toUpperCase()}${rest}`,
  );

/** A byte order mark and the fences of a chat are no part of the code. The first line stays the first. */
export const bare = (code: string): string =>
  code.replace(/^\uFEFF/, '').replace(/^\s*```[^\n]*([^]*?)\n```\s*$/, '$1');
