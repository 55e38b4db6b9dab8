// The stage's own '@remotion/transitions', written from its public documentation.

export { useTransitionProgress, type TransitionProgress } from './progress';
export { linearTiming, springTiming, type LinearTimingOptions, type SpringTimingOptions } from './timings';
export {
  TransitionSeries,
  type TransitionSeriesOverlayProps,
  type TransitionSeriesProps,
  type TransitionSeriesSequenceProps,
  type TransitionSeriesTransitionProps,
} from './transition-series';
export type {
  PresentationDirection as TransitionPresentationDirection,
  TransitionPresentation,
  TransitionPresentationComponentProps,
  TransitionTiming,
} from './types';
