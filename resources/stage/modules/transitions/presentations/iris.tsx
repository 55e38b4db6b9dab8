import type { TransitionPresentation, TransitionPresentationComponentProps } from '../types';
import { Masked } from './masked';
import type { BoxStyles } from './styles';

export type IrisProps = BoxStyles & { width: number; height: number };

function Iris(props: TransitionPresentationComponentProps<IrisProps>) {
  const { children, presentationDirection, presentationProgress, passedProps } = props;
  const { width, height } = passedProps;
  const radius = (Math.hypot(width, height) / 2) * Math.max(0, presentationProgress);
  const entering = presentationDirection === 'entering';
  const clipPath = entering ? `circle(${radius}px at ${width / 2}px ${height / 2}px)` : undefined;
  return (
    <Masked direction={presentationDirection} styles={passedProps} inner={{ clipPath }}>
      {children}
    </Masked>
  );
}

/** The new scene opens from the middle. */
export const iris = (props: IrisProps): TransitionPresentation<IrisProps> => ({ component: Iris, props });
