import type { Box } from '../protocol';

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const area = (box: Box): number => Math.max(0, box.width) * Math.max(0, box.height);

export const fromEdges = (left: number, top: number, rightEdge: number, bottomEdge: number): Box => ({
  x: left,
  y: top,
  width: rightEdge - left,
  height: bottomEdge - top,
});

export function union(boxes: Box[]): Box {
  return fromEdges(
    Math.min(...boxes.map((box) => box.x)),
    Math.min(...boxes.map((box) => box.y)),
    Math.max(...boxes.map(right)),
    Math.max(...boxes.map(bottom)),
  );
}

export function intersection(a: Box, b: Box): Box {
  return fromEdges(
    Math.max(a.x, b.x),
    Math.max(a.y, b.y),
    Math.min(right(a), right(b)),
    Math.min(bottom(a), bottom(b)),
  );
}

/** How far `inner` sticks out of `outer` on its worst side, in pixels. */
export const excess = (inner: Box, outer: Box): number =>
  Math.max(outer.x - inner.x, outer.y - inner.y, right(inner) - right(outer), bottom(inner) - bottom(outer));

/** Shared area against all area: 1 for the same place. */
export function overlap(a: Box, b: Box): number {
  const shared = area(intersection(a, b));
  return shared / (area(a) + area(b) - shared || 1);
}

export const samePlace = (a: Box, b: Box, tolerance = 0.5): boolean =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(right(a) - right(b)), Math.abs(bottom(a) - bottom(b))) <=
  tolerance;

/** A net of points in the box, none on its edges. */
export function samples(box: Box, columns = 12, rows = 3): [number, number][] {
  const points: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      points.push([box.x + ((column + 0.5) / columns) * box.width, box.y + ((row + 0.5) / rows) * box.height]);
    }
  }
  return points;
}
