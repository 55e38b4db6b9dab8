import type { TransitionPresentation, TransitionPresentationComponentProps } from '../types';
import { Masked } from './masked';
import type { BoxStyles } from './styles';

export type FlipDirection = 'from-left' | 'from-right' | 'from-top' | 'from-bottom';

export type FlipProps = BoxStyles & { direction?: FlipDirection; perspective?: number };

function Flip(props: TransitionPresentationComponentProps<FlipProps>) {
  const { children, presentationDirection, presentationProgress, passedProps } = props;
  const { direction = 'from-left', perspective = 1000 } = passedProps;
  const turn = presentationDirection === 'entering' ? presentationProgress - 1 : presentationProgress;
  const axis = direction === 'from-left' || direction === 'from-right' ? 'Y' : 'X';
  const degrees = (direction === 'from-left' || direction === 'from-bottom' ? 180 : -180) * turn;
  return (
    <Masked
      direction={presentationDirection}
      styles={passedProps}
      outer={{ perspective, transformStyle: 'preserve-3d' }}
      inner={{ transform: `rotate${axis}(${degrees}deg)`, backfaceVisibility: 'hidden' }}
    >
      {children}
    </Masked>
  );
}

/** The old scene turns over; the new one is on its back. */
export const flip = (props: FlipProps = {}): TransitionPresentation<FlipProps> => ({ component: Flip, props });
