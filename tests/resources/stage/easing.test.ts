import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Easing } from 'remotion';

const near = (actual: number, expected: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

/** The curve by brute force: the parameter is halved in on, a hundred times. */
function bezier(x1: number, y1: number, x2: number, y2: number, x: number): number {
  const at = (t: number, a: number, b: number) => 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t * t * b + t ** 3;
  let [low, high] = [0, 1];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (at(middle, x1, x2) < x) low = middle;
    else high = middle;
  }
  return at(low, y1, y2);
}

test('bezier is the curve of CSS', () => {
  const curves: [number, number, number, number][] = [
    [0.16, 1, 0.3, 1],
    [0.76, 0, 0.24, 1],
    [0.3, 1.45, 0.5, 1],
    [0.6, 0, 0.85, 0.25],
    [0, 0, 1, 1],
    [1, 0, 0, 1],
    [0, 1, 0, 1],
    [1, 0.2, 1, 0.1],
  ];
  for (const curve of curves) {
    const easing = Easing.bezier(...curve);
    for (let x = 0; x <= 1; x += 0.01) near(easing(x), bezier(...curve, x), 1e-5);
    assert.equal(easing(0), 0);
    assert.equal(easing(1), 1);
  }
  assert.throws(() => Easing.bezier(-0.1, 0, 1, 1), /between 0 and 1/);
  assert.throws(() => Easing.bezier(0, 0, 1.1, 1), /between 0 and 1/);
});

test('every curve goes from 0 to 1', () => {
  const { linear, ease, quad, cubic, sin, circle, bounce } = Easing;
  for (const easing of [
    linear,
    ease,
    quad,
    cubic,
    sin,
    circle,
    bounce,
    Easing.poly(4),
    Easing.elastic(),
    Easing.back(),
  ]) {
    near(easing(0), 0);
    near(easing(1), 1);
  }
  near(Easing.exp(1), 1);
  near(Easing.exp(0), 2 ** -10);
});

test('values on the way', () => {
  near(Easing.quad(0.5), 0.25);
  near(Easing.cubic(0.5), 0.125);
  near(Easing.poly(5)(0.5), 0.03125);
  near(Easing.sin(0.5), 1 - Math.SQRT1_2);
  near(Easing.circle(0.6), 0.2);
  near(Easing.exp(0.5), 2 ** -5);
  near(Easing.back()(0.5), 0.25 * (2.70158 * 0.5 - 1.70158));
  near(Easing.back(0)(0.5), 0.125);
  near(Easing.elastic(0)(0.5), 1 - Math.SQRT1_2 ** 3);
  near(Easing.ease(0.5), bezier(0.42, 0, 1, 1, 0.5), 1e-6);
});

test('bounce touches the floor three times', () => {
  for (const t of [1, 2, 2.5]) near(Easing.bounce(t / 2.75), 1);
  near(Easing.bounce(1.5 / 2.75), 0.75);
  near(Easing.bounce(2.25 / 2.75), 0.9375);
});

test('steps', () => {
  assert.deepEqual([-1, 0, 0.1, 1].map(Easing.step0), [0, 0, 1, 1]);
  assert.deepEqual([0, 0.9, 1, 2].map(Easing.step1), [0, 0, 1, 1]);
});

test('out is turned round, inOut is both halves', () => {
  near(Easing.in(Easing.quad)(0.3), 0.09);
  near(Easing.out(Easing.quad)(0.3), 1 - 0.49);
  near(Easing.inOut(Easing.quad)(0.25), 0.125);
  near(Easing.inOut(Easing.quad)(0.5), 0.5);
  near(Easing.inOut(Easing.quad)(0.75), 0.875);
});
