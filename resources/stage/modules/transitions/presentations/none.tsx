import type { CSSProperties } from 'react';

import { AbsoluteFill } from '../../../remotion';
import type { TransitionPresentation, TransitionPresentationComponentProps } from '../types';

export type NoneProps = { enterStyle?: CSSProperties; exitStyle?: CSSProperties };

function None({ children, presentationDirection, passedProps }: TransitionPresentationComponentProps<NoneProps>) {
  const { enterStyle, exitStyle } = passedProps;
  return <AbsoluteFill style={presentationDirection === 'entering' ? enterStyle : exitStyle}>{children}</AbsoluteFill>;
}

/** Both scenes stand as they are: they move themselves by useTransitionProgress(). */
export const none = (props: NoneProps = {}): TransitionPresentation<NoneProps> => ({ component: None, props });
