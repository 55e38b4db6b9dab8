// What modules have to say on a scene: gathered while its code runs.

let gathered: Set<string> | null = null;

export const note = (sentence: string): void => void gathered?.add(sentence);

/** Runs `work`, and gives what was noted meanwhile. */
export function gatherNotes<Result>(work: () => Result): { result: Result; notes: string[] } {
  const outer = gathered;
  const own = new Set<string>();
  gathered = own;
  try {
    return { result: work(), notes: [...own] };
  } finally {
    gathered = outer;
  }
}
