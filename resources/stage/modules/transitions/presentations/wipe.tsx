import type { TransitionPresentation, TransitionPresentationComponentProps } from '../types';
import { Masked } from './masked';
import type { BoxStyles } from './styles';

export type WipeDirection =
  | 'from-left'
  | 'from-top-left'
  | 'from-top'
  | 'from-top-right'
  | 'from-right'
  | 'from-bottom-right'
  | 'from-bottom'
  | 'from-bottom-left';

export type WipeProps = BoxStyles & { direction?: WipeDirection };

type Point = readonly [number, number];

const opposite = {
  'from-left': 'from-right',
  'from-right': 'from-left',
  'from-top': 'from-bottom',
  'from-bottom': 'from-top',
  'from-top-left': 'from-bottom-right',
  'from-bottom-right': 'from-top-left',
  'from-top-right': 'from-bottom-left',
  'from-bottom-left': 'from-top-right',
} as const satisfies Record<WipeDirection, WipeDirection>;

/** The part of a unit square that a line has passed that comes from the left, or from its upper left corner. */
function passed(progress: number, diagonal: boolean): Point[] {
  if (!diagonal) return [[0, 0], [progress, 0], [progress, 1], [0, 1]]; // prettier-ignore
  // The line stands across: it is through when both of its ends are a whole side beyond the corners.
  return [[0, 0], [progress * 2, 0], [0, progress * 2]]; // prettier-ignore
}

/** Turns the square so that what came from the left, or the upper left, comes from `direction`. */
function turned([x, y]: Point, direction: WipeDirection): Point {
  switch (direction) {
    case 'from-right':
    case 'from-top-right':
      return [1 - x, y];
    case 'from-top':
      return [y, x];
    case 'from-bottom':
      return [y, 1 - x];
    case 'from-bottom-left':
      return [x, 1 - y];
    case 'from-bottom-right':
      return [1 - x, 1 - y];
    default:
      return [x, y];
  }
}

/** The part of the picture that a wipe has passed, as a clip path. */
export function wipePath(progress: number, direction: WipeDirection): string {
  const diagonal = direction.split('-').length === 3;
  const points = passed(progress, diagonal).map((point) => turned(point, direction));
  return `polygon(${points.map(([x, y]) => `${x * 100}% ${y * 100}%`).join(', ')})`;
}

function Wipe(props: TransitionPresentationComponentProps<WipeProps>) {
  const { children, presentationDirection, presentationProgress, passedProps } = props;
  const { direction = 'from-left' } = passedProps;
  // What the new scene has not reached yet is left to the old one.
  const clipPath =
    presentationDirection === 'entering'
      ? wipePath(presentationProgress, direction)
      : wipePath(1 - presentationProgress, opposite[direction]);
  return (
    <Masked
      direction={presentationDirection}
      styles={passedProps}
      inner={{ justifyContent: 'center', alignItems: 'center', clipPath }}
    >
      {children}
    </Masked>
  );
}

/** A line goes over the picture; behind it is the new scene. */
export const wipe = (props: WipeProps = {}): TransitionPresentation<WipeProps> => ({ component: Wipe, props });
