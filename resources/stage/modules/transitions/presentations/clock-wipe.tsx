import type { TransitionPresentation, TransitionPresentationComponentProps } from '../types';
import { Masked } from './masked';
import type { BoxStyles } from './styles';

export type ClockWipeProps = BoxStyles & { width: number; height: number };

const within = (value: number) => Math.min(1, Math.max(0, value));

/** The part of the picture that the hand of a clock has passed, from the top on. */
export function clockPath(progress: number, width: number, height: number): string {
  const radius = Math.hypot(width, height) / 2;
  const at = (turn: number) => {
    const x = width / 2 + radius * Math.sin(turn * 2 * Math.PI);
    const y = height / 2 - radius * Math.cos(turn * 2 * Math.PI);
    return `${x.toFixed(3)} ${y.toFixed(3)}`;
  };
  // An arc that ends where it starts is none: the whole circle is left open by a hair.
  const turn = Math.min(within(progress), 0.9999999);
  const half = turn > 0.5 ? `A ${radius} ${radius} 0 0 1 ${at(0.5)} ` : '';
  return `path("M ${at(0)} ${half}A ${radius} ${radius} 0 0 1 ${at(turn)} L ${width / 2} ${height / 2} Z")`;
}

function ClockWipe(props: TransitionPresentationComponentProps<ClockWipeProps>) {
  const { children, presentationDirection, presentationProgress, passedProps } = props;
  const { width, height } = passedProps;
  const entering = presentationDirection === 'entering';
  const clipPath = entering ? clockPath(presentationProgress, width, height) : undefined;
  return (
    <Masked direction={presentationDirection} styles={passedProps} inner={{ clipPath }}>
      {children}
    </Masked>
  );
}

/** The hand of a clock goes round; behind it is the new scene. */
export const clockWipe = (props: ClockWipeProps): TransitionPresentation<ClockWipeProps> => ({
  component: ClockWipe,
  props,
});
