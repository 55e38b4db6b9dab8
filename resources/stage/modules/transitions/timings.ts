import { interpolate, measureSpring, spring, type SpringConfig } from '../../remotion';
import type { TransitionTiming } from './types';

export interface LinearTimingOptions {
  durationInFrames: number;
  easing?: (progress: number) => number;
}

export function linearTiming({ durationInFrames, easing }: LinearTimingOptions): TransitionTiming {
  return {
    getDurationInFrames: () => durationInFrames,
    getProgress: ({ frame }) =>
      interpolate(frame, [0, durationInFrames], [0, 1], {
        easing,
        extrapolateLeft: 'clamp',
        extrapolateRight: 'clamp',
      }),
  };
}

export interface SpringTimingOptions {
  config?: Partial<SpringConfig>;
  durationInFrames?: number;
  durationRestThreshold?: number;
  reverse?: boolean;
}

export function springTiming(options: SpringTimingOptions = {}): TransitionTiming {
  const { config, durationInFrames, durationRestThreshold, reverse = false } = options;
  return {
    getDurationInFrames: ({ fps }) =>
      durationInFrames ?? measureSpring({ fps, config, threshold: durationRestThreshold }),
    getProgress: ({ frame, fps }) => {
      const value = spring({ frame, fps, config, durationInFrames, durationRestThreshold, reverse });
      // A reversed spring ends where a spring begins; a transition goes forward all the same.
      return reverse ? 1 - value : value;
    },
  };
}
