import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Easing } from 'remotion';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} ≠ ${expected}`);

const curves = [
  Easing.linear,
  Easing.ease,
  Easing.quad,
  Easing.cubic,
  Easing.sin,
  Easing.circle,
  Easing.bounce,
  Easing.poly(4),
  Easing.elastic(),
  Easing.back(),
  Easing.bezier(0.2, 0.8, 0.4, 1),
];

test('curves go from 0 to 1, whichever way they are turned', () => {
  for (const curve of curves) {
    for (const turned of [Easing.in(curve), Easing.out(curve), Easing.inOut(curve)]) {
      near(turned(0), 0);
      near(turned(1), 1);
    }
  }
});

test('half of the way', () => {
  near(Easing.quad(0.5), 0.25);
  near(Easing.cubic(0.5), 0.125);
  near(Easing.poly(5)(0.5), 0.03125);
  near(Easing.sin(0.5), 1 - Math.SQRT1_2);
  near(Easing.circle(0.5), 1 - Math.sqrt(0.75));
  near(Easing.exp(0.5), 2 ** -5);
  near(Easing.bezier(0.42, 0, 0.58, 1)(0.5), 0.5);
  near(Easing.inOut(Easing.cubic)(0.5), 0.5);
});

test('steps jump at their ends', () => {
  assert.deepEqual([-1, 0, 0.01, 1].map(Easing.step0), [0, 0, 1, 1]);
  assert.deepEqual([-1, 0, 0.99, 1].map(Easing.step1), [0, 0, 0, 1]);
});

test('an easing that goes back or swings leaves the way between 0 and 1', () => {
  assert.ok(Easing.back()(0.3) < 0);
  assert.ok(Easing.elastic()(0.7) > 1);
});

test('a Bézier curve is held at its ends and refuses points that would go back in time', () => {
  const curve = Easing.bezier(0.3, 2, 0.7, -1);
  assert.deepEqual([curve(-1), curve(2)], [0, 1]);
  for (const x of [-0.1, 1.1, NaN]) {
    assert.throws(() => Easing.bezier(x, 0, 1, 1), /from 0 to 1/);
    assert.throws(() => Easing.bezier(0, 0, x, 1), /from 0 to 1/);
  }
});
