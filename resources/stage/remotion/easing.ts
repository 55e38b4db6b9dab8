// Easing curves: functions of progress, 0 to 1, that give progress.

export type EasingFunction = (input: number) => number;

/**
 * The curve of CSS's cubic-bezier(): the parameter at which the curve's x is `input` is found by Newton's method, and by halving
 * where the slope is too flat for it.
 */
function bezier(x1: number, y1: number, x2: number, y2: number): EasingFunction {
  if (!(x1 >= 0 && x1 <= 1 && x2 >= 0 && x2 <= 1)) {
    throw new TypeError('The x values of Easing.bezier() must be between 0 and 1.');
  }
  const at = (t: number, a: number, b: number) => 3 * t * (1 - t) * ((1 - t) * a + t * b) + t * t * t;
  const slope = (t: number, a: number, b: number) =>
    3 * (1 - t) * (1 - t) * a + 6 * t * (1 - t) * (b - a) + 3 * t * t * (1 - b);
  const parameter = (x: number): number => {
    let t = x;
    for (let step = 0; step < 12; step++) {
      const error = at(t, x1, x2) - x;
      if (Math.abs(error) < 1e-12) return t;
      const rate = slope(t, x1, x2);
      if (Math.abs(rate) < 1e-6) break;
      t -= error / rate;
    }
    if (t >= 0 && t <= 1 && Math.abs(at(t, x1, x2) - x) < 1e-9) return t;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 60; step++) {
      t = (low + high) / 2;
      if (at(t, x1, x2) < x) low = t;
      else high = t;
    }
    return t;
  };
  return (input) => {
    if (x1 === y1 && x2 === y2) return input;
    if (input === 0 || input === 1) return input;
    return at(parameter(input), y1, y2);
  };
}

const ease = bezier(0.42, 0, 1, 1);
const square = (t: number) => t * t;

/** Four parabolas, each bounce a quarter as high as the one before; `b` is the width that all of them share. */
function bounce(t: number): number {
  const b = 2.75;
  const arc = (centre: number, floor: number) => (b * b * square(t - centre / b) + floor) as number;
  if (t < 1 / b) return arc(0, 0);
  if (t < 2 / b) return arc(1.5, 0.75);
  if (t < 2.5 / b) return arc(2.25, 0.9375);
  return arc(2.625, 0.984375);
}

/** Easing curves, to be given to interpolate() as `easing`. */
export const Easing = {
  step0: (n: number): number => (n > 0 ? 1 : 0),
  step1: (n: number): number => (n >= 1 ? 1 : 0),
  linear: (t: number): number => t,
  ease: (t: number): number => ease(t),
  quad: square,
  cubic: (t: number): number => t * t * t,
  poly:
    (n: number): EasingFunction =>
    (t) =>
      Math.pow(t, n),
  sin: (t: number): number => 1 - Math.cos((t * Math.PI) / 2),
  circle: (t: number): number => 1 - Math.sqrt(1 - t * t),
  exp: (t: number): number => Math.pow(2, 10 * (t - 1)),
  /** `bounciness` is how many times it goes past its end. */
  elastic:
    (bounciness = 1): EasingFunction =>
    (t) =>
      1 - Math.pow(Math.cos((t * Math.PI) / 2), 3) * Math.cos(t * bounciness * Math.PI),
  /** `s` is how far it goes back first. */
  back:
    (s = 1.70158): EasingFunction =>
    (t) =>
      t * t * ((s + 1) * t - s),
  bounce,
  bezier,
  in: (easing: EasingFunction): EasingFunction => easing,
  out:
    (easing: EasingFunction): EasingFunction =>
    (t) =>
      1 - easing(1 - t),
  inOut:
    (easing: EasingFunction): EasingFunction =>
    (t) =>
      t < 0.5 ? easing(2 * t) / 2 : 1 - easing(2 * (1 - t)) / 2,
};
