import { forwardRef, useContext, useMemo, type CSSProperties, type ReactNode } from 'react';

import { AbsoluteFill } from './absolute-fill';
import { ConfigContext, FrameContext, useVideoConfig } from './timeline';

export interface SequenceProps {
  children?: ReactNode;
  from?: number;
  durationInFrames?: number;
  name?: string;
  /** `none`: the children stand where the sequence stands. */
  layout?: 'absolute-fill' | 'none';
  style?: CSSProperties;
  className?: string;
  width?: number;
  height?: number;
  showInTimeline?: boolean;
  hidden?: boolean;
  premountFor?: number;
  postmountFor?: number;
}

/** Shows its children for a part of the time; inside, frames count from `from`. */
export const Sequence = forwardRef<HTMLDivElement, SequenceProps>(function Sequence(
  {
    children,
    from = 0,
    durationInFrames = Infinity,
    layout = 'absolute-fill',
    style,
    className,
    width,
    height,
    hidden,
  },
  ref,
) {
  if (typeof from !== 'number' || Number.isNaN(from))
    throw new TypeError(`<Sequence>: from must be a number, but is ${from}.`);
  if (typeof durationInFrames !== 'number' || !(durationInFrames > 0)) {
    throw new TypeError(`<Sequence>: durationInFrames must be above 0, but is ${durationInFrames}.`);
  }
  if (layout === 'none' && style) throw new TypeError('<Sequence layout="none"> has no box: it takes no style.');

  const outer = useVideoConfig();
  const frame = useContext(FrameContext) - from;
  const length = Math.max(1, Math.min(durationInFrames, outer.durationInFrames - from));
  const config = useMemo(
    () => ({ ...outer, width: width ?? outer.width, height: height ?? outer.height, durationInFrames: length }),
    [outer, width, height, length],
  );
  if (hidden || frame < 0 || frame >= durationInFrames) return null;

  const inner = (
    <ConfigContext.Provider value={config}>
      <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
    </ConfigContext.Provider>
  );
  if (layout === 'none') return inner;
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  return (
    <AbsoluteFill ref={ref} className={className} style={{ ...size, ...style }}>
      {inner}
    </AbsoluteFill>
  );
});
