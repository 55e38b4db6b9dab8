import { overlap, union } from './geometry';
import type { Run } from './runs';

const same = (a: Run, b: Run) => a.text.trim() === b.text.trim() && overlap(union(a.lines), union(b.lines)) > 0.8;

/**
 * Effects lay a second copy of a text over the first: words on a marker that is being drawn, colour wipes. The lower one stays and
 * takes on the colour that is seen; while the copy is only partly there, the text does not count as wholly revealed. Decoration
 * that is no copy is left out.
 */
export function withoutCopies(runs: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const below = kept.findIndex((candidate) => same(candidate, run));
    if (below === -1) {
      kept.push(run);
      continue;
    }
    const visible = Math.min(run.opacity, run.shown);
    const lower = kept[below];
    if (visible >= 0.95) kept[below] = { ...lower, paint: run.paint };
    else if (visible > 0.05) kept[below] = { ...lower, revealed: Math.min(lower.revealed, 0.5) };
    if (lower.decorative && !run.decorative) kept[below] = { ...kept[below], decorative: false };
  }
  return kept.filter((run) => !run.decorative);
}
