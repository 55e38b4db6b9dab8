import { forwardRef, type HTMLAttributes } from 'react';

import { layer } from './absolute-fill-style';
import { useSpan, type Span } from './sequence-span';

export interface AbsoluteFillProps extends Omit<HTMLAttributes<HTMLDivElement>, keyof Span>, Span {
  /** What Studio shows; here of no effect. */
  name?: string;
  showInTimeline?: boolean;
}

type BoxProps = HTMLAttributes<HTMLDivElement>;

const Box = forwardRef<HTMLDivElement, BoxProps>(function Box({ style, className, ...rest }, ref) {
  return <div ref={ref} style={{ ...layer(className, true), ...style }} className={className} {...rest} />;
});

const TimedBox = forwardRef<HTMLDivElement, BoxProps & { span: Span }>(function TimedBox(
  { span, children, ...rest },
  ref,
) {
  const { phase, inTime } = useSpan('<AbsoluteFill>', span);
  if (phase === 'outside') return null;
  return (
    <Box ref={ref} {...rest}>
      {inTime(children)}
    </Box>
  );
});

/** A layer over the whole of its parent, for a part of the time if so wished. */
export const AbsoluteFill = forwardRef<HTMLDivElement, AbsoluteFillProps>(function AbsoluteFill(
  { from, durationInFrames, trimBefore, freeze, hidden, name: _name, showInTimeline: _shown, ...rest },
  ref,
) {
  const span = { from: from ?? undefined, durationInFrames: durationInFrames ?? undefined, trimBefore, freeze, hidden };
  const timed = Object.values(span).some((value) => value !== undefined);
  return timed ? <TimedBox ref={ref} span={span} {...rest} /> : <Box ref={ref} {...rest} />;
});
