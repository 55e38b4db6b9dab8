import type { Box, MeasuredText } from '../protocol';
import { area, bottom, right, samePlace, union } from './geometry';
import { groupsOf, textOf, type Group } from './groups';
import type { Look } from './look';
import { withoutCopies } from './copies';
import { runsOf, type Run } from './runs';

/** Less of a text than this is not taken for seen: it is parked behind its mask or outside of the picture. */
const leastShown = 0.1;

/** A text as it stands at one moment. */
export interface Snapshot {
  text: string;
  runs: Run[];
  lines: Box[];
  /** Fully there: nothing of it faint or covered. */
  solid: boolean;
  overflows: boolean;
}

const isSeen = (run: Run) => run.shown >= leastShown;

const isOutside = (box: Box, clip: Box) =>
  right(box) <= clip.x || box.x >= right(clip) || bottom(box) <= clip.y || box.y >= bottom(clip);

/** Whole lines that are cut off by what is around the text, while others of it are seen. */
function losesLines({ element, runs }: Group): boolean {
  const around = (run: Run) => run.clips.filter((clip) => clip.kind === 'overflow' && clip.element.contains(element));
  return runs.some(
    (run) => !isSeen(run) && around(run).some((clip) => run.ink.every((box) => isOutside(box, clip.box))),
  );
}

export function snapshot(look: Look): { texts: Snapshot[]; runs: Run[] } {
  const runs = withoutCopies(runsOf(look));
  const texts = groupsOf(runs, look).flatMap((group) => {
    const seen = group.runs.filter(isSeen);
    if (seen.length === 0) return [];
    const overflows = seen.some((run) => run.overflows) || losesLines(group);
    return [
      {
        text: textOf(overflows ? group.runs : seen),
        runs: seen,
        lines: seen.flatMap((run) => run.lines),
        solid: seen.every((run) => run.opacity >= 0.95 && run.revealed > 0.97),
        overflows,
      },
    ];
  });
  return { texts, runs };
}

/** The same text at another frame, in the same place and as solid. */
export const standsIn = (text: Snapshot, frame: Snapshot[]): boolean =>
  frame.some(
    (other) =>
      other.solid &&
      other.text === text.text &&
      other.lines.length === text.lines.length &&
      other.lines.every((line, i) => samePlace(line, text.lines[i])),
  );

const rounded = ({ x, y, width, height }: Box): Box => {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
};

/** The whole text in the colour and size that most of it has; what is in others is told again, by itself. */
export function reported(text: Snapshot, atRest: boolean): MeasuredText[] {
  const looks = new Map<string, Run[]>();
  for (const run of text.runs) {
    const key = `${run.paint.color} ${run.paint.alpha} ${Math.round(run.fontSize)}`;
    looks.set(key, [...(looks.get(key) ?? []), run]);
  }
  const size = (runs: Run[]) => runs.flatMap((run) => run.ink).reduce((sum, box) => sum + area(box), 0);
  const parts = [...looks.values()].sort((a, b) => size(b) - size(a));
  return parts.map((runs, i) => ({
    text: i === 0 ? text.text : textOf(runs),
    box: rounded(union(i === 0 ? text.lines : runs.flatMap((run) => run.lines))),
    rects: runs.flatMap((run) => run.ink).map(rounded),
    color: runs[0].paint.color,
    alpha: runs[0].paint.alpha * Math.min(...runs.map((run) => run.opacity)),
    fontSize: Math.round(runs[0].fontSize * 10) / 10,
    atRest,
    overflows: i === 0 && text.overflows,
    shadowed: runs.some((run) => run.shadowed),
  }));
}
