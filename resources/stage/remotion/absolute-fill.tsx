import { forwardRef, type CSSProperties, type HTMLAttributes } from 'react';

export const fill: CSSProperties = {
  position: 'absolute',
  top: 0,
  left: 0,
  right: 0,
  bottom: 0,
  width: '100%',
  height: '100%',
  display: 'flex',
  flexDirection: 'column',
};

/** A layer over the whole of its parent. */
export const AbsoluteFill = forwardRef<HTMLDivElement, HTMLAttributes<HTMLDivElement>>(function AbsoluteFill(
  { style, ...rest },
  ref,
) {
  return <div ref={ref} style={{ ...fill, ...style }} {...rest} />;
});
