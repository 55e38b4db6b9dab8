import type { ComponentType, ReactNode } from 'react';

export interface TransitionTiming {
  getDurationInFrames(options: { fps: number }): number;
  getProgress(options: { frame: number; fps: number }): number;
}

export type PresentationDirection = 'entering' | 'exiting';

export interface TransitionPresentationComponentProps<Props> {
  children: ReactNode;
  presentationDirection: PresentationDirection;
  /** From 0 to 1; a spring may go beyond. */
  presentationProgress: number;
  presentationDurationInFrames: number;
  passedProps: Props;
}

export interface TransitionPresentation<Props extends Record<string, unknown> = Record<string, unknown>> {
  component: ComponentType<TransitionPresentationComponentProps<Props>>;
  props: Props;
}
