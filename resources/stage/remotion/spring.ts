import { interpolate } from './interpolate';
import { completed, distanceAt, framesToRest, secondsAt, type SpringConfig } from './spring-physics';

export type { SpringConfig };

export interface SpringOptions {
  frame: number;
  fps: number;
  config?: Partial<SpringConfig>;
  from?: number;
  to?: number;
  /** Stretched or squeezed to be as long as this. */
  durationInFrames?: number;
  /** How near to its end it counts as at rest: what is stretched is the time until then. */
  durationRestThreshold?: number;
  /** Frames to wait before it starts. */
  delay?: number;
  reverse?: boolean;
}

function checkFps(fps: number, caller: string): void {
  if (typeof fps !== 'number') throw new TypeError(`${caller}: "fps" must be a number, but is ${fps}.`);
  if (!Number.isFinite(fps) || fps <= 0) {
    throw new RangeError(`${caller}: "fps" must be finite and above 0, but is ${fps}.`);
  }
}

/** How many frames a spring takes until it stays within `threshold` of its end, as a part of its way. */
export function measureSpring({
  fps,
  config = {},
  threshold = 0.005,
}: {
  fps: number;
  config?: Partial<SpringConfig>;
  threshold?: number;
  /** Of no influence; as in spring(). */
  from?: number;
  to?: number;
}): number {
  if (typeof threshold !== 'number' || !Number.isFinite(threshold) || threshold < 0) {
    throw new TypeError(`measureSpring(): "threshold" must be a finite number from 0 up, but is ${threshold}.`);
  }
  checkFps(fps, 'measureSpring()');
  if (threshold === 0) return Infinity;
  if (threshold >= 1) return 0;
  return framesToRest(completed(config), fps, threshold);
}

/**
 * Not beyond `to`. What is held back is the way (0 to 1) and not the value, so it does what its name says only on the way to 1;
 * Remotion has it so, and scenes look as they were made.
 */
const clampedTo = (way: number, from: number, to: number) => (to >= from ? Math.min(way, to) : Math.max(way, to));

/** A value that goes from `from` to `to` like a weight on a spring. */
export function spring({
  frame,
  fps,
  config = {},
  from = 0,
  to = 1,
  durationInFrames,
  durationRestThreshold,
  delay = 0,
  reverse = false,
}: SpringOptions): number {
  if (typeof frame !== 'number') throw new TypeError(`spring(): "frame" must be a number, but is ${frame}.`);
  if (!Number.isFinite(frame)) throw new RangeError(`spring(): "frame" must be finite, but is ${frame}.`);
  checkFps(fps, 'spring()');
  if (durationInFrames !== undefined) {
    if (typeof durationInFrames !== 'number' || !Number.isFinite(durationInFrames) || durationInFrames <= 0) {
      throw new TypeError(`spring(): "durationInFrames" must be a finite number above 0, but is ${durationInFrames}.`);
    }
  }
  const physics = completed(config);

  // As documented: first stretched, then turned round, then delayed. Read from the outside in, that is the other way round.
  const stretched = durationInFrames !== undefined;
  const natural = stretched || reverse ? measureSpring({ fps, config, threshold: durationRestThreshold }) : 0;
  let at = frame - delay;
  if (reverse) at = (durationInFrames ?? natural) - at;
  if (stretched) {
    if (at > durationInFrames) return to;
    at *= natural / durationInFrames;
  }
  const way = 1 - distanceAt(secondsAt(Math.max(0, at), fps), physics);
  return interpolate(physics.overshootClamping ? clampedTo(way, from, to) : way, [0, 1], [from, to]);
}
