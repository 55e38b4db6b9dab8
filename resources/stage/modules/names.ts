/** The kit is one module, whatever file of it is asked for. */
export const moduleOf = (name: string): string => (/^\.\.\/kit(\/|$)/.test(name) ? '../kit' : name);

/** What the import statements of compiled code ask for. */
export function importedNames(js: string): string[] {
  const requests = js.matchAll(/\brequire\(\s*(['"])([^'"\n]+)\1\s*\)/g);
  return [...new Set([...requests].map((match) => match[2]))];
}
