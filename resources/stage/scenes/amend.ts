// Valid code that Sucrase reads wrongly, written so that it reads it rightly. Lines stay lines.

/** Code that a scene only shows stands between backticks. */
export const isInTemplate = (code: string, at: number): boolean => code.slice(0, at).split('`').length % 2 === 0;

const most = 100;
/** `export const a = 1, b = 2`: all but the first would be lost. Values with brackets are left alone. */
const several =
  /(^|;)[ \t]*(export\s+(?:const|let|var))(\s+[\w$]+\s*(?::[\w$ .|]+)?=\s*(?:'[^'\n]*'|"[^"\n]*"|[^,;(){}[\]<>=`'"/\n]*)),(\s*[\w$]+\s*[=:])/m;

function apart(code: string): string {
  let text = code;
  for (let i = 0; i < most; i++) {
    const found = several.exec(text);
    if (!found || isInTemplate(text, found.index)) break;
    text = text.replace(several, (_, before: string, word: string, first: string, next: string) =>
      [before, word, first, ';', word.replace(/\s+/g, ' '), ' ', next].join(''),
    );
  }
  return text;
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

export const amended = (code: string): string => exportsLast(apart(code));

/** `xlink:href` and the like, as React names them. Where it stands in a text it is changed as well: only for code that fails. */
export const withoutNamespaces = (code: string): string =>
  code.replace(
    /(\s)(xlink|xml|xmlns):(\w)(\w*)(?==["'{])/g,
    (_, space: string, prefix: string, first: string, rest: string) => `${space}${prefix}${first.toUpperCase()}${rest}`,
  );

/** A byte order mark and the fences of a chat are no part of the code. Lines stay lines. */
export const bare = (code: string): string =>
  code.replace(/^\uFEFF/, '').replace(/^(\s*)```[^\n]*([^]*?)\n```\s*$/, '$1$2');
