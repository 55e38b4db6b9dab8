// Small moves that most scenes share.
import type { CSSProperties, ReactNode } from 'react';
import { ease, progress } from './easing';
import { useScene } from './stage';

interface RiseProps {
  at: number;
  frames?: number;
  /** Pixels at 1080p, upwards. */
  by?: number;
  style?: CSSProperties;
  children: ReactNode;
}

/** Support: a short rise and a fade. */
export function Rise({ at, frames = 18, by = 30, style, children }: RiseProps) {
  const { space } = useScene();
  const p = progress(space.time, at, frames);
  const moving: CSSProperties =
    p < 1
      ? { opacity: p, transform: `translate3d(0, ${(1 - p) * space.px(by)}px, 0)`, willChange: 'transform, opacity' }
      : {};
  return <div style={{ ...style, ...moving }}>{children}</div>;
}

interface RuleProps {
  at: number;
  frames?: number;
  colour: string;
  /** Pixels of the picture. */
  thickness: number;
  width?: number | string;
  style?: CSSProperties;
}

/** A line drawn in reading direction. */
export function Rule({ at, frames = 24, colour, thickness, width = '100%', style }: RuleProps) {
  const { space } = useScene();
  return (
    <div
      style={{
        flexShrink: 0,
        width,
        height: thickness,
        background: colour,
        transform: `scaleX(${progress(space.time, at, frames, ease.draw)})`,
        transformOrigin: space.rightToLeft ? 'right' : 'left',
        ...style,
      }}
    />
  );
}
