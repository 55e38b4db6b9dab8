export interface TextEdit {
  /** Offsets into the text before. */
  start: number;
  end: number;
  text: string;
}

/** What must be replaced to get from one text to the other: what they share at both ends stays, so that a cursor there stays too. */
export function smallestEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
