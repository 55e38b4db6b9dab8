import type { CSSProperties } from 'react';

import { AbsoluteFill } from '../../../remotion';
import type { TransitionPresentation, TransitionPresentationComponentProps } from '../types';

export type FadeProps = {
  enterStyle?: CSSProperties;
  exitStyle?: CSSProperties;
  shouldFadeOutExitingScene?: boolean;
};

function Fade(props: TransitionPresentationComponentProps<FadeProps>) {
  const { children, presentationDirection, presentationProgress, passedProps } = props;
  const { enterStyle, exitStyle, shouldFadeOutExitingScene } = passedProps;
  const entering = presentationDirection === 'entering';
  const leaving = shouldFadeOutExitingScene ? 1 - presentationProgress : 1;
  const style = entering ? enterStyle : exitStyle;
  return (
    <AbsoluteFill style={{ opacity: entering ? presentationProgress : leaving, ...style }}>{children}</AbsoluteFill>
  );
}

/** The new scene appears over the old one. */
export const fade = (props: FadeProps = {}): TransitionPresentation<FadeProps> => ({ component: Fade, props });
