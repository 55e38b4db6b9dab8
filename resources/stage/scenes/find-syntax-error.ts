/**
 * Where the browser's own parser stumbles over code that Sucrase let pass. `eval` does not tell; a timer that is given code as
 * text does, in the window's error event.
 */
export function findSyntaxError(js: string, code: string): Promise<{ line: number; column: number } | null> {
  return new Promise((resolve) => {
    let place: { line: number; column: number } | null = null;
    const heard = (event: ErrorEvent) => {
      if (!(event.error instanceof SyntaxError)) return;
      event.preventDefault();
      const line = (text: string) => text.split('\n')[event.lineno - 1];
      // Compiling moves columns on the lines that it changes.
      const kept = event.lineno > 1 && line(js) === line(code);
      place = { line: event.lineno, column: kept ? event.colno : 0 };
    };
    window.addEventListener('error', heard);
    // The code is parsed and not run: it is the body of a function that nobody calls.
    (setTimeout as (code: string) => number)(`(function () { ${js}\n})`);
    setTimeout(() => {
      window.removeEventListener('error', heard);
      resolve(place);
    });
  });
}
