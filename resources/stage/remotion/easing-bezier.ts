/** One coordinate of the curve from (0, 0) to (1, 1) by its two control values: the factors of t³, t² and t. */
type Cubic = readonly [number, number, number];

const cubicBy = (first: number, second: number): Cubic => [
  1 - 3 * second + 3 * first,
  3 * second - 6 * first,
  3 * first,
];

const valueAt = ([a, b, c]: Cubic, t: number) => ((a * t + b) * t + c) * t;
const slopeAt = ([a, b, c]: Cubic, t: number) => 3 * a * t * t + 2 * b * t + c;

// What browsers and the package bezier-easing do, with their numbers: a guess from a table, then Newton's method, or halving
// where the curve is so flat that Newton would leap away. Where a curve is almost upright this is off by up to some
// thousandths; scenes were made by eye against just these values, so an exact root would be the wrong answer.
const intervals = 10;
const step = 1 / intervals;
const flat = 0.001;
const newtonSteps = 4;
const halvings = 10;
const closeEnough = 1e-7;

function halve(x: number, curve: Cubic, from: number, to: number): number {
  let [low, high, middle] = [from, to, from];
  for (let i = 0; i < halvings; i++) {
    middle = low + (high - low) / 2;
    const miss = valueAt(curve, middle) - x;
    if (Math.abs(miss) <= closeEnough) break;
    if (miss > 0) high = middle;
    else low = middle;
  }
  return middle;
}

function whereXIs(x: number, curve: Cubic, table: Float32Array): number {
  let i = 0;
  while (i < intervals - 1 && table[i + 1] <= x) i++;
  const from = i * step;
  let t = from + ((x - table[i]) / (table[i + 1] - table[i])) * step;
  const slope = slopeAt(curve, t);
  if (slope === 0) return t;
  if (slope < flat) return halve(x, curve, from, from + step);
  for (let tries = 0; tries < newtonSteps; tries++) {
    const steepness = slopeAt(curve, t);
    if (steepness === 0) break;
    t -= (valueAt(curve, t) - x) / steepness;
  }
  return t;
}

/** CSS's cubic-bezier(x1, y1, x2, y2). Before 0 it is 0, after 1 it is 1. */
export function bezier(x1: number, y1: number, x2: number, y2: number): (t: number) => number {
  if (!(x1 >= 0 && x1 <= 1 && x2 >= 0 && x2 <= 1)) {
    throw new Error(`Easing.bezier(): x1 and x2 must be from 0 to 1, but are ${x1} and ${x2}.`);
  }
  if (x1 === y1 && x2 === y2) return (t) => t;
  const xs = cubicBy(x1, x2);
  const ys = cubicBy(y1, y2);
  const table = Float32Array.from({ length: intervals + 1 }, (_, i) => valueAt(xs, i * step));
  return (t) => {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    return valueAt(ys, whereXIs(t, xs, table));
  };
}
