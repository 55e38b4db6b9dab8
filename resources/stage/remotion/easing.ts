import { bezier } from './easing-bezier';
import { completed, distanceAt, framesToRest, type SpringConfig } from './spring-physics';

export type EasingFunction = (t: number) => number;

export interface SpringEasingConfig extends Partial<SpringConfig> {
  /** How near to its end it counts as at rest: the way from 0 to 1 is the time until then. */
  durationRestThreshold?: number;
  /** After 1 it swings on instead of being held at its end. */
  allowTail?: boolean;
}

const ease = bezier(0.42, 0, 1, 1);

/** A ball that is let fall: three bounces, each lower, and then it lies. */
function fallAndBounce(t: number): number {
  const parabola = 7.5625;
  const width = 2.75;
  const bounces = [
    { until: 1, middle: 0, height: 0 },
    { until: 2, middle: 1.5, height: 0.75 },
    { until: 2.5, middle: 2.25, height: 0.9375 },
    { until: Infinity, middle: 2.625, height: 0.984375 },
  ];
  const { middle, height } = bounces.find(({ until }) => t < until / width)!;
  return parabola * (t - middle / width) ** 2 + height;
}

const inside = (t: number) => Math.min(1, Math.max(0, t));

// How long a spring moves is counted in whole frames at this rate. Not by measureSpring(): spring.ts imports this file, by way of
// interpolate.ts.
const springFps = 30;

interface Motion {
  physics: SpringConfig;
  /** Until it is at rest. */
  frames: number;
}

function motionOf(config: Partial<SpringConfig>, threshold: number): Motion {
  if (!(Number.isFinite(threshold) && threshold > 0)) {
    throw new TypeError(`Easing.spring(): "durationRestThreshold" must be finite and above 0, but is ${threshold}.`);
  }
  const physics = completed(config);
  return { physics, frames: threshold >= 1 ? 0 : framesToRest(physics, springFps, threshold) };
}

/** A spring at a part `t` of the time that it takes to come to rest. */
function springAt(t: number, { physics, frames }: Motion): number {
  const frame = t * frames;
  if (!Number.isFinite(frame)) throw new RangeError(`Easing.spring(): ${t} is at frame ${frame}, which is not finite.`);
  const way = 1 - distanceAt(frame / springFps, physics);
  return physics.overshootClamping ? Math.min(1, way) : way;
}

/** Robert Penner's curves, as the Easing module of React Native names them. */
export class Easing {
  static step0(n: number): number {
    return n > 0 ? 1 : 0;
  }

  static step1(n: number): number {
    return n >= 1 ? 1 : 0;
  }

  static linear(t: number): number {
    return t;
  }

  static ease(t: number): number {
    return ease(t);
  }

  static quad(t: number): number {
    return t * t;
  }

  static cubic(t: number): number {
    return t * t * t;
  }

  static poly(n: number): EasingFunction {
    return (t) => Math.pow(t, n);
  }

  static sin(t: number): number {
    return 1 - Math.cos((t * Math.PI) / 2);
  }

  static circle(t: number): number {
    return 1 - Math.sqrt(1 - inside(t) ** 2);
  }

  static exp(t: number): number {
    return Math.pow(2, 10 * (t - 1));
  }

  static elastic(bounciness = 1): EasingFunction {
    const turns = bounciness * Math.PI;
    return (t) => 1 - Math.cos((t * Math.PI) / 2) ** 3 * Math.cos(t * turns);
  }

  static back(s = 1.70158): EasingFunction {
    return (t) => t * t * ((s + 1) * t - s);
  }

  /** Unlike the spring itself it ends at exactly 1, with a small leap, unless `allowTail` lets it go on. */
  static spring(config: SpringEasingConfig = {}): EasingFunction {
    const { allowTail, durationRestThreshold = 0.005, ...physics } = config;
    let motion: Motion | null = null;
    return (t) => {
      if (t <= 0) return 0;
      if (t >= 1 && !allowTail) return 1;
      motion ??= motionOf(physics, durationRestThreshold);
      return springAt(t, motion);
    };
  }

  static bounce(t: number): number {
    return fallAndBounce(inside(t));
  }

  static bezier(x1: number, y1: number, x2: number, y2: number): EasingFunction {
    return bezier(x1, y1, x2, y2);
  }

  static in(easing: EasingFunction): EasingFunction {
    return easing;
  }

  static out(easing: EasingFunction): EasingFunction {
    return (t) => 1 - easing(1 - t);
  }

  static inOut(easing: EasingFunction): EasingFunction {
    return (t) => (t < 0.5 ? easing(t * 2) / 2 : 1 - easing((1 - t) * 2) / 2);
  }
}
