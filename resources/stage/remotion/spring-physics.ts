export interface SpringConfig {
  damping: number;
  mass: number;
  stiffness: number;
  overshootClamping: boolean;
}

const usual: SpringConfig = { damping: 10, mass: 1, stiffness: 100, overshootClamping: false };
// A frame never lets more than this pass, so that at a very low frame rate the spring goes slower instead of leaping.
const longestFrame = 0.064;
const restingFrames = 20;

export function completed(config: Partial<SpringConfig> = {}): SpringConfig {
  const { damping, mass, stiffness, overshootClamping } = config;
  if (typeof damping === 'number' && damping <= 0) {
    throw new Error(`A spring's damping must be above 0, else it never comes to rest, but is ${damping}.`);
  }
  return {
    damping: damping ?? usual.damping,
    mass: mass ?? usual.mass,
    stiffness: stiffness ?? usual.stiffness,
    overshootClamping: overshootClamping ?? usual.overshootClamping,
  };
}

/** Seconds from the release of the spring to a frame. */
export function secondsAt(frame: number, fps: number): number {
  const whole = Math.floor(frame);
  return whole * Math.min(1 / fps, longestFrame) + Math.min((frame - whole) / fps, longestFrame);
}

/** A damped harmonic oscillator let go at distance 1 from where it rests: the frequency, and how strongly it is damped (1: critically). */
function oscillator({ damping, mass, stiffness }: SpringConfig) {
  return { frequency: Math.sqrt(stiffness / mass), ratio: damping / (2 * Math.sqrt(stiffness * mass)) };
}

/** How far it still is from rest, as a part of the way: 1 at first, below 0 where it has shot over. */
export function distanceAt(seconds: number, config: SpringConfig): number {
  const { frequency, ratio } = oscillator(config);
  if (ratio < 1) {
    const turn = frequency * Math.sqrt(1 - ratio ** 2);
    const decay = ratio * frequency;
    return Math.exp(-decay * seconds) * (Math.cos(turn * seconds) + (decay / turn) * Math.sin(turn * seconds));
  }
  // More damping than critical makes no difference: the strongest there is.
  return (1 + frequency * seconds) * Math.exp(-frequency * seconds);
}

/** The first whole frame from which on the spring counts as at rest, because it stays within the threshold for some frames. */
export function framesToRest(config: SpringConfig, fps: number, threshold: number): number {
  const { frequency, ratio } = oscillator(config);
  if (!(frequency > 0) || Number.isNaN(ratio)) return frequency === 0 ? Infinity : 0;
  const farAt = (frame: number) => Math.abs(distanceAt(secondsAt(frame, fps), config)) >= threshold;
  let first = 0;
  while (farAt(first)) first++;
  // A spring that swings passes its end and leaves it once more.
  let enough = first + restingFrames;
  for (let frame = first + 1; frame <= enough; frame++) {
    if (!farAt(frame)) continue;
    first = frame + 1;
    enough = frame + restingFrames - 1;
  }
  return first;
}
