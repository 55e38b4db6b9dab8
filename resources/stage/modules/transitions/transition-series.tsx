import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

import { Sequence, useCurrentFrame, useVideoConfig, type SequenceProps } from '../../remotion';
import { plan, type Crossing, type Part, type Placed } from './plan';
import { slide } from './presentations/slide';
import { ProgressContext } from './progress';
import type { PresentationDirection, TransitionPresentation, TransitionTiming } from './types';

export type TransitionSeriesSequenceProps = Omit<SequenceProps, 'from' | 'durationInFrames'> & {
  durationInFrames: number;
  offset?: number;
};

export interface TransitionSeriesTransitionProps {
  timing: TransitionTiming;
  // Presentations take props of their own.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  presentation?: TransitionPresentation<any>;
}

export interface TransitionSeriesOverlayProps {
  durationInFrames: number;
  /** Moves it away from the cut: later where it is above 0. */
  offset?: number;
  children?: ReactNode;
}

export type TransitionSeriesProps = Omit<SequenceProps, 'durationInFrames' | 'layout'> & { layout?: 'absolute-fill' };

// They only say what is to be: TransitionSeries reads them and renders by itself.
const SeriesSequence = ({ children }: TransitionSeriesSequenceProps) => <>{children}</>;
const SeriesTransition = (_props: TransitionSeriesTransitionProps) => null;
const SeriesOverlay = ({ children }: TransitionSeriesOverlayProps) => <>{children}</>;

function elementsOf(children: ReactNode): ReactElement[] {
  return Children.toArray(children).flatMap((child) => {
    if (typeof child === 'string' && !child.trim()) return [];
    const known =
      isValidElement(child) &&
      [Fragment, SeriesSequence, SeriesTransition, SeriesOverlay].includes(child.type as never);
    if (!known) {
      const got = typeof child === 'string' ? `"${child}"` : 'something else';
      throw new TypeError(
        `<TransitionSeries> takes only its own Sequence, Transition and Overlay as children, but got ${got}.`,
      );
    }
    if (child.type === Fragment) return elementsOf((child.props as { children?: ReactNode }).children);
    return [child];
  });
}

function partOf(element: ReactElement, fps: number): Part {
  if (element.type === SeriesTransition) {
    const { timing, presentation = slide() } = element.props as TransitionSeriesTransitionProps;
    if (!timing) throw new TypeError('<TransitionSeries.Transition> needs a timing.');
    const durationInFrames = timing.getDurationInFrames({ fps });
    return { kind: 'transition', crossing: { timing, presentation, durationInFrames } };
  }
  const { durationInFrames, offset = 0 } = element.props as TransitionSeriesSequenceProps;
  return { kind: element.type === SeriesOverlay ? 'overlay' : 'sequence', durationInFrames, offset };
}

function Presented({
  crossing,
  direction,
  progress,
  children,
}: {
  crossing: Crossing;
  direction: PresentationDirection;
  progress: number;
  children: ReactNode;
}) {
  const { component: Presentation, props } = crossing.presentation;
  return (
    <Presentation
      presentationDirection={direction}
      presentationProgress={progress}
      presentationDurationInFrames={crossing.durationInFrames}
      passedProps={props ?? {}}
    >
      {children}
    </Presentation>
  );
}

/** A scene with what brings it in and what takes it away around it, all the time: so it is mounted once. */
function Scene({ placed, children }: { placed: Placed; children: ReactNode }) {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const { enter, exit, durationInFrames } = placed;
  if (!enter && !exit) return <>{children}</>;

  const goneFor = exit ? frame - (durationInFrames - exit.durationInFrames) : 0;
  // A spring may still settle when the transition is over.
  const entering = enter ? enter.timing.getProgress({ frame, fps }) : 1;
  const exiting = exit && goneFor >= 0 ? exit.timing.getProgress({ frame: goneFor, fps }) : 0;
  let shown = children;
  if (enter) shown = <Presented {...{ crossing: enter, direction: 'entering', progress: entering }}>{shown}</Presented>;
  if (exit) shown = <Presented {...{ crossing: exit, direction: 'exiting', progress: exiting }}>{shown}</Presented>;
  return (
    <ProgressContext.Provider value={{ entering, exiting, isInTransitionSeries: true }}>
      {shown}
    </ProgressContext.Provider>
  );
}

function TransitionSeriesParts({ children }: { children?: ReactNode }) {
  const { fps } = useVideoConfig();
  const elements = elementsOf(children);
  return plan(elements.map((element) => partOf(element, fps))).map((placed) => {
    const element = elements[placed.part];
    const {
      durationInFrames: _frames,
      offset: _offset,
      children: content,
      ...rest
    } = element.props as SequenceProps & {
      offset?: number;
    };
    const { from, durationInFrames } = placed;
    return (
      <Sequence key={element.key} {...rest} from={from} durationInFrames={durationInFrames}>
        <Scene placed={placed}>{content}</Scene>
      </Sequence>
    );
  });
}

function TransitionSeriesRoot({ children, ...rest }: TransitionSeriesProps) {
  return (
    <Sequence {...rest}>
      <TransitionSeriesParts>{children}</TransitionSeriesParts>
    </Sequence>
  );
}

/** Plays its sequences one after the other; where a transition stands between two, they overlap. */
export const TransitionSeries = Object.assign(TransitionSeriesRoot, {
  Sequence: SeriesSequence,
  Transition: SeriesTransition,
  Overlay: SeriesOverlay,
});
