// Where lines break: even lines that end where a reader would pause. Pure.
import type { Word } from './words';

/** Words that stay on one line, with their width in em. */
export interface Unit {
  words: Word[];
  width: number;
}

const weakEnds =
  /^(a|an|the|to|of|in|on|at|for|and|or|is|are|its|it|your|our|my|with|by|that|we|you|from|de|la|le|les|des|du|el|los|der|die|das|und|et|y|в|на|с|и|для)$/iu;

/** Glues an emphasised run of up to three words and seven em, so that no break cuts it. */
export function unitsOf(words: Word[], widths: number[], space: number): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < words.length;) {
    let end = i + 1;
    while (words[i]?.emphasised && words[end]?.emphasised) end++;
    const run = words.slice(i, end);
    const width = widthOf(run, widths.slice(i, end), space);
    if (run.length <= 3 && width <= 7) units.push({ words: run, width });
    else run.forEach((word, k) => units.push({ words: [word], width: widths[i + k] }));
    i = end;
  }
  return units;
}

const widthOf = (words: Word[], widths: number[], space: number) =>
  words.reduce((sum, word, i) => sum + widths[i] + (i && word.spaced ? space : 0), 0);

export function lineWidth(units: Unit[], space: number): number {
  return units.reduce((sum, unit, i) => sum + unit.width + (i && unit.words[0]?.spaced ? space : 0), 0);
}

function linesNeeded(units: Unit[], space: number, limit: number): number {
  let lines = 1;
  let width = 0;
  for (const unit of units) {
    const added = (width && unit.words[0]?.spaced ? space : 0) + unit.width;
    if (width && width + added > limit + 1e-6) {
      lines++;
      width = unit.width;
    } else width += added;
  }
  return lines;
}

/** The narrowest measure, in em, that takes the text in `count` lines. */
function narrowest(units: Unit[], space: number, count: number): number {
  let low = Math.max(...units.map((unit) => unit.width));
  let high = lineWidth(units, space);
  for (let i = 0; i < 22; i++) {
    const middle = (low + high) / 2;
    if (linesNeeded(units, space, middle) <= count) high = middle;
    else low = middle;
  }
  return high;
}

/** A sentence ends, or an entry of a list, and the next begins on the same line. */
const stopInside = (line: Unit[]) =>
  line.slice(0, -1).some((unit) => /(?:[.!?。！？]|[\s\u00a0][-–—·•|])$/u.test(unit.words.at(-1)?.text ?? ''));

/** Lines in which a sentence ends, of which the next is cut by a break: one line with all of the text cuts none. */
export const sentencesCut = (lines: Unit[][]) => (lines.length > 1 ? lines.slice(0, -1).filter(stopInside).length : 0);

/** `fill` is the line's width over that of the mean line: a pause excuses a break, but not a line of one word. */
function breakCost(line: Unit[], last: boolean, fill: number): number {
  const end = line[line.length - 1]?.words.at(-1)?.text ?? '';
  let cost = stopInside(line) ? 0.12 : 0;
  if (last) return cost;
  if (/[.!?:;…。！？]$/u.test(end)) cost -= 0.22 * Math.min(1, fill * fill);
  else if (/[\s\u00a0][-–—·•|]$/u.test(end)) cost -= 0.3;
  else if (/[,—–、،]$/u.test(end)) cost -= 0.08;
  else if (weakEnds.test(end)) cost += 0.1;
  return cost;
}

/** The best way to set `units` in exactly `count` lines. */
export function breakLines(units: Unit[], space: number, count: number): Unit[][] {
  const limit = narrowest(units, space, count) * 1.2;
  const ideal = lineWidth(units, space) / count;
  const size = units.length;
  const cost = Array.from({ length: count + 1 }, () => new Array<number>(size + 1).fill(Infinity));
  const from = Array.from({ length: count + 1 }, () => new Array<number>(size + 1).fill(-1));
  cost[0][0] = 0;
  for (let line = 1; line <= count; line++) {
    for (let end = line; end <= size; end++) {
      for (let start = line - 1; start < end; start++) {
        const before = cost[line - 1][start];
        if (before === Infinity) continue;
        const candidate = units.slice(start, end);
        const width = lineWidth(candidate, space);
        if (width > limit + 1e-6) continue;
        const total = before + ((width - ideal) / ideal) ** 2 + breakCost(candidate, end === size, width / ideal);
        if (total >= cost[line][end]) continue;
        cost[line][end] = total;
        from[line][end] = start;
      }
    }
  }
  const lines: Unit[][] = [];
  for (let line = count, end = size; line > 0; line--) {
    const start = from[line][end];
    lines.unshift(units.slice(start, end));
    end = start;
  }
  return lines;
}
