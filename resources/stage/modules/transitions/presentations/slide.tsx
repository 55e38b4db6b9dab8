import type { CSSProperties } from 'react';

import { AbsoluteFill } from '../../../remotion';
import type { TransitionPresentation, TransitionPresentationComponentProps } from '../types';

export type SlideDirection = 'from-left' | 'from-right' | 'from-top' | 'from-bottom';

export type SlideProps = { direction?: SlideDirection; enterStyle?: CSSProperties; exitStyle?: CSSProperties };

/** So much the scenes overlap, in percent: no gap between them through rounding. */
const overlap = 0.01;

function Slide(props: TransitionPresentationComponentProps<SlideProps>) {
  const { children, presentationDirection, presentationProgress, passedProps } = props;
  const { direction = 'from-left', enterStyle, exitStyle } = passedProps;
  const entering = presentationDirection === 'entering';
  const forward = direction === 'from-left' || direction === 'from-top';
  const axis = direction === 'from-left' || direction === 'from-right' ? 'X' : 'Y';
  const way = presentationProgress * 100;
  const percent = entering ? way - 100 : way;
  const moving = entering === forward ? percent : percent === 0 ? 0 : percent - Math.sign(percent) * overlap;
  const place = forward ? moving : -moving;
  return (
    <AbsoluteFill
      style={{
        justifyContent: 'center',
        alignItems: 'center',
        transform: `translate${axis}(${place}%)`,
        ...(entering ? enterStyle : exitStyle),
      }}
    >
      {children}
    </AbsoluteFill>
  );
}

/** The new scene pushes the old one out. */
export const slide = (props: SlideProps = {}): TransitionPresentation<SlideProps> => ({ component: Slide, props });
