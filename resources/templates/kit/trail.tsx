// A line through stops that a dot travels.
import type { CSSProperties, ReactNode } from 'react';
import { Disc } from './disc';
import { between, ease, progress } from './easing';
import { useScene } from './stage';

export interface Point {
  x: number;
  y: number;
}

const pieces = 24;

/** `pieces` points from each stop to the next, which leave and arrive level. */
export function pathThrough(start: Point, stops: Point[]): Point[] {
  const points = stops.flatMap((to, i) => {
    const from = i > 0 ? stops[i - 1] : start;
    const across = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
    return Array.from({ length: pieces }, (_, k) => {
      const t = (k + 1) / pieces;
      const bent = t * t * (3 - 2 * t);
      return { x: between(from.x, to.x, across ? t : bent), y: between(from.y, to.y, across ? bent : t) };
    });
  });
  return [start, ...points];
}

/** For the `d` of an SVG path. */
export const outlineOf = (points: Point[]) =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

/** A drawing as large as the picture, mirrored where reading goes to the left. */
export function Drawing({ children }: { children: ReactNode }) {
  const { space } = useScene();
  return (
    <svg
      width={space.width}
      height={space.height}
      style={{
        position: 'absolute',
        insetInlineStart: 0,
        top: 0,
        overflow: 'visible',
        transform: space.rightToLeft ? 'scaleX(-1)' : undefined,
      }}
    >
      {children}
    </svg>
  );
}

/** A path through stops and, over it, how far a dot has got: `travelled` counts stops, and parts of the way to the next. */
export function Trail({ path, travelled }: { path: Point[]; travelled: number }) {
  const { space, ground } = useScene();
  const { width, height, time, px, format } = space;
  const from = Math.min(path.length - 2, Math.floor(travelled * pieces));
  const along = travelled * pieces - from;
  const dot = {
    x: between(path[from].x, path[from + 1].x, along),
    y: between(path[from].y, path[from + 1].y, along),
  };
  const seen = (share: number): CSSProperties => ({
    position: 'absolute',
    insetInlineStart: 0,
    top: 0,
    overflow: 'hidden',
    width: format === 'wide' ? share : width,
    height: format === 'wide' ? height : share,
  });
  const line = (colour: string, thickness: number) => (
    <Drawing>
      <path d={outlineOf(path)} fill="none" stroke={colour} strokeWidth={thickness} />
    </Drawing>
  );
  const far = format === 'wide' ? width : height;
  return (
    <>
      <div style={seen(progress(time, -6, 34, ease.draw) * far)}>{line(ground.line, px(4))}</div>
      <div style={seen(format === 'wide' ? dot.x : dot.y)}>{line(ground.accent, px(8))}</div>
      <Disc x={dot.x} y={dot.y} radius={px(20)} colour={ground.accent} />
    </>
  );
}
