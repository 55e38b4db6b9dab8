import { interpolate } from './interpolate';

export interface SpringConfig {
  damping: number;
  mass: number;
  stiffness: number;
  overshootClamping: boolean;
}

export interface SpringOptions {
  frame: number;
  fps: number;
  config?: Partial<SpringConfig>;
  from?: number;
  to?: number;
  /** The movement is stretched to take this long. */
  durationInFrames?: number;
  /** How near to its end the movement counts as over when it is stretched. */
  durationRestThreshold?: number;
  delay?: number;
  reverse?: boolean;
}

const standard: SpringConfig = { damping: 10, mass: 1, stiffness: 100, overshootClamping: false };

function settle(config: Partial<SpringConfig> = {}): SpringConfig {
  const given = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
  const all: SpringConfig = { ...standard, ...given };
  for (const name of ['damping', 'mass', 'stiffness'] as const) {
    if (!Number.isFinite(all[name]) || all[name] <= 0)
      throw new Error(`spring(): ${name} must be above 0, but is ${all[name]}.`);
  }
  return all;
}

/**
 * Where a mass that is let go at 0, at rest, is after `seconds` on its way to 1. Damping beyond the critical one counts as
 * critical: the spring never creeps.
 */
function position(seconds: number, { damping, mass, stiffness, overshootClamping }: SpringConfig): number {
  if (seconds <= 0) return 0;
  const natural = Math.sqrt(stiffness / mass);
  const ratio = damping / (2 * Math.sqrt(stiffness * mass));
  if (ratio >= 1) return 1 - Math.exp(-natural * seconds) * (1 + natural * seconds);
  const decay = ratio * natural;
  const swing = natural * Math.sqrt(1 - ratio * ratio);
  // The first pass through the end comes when the phase reaches π minus this angle.
  if (overshootClamping && swing * seconds >= Math.PI - Math.acos(ratio)) return 1;
  return 1 - Math.exp(-decay * seconds) * (Math.cos(swing * seconds) + (decay / swing) * Math.sin(swing * seconds));
}

/** How many frames it takes until the spring stays within `threshold` of its end. */
export function measureSpring({
  fps,
  config,
  threshold = 0.005,
}: {
  fps: number;
  config?: Partial<SpringConfig>;
  threshold?: number;
  from?: number;
  to?: number;
}): number {
  checkFps(fps);
  if (!Number.isFinite(threshold))
    throw new TypeError(`measureSpring(): threshold must be a number, but is ${threshold}.`);
  if (threshold <= 0) return Infinity;
  if (threshold >= 1) return 0;
  const all = settle(config);
  // From a time at which no swing can leave the threshold any more, the last frame outside of it is looked for backwards.
  const natural = Math.sqrt(all.stiffness / all.mass);
  const ratio = Math.min(1, all.damping / (2 * Math.sqrt(all.stiffness * all.mass)));
  const height = ratio < 0.99 ? 1 / Math.sqrt(1 - ratio * ratio) : 100;
  let frame = Math.ceil((Math.log(height / threshold) / (natural * ratio)) * fps) + 1;
  while (frame > 0 && Math.abs(position((frame - 1) / fps, all) - 1) <= threshold) frame--;
  return frame;
}

/** A movement from `from` to `to` as a spring makes it. It starts at frame 0. */
export function spring({
  frame,
  fps,
  config,
  from = 0,
  to = 1,
  durationInFrames,
  durationRestThreshold,
  delay = 0,
  reverse = false,
}: SpringOptions): number {
  if (typeof frame !== 'number' || !Number.isFinite(frame))
    throw new TypeError(`spring(): frame must be a number, but is ${frame}.`);
  checkFps(fps);
  if (durationInFrames !== undefined && !(durationInFrames > 0)) {
    throw new TypeError(`spring(): durationInFrames must be above 0, but is ${durationInFrames}.`);
  }
  const all = settle(config);
  let time = frame - delay;
  if (reverse || durationInFrames !== undefined) {
    const natural = measureSpring({ fps, config: all, threshold: durationRestThreshold });
    const length = durationInFrames ?? natural;
    if (reverse) time = length - time;
    if (durationInFrames !== undefined) {
      if (time >= durationInFrames) return to;
      time = (time / durationInFrames) * natural;
    }
  }
  const progress = position(time / fps, all);
  return from === 0 && to === 1 ? progress : interpolate(progress, [0, 1], [from, to]);
}

function checkFps(fps: number): void {
  if (typeof fps !== 'number' || !(fps > 0)) throw new TypeError(`spring(): fps must be above 0, but is ${fps}.`);
}
