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

export function messageOf(error: unknown): string {
  if (error instanceof Error) return inPlainWords(error.message) || error.name;
  if (typeof error === 'string') return error;
  try {
    return JSON.stringify(error) ?? String(error);
  } catch {
    return 'The scene failed with something that is not an error.';
  }
}
