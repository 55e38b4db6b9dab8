import { forwardRef, type CSSProperties, type ReactNode } from 'react';

import { layer } from './absolute-fill-style';
import { useSpan, type Span } from './sequence-span';

export interface SequenceProps extends Span {
  children?: ReactNode;
  /** What Studio shows; here of no effect. */
  name?: string;
  showInTimeline?: boolean;
  /** `none`: the children stand where the sequence stands. */
  layout?: 'absolute-fill' | 'none';
  style?: CSSProperties;
  className?: string;
  width?: number;
  height?: number;
  premountFor?: number;
  postmountFor?: number;
  styleWhilePremounted?: CSSProperties;
  styleWhilePostmounted?: CSSProperties;
}

const unseen: CSSProperties = { opacity: 0, pointerEvents: 'none' };

/** Shows its children for a part of the time; inside, frames count from `from`. */
export const Sequence = forwardRef<HTMLDivElement, SequenceProps>(function Sequence(
  {
    children,
    layout = 'absolute-fill',
    style,
    className,
    width,
    height,
    premountFor,
    postmountFor,
    styleWhilePremounted,
    styleWhilePostmounted,
    ...span
  },
  ref,
) {
  if (layout !== 'absolute-fill' && layout !== 'none') {
    throw new TypeError(`<Sequence>: layout must be "absolute-fill" or "none", but is ${layout}.`);
  }
  const boxed = layout === 'absolute-fill';
  if (!boxed && style) throw new TypeError('<Sequence layout="none"> has no box: it takes no style.');
  const mounts = boxed ? { premountFor, postmountFor } : {};
  const { phase, inTime } = useSpan('<Sequence>', span, { width, height, ...mounts });
  if (phase === 'outside') return null;
  if (!boxed) return inTime(children);
  const box: CSSProperties = {
    ...layer(className),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
    ...style,
    ...(phase === 'inside' ? {} : unseen),
    ...(phase === 'before' ? styleWhilePremounted : phase === 'after' ? styleWhilePostmounted : {}),
  };
  return (
    <div ref={ref} style={box} className={className}>
      {inTime(children)}
    </div>
  );
});
