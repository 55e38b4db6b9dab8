// Finds the line of a scene's code in the stacks that the browser gives. Compiling keeps lines, not columns.

import { inPlainWords } from './react-errors';

/** The name under which a scene's code stands in stacks. */
export const sourceName = (sceneId: string): string => `pagereel-scene/${encodeURIComponent(sceneId)}.tsx`;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first line of the scene in a stack; 0 where there is none. */
export function lineOf(sceneId: string, ...stacks: (string | null | undefined)[]): number {
  const frame = new RegExp(`${escaped(sourceName(sceneId))}:(\\d+):\\d+`);
  for (const stack of stacks) {
    const line = frame.exec(stack ?? '')?.[1];
    if (line) return Number(line);
  }
  return 0;
}

/**
 * Where the code writes an element that failed, by the names in React's component stack: inside of the innermost component that the
 * code declares, the innermost element that it shows there; 0 where none of them is the scene's.
 */
export function lineOfElement(code: string, componentStack: string | null | undefined): number {
  const names = [...(componentStack ?? '').matchAll(/^\s*at ([\w$.]+)/gm)].map((match) => match[1]);
  const lines = code.split('\n');
  const lineWith = (pattern: string, from = 0) => {
    const expression = new RegExp(pattern);
    return lines.findIndex((line, index) => index >= from && expression.test(line));
  };
  for (let depth = 0; depth < names.length; depth++) {
    const declared = lineWith(`\\b(?:function|const|let|var|class)\\s+${escaped(names[depth])}\\b`);
    if (declared < 0) continue;
    const shown = names.slice(0, depth).map((name) => lineWith(`<(?:\\w+\\.)?${escaped(name)}(?![\\w.])`, declared));
    return (shown.find((line) => line >= 0) ?? declared) + 1;
  }
  return 0;
}

export function messageOf(error: unknown): string {
  if (error instanceof Error) return inPlainWords(error.message) || error.name;
  if (typeof error === 'string') return error;
  try {
    return JSON.stringify(error) ?? String(error);
  } catch {
    return 'The scene failed with something that is not an error.';
  }
}
