// When each part of a <TransitionSeries> is to be seen.

import type { TransitionPresentation, TransitionTiming } from './types';

export interface Crossing {
  timing: TransitionTiming;
  presentation: TransitionPresentation;
  durationInFrames: number;
}

export type Part =
  | { kind: 'sequence'; durationInFrames: number; offset: number }
  | { kind: 'transition'; crossing: Crossing }
  | { kind: 'overlay'; durationInFrames: number; offset: number };

export interface Placed {
  /** Index of the part it is. */
  part: number;
  from: number;
  durationInFrames: number;
  enter: Crossing | null;
  exit: Crossing | null;
}

const names = {
  sequence: '<TransitionSeries.Sequence>',
  transition: '<TransitionSeries.Transition>',
  overlay: '<TransitionSeries.Overlay>',
};

function checkNeighbours(parts: Part[]): void {
  parts.slice(1).forEach((part, i) => {
    const before = parts[i];
    if (part.kind !== 'sequence' && before.kind !== 'sequence') {
      const place = `children ${i + 1} and ${i + 2}`;
      throw new TypeError(`A ${names[before.kind]} must not be followed by a ${names[part.kind]} (${place}).`);
    }
  });
}

function checkLength(kind: 'sequence' | 'overlay', frames: number, mayBeEndless: boolean): void {
  const tag = names[kind];
  if (frames === undefined) throw new TypeError(`${tag}: durationInFrames is missing.`);
  if (frames === Infinity && mayBeEndless) return;
  if (typeof frames !== 'number' || !Number.isInteger(frames) || frames <= 0) {
    throw new TypeError(`${tag}: durationInFrames must be a whole number above 0, but is ${frames}.`);
  }
}

function checkRoom(crossing: Crossing, durationInFrames: number, side: 'next' | 'previous'): void {
  if (crossing.durationInFrames <= durationInFrames) return;
  throw new TypeError(
    `A ${names.sequence} must not be shorter than the ${side} transition: ` +
      `it has ${durationInFrames} frames, the transition ${crossing.durationInFrames}.`,
  );
}

/** Overlays come last: they are painted over everything else. */
export function plan(parts: Part[]): Placed[] {
  checkNeighbours(parts);
  const placed: Placed[] = [];
  const overlays: Placed[] = [];
  let end = 0;
  parts.forEach((part, index) => {
    if (part.kind === 'transition') return;
    if (part.kind === 'overlay') {
      checkLength('overlay', part.durationInFrames, false);
      // It stands over the cut, half before and half after.
      const from = end - Math.floor(part.durationInFrames / 2) + part.offset;
      if (from < 0) throw new TypeError(`${names.overlay} starts before the first frame, at ${from}.`);
      overlays.push({ part: index, from, durationInFrames: part.durationInFrames, enter: null, exit: null });
      return;
    }
    const isLast = index === parts.length - 1;
    checkLength('sequence', part.durationInFrames, isLast);
    const before = parts[index - 1];
    const after = parts[index + 1];
    const enter = before?.kind === 'transition' ? before.crossing : null;
    const exit = after?.kind === 'transition' ? after.crossing : null;
    if (enter) checkRoom(enter, part.durationInFrames, 'previous');
    if (exit) checkRoom(exit, part.durationInFrames, 'next');
    // Before the first one there is nothing to overlap with.
    const overlap = enter && placed.length > 0 ? enter.durationInFrames : 0;
    const from = end - overlap + part.offset;
    end = from + part.durationInFrames;
    placed.push({ part: index, from, durationInFrames: part.durationInFrames, enter, exit });
  });
  return [...placed, ...overlays];
}
