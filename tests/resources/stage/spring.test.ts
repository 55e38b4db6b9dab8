import assert from 'node:assert/strict';
import { test } from 'node:test';

import { measureSpring, spring, type SpringConfig } from 'remotion';

const fps = 30;

/** The same spring by small steps of its equation of motion (Runge-Kutta). */
function simulate(seconds: number, damping: number, mass: number, stiffness: number): number {
  const steps = 20_000;
  const h = seconds / steps;
  let [x, v] = [0, 0];
  const push = (at: number, speed: number) => (-stiffness * (at - 1) - damping * speed) / mass;
  for (let i = 0; i < steps; i++) {
    const [x1, v1] = [v, push(x, v)];
    const [x2, v2] = [v + (h / 2) * v1, push(x + (h / 2) * x1, v + (h / 2) * v1)];
    const [x3, v3] = [v + (h / 2) * v2, push(x + (h / 2) * x2, v + (h / 2) * v2)];
    const [x4, v4] = [v + h * v3, push(x + h * x3, v + h * v3)];
    x += (h / 6) * (x1 + 2 * x2 + 2 * x3 + x4);
    v += (h / 6) * (v1 + 2 * v2 + 2 * v3 + v4);
  }
  return x;
}

const near = (actual: number, expected: number, tolerance = 1e-6) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

test('moves as a damped spring does', () => {
  const configs: [number, number, number][] = [
    [10, 1, 100],
    [14, 0.8, 170],
    [1, 2, 50],
    [20, 1, 100],
  ];
  for (const [damping, mass, stiffness] of configs) {
    for (const frame of [1, 3, 7, 15, 40]) {
      const value = spring({ frame, fps, config: { damping, mass, stiffness } });
      near(value, simulate(frame / fps, damping, mass, stiffness));
    }
  }
});

test('starts at rest and never before its time', () => {
  assert.equal(spring({ frame: 0, fps }), 0);
  assert.equal(spring({ frame: -20, fps }), 0);
  assert.equal(spring({ frame: 4, fps, delay: 5 }), 0);
  assert.equal(spring({ frame: 12, fps, delay: 5 }), spring({ frame: 7, fps }));
});

test('damping beyond the critical one counts as critical', () => {
  const value = (damping: number) => spring({ frame: 9, fps, config: { damping } });
  assert.equal(value(200), value(20));
  assert.ok(value(19.99) !== value(20));
});

test('goes from one value to another', () => {
  const progress = spring({ frame: 6, fps });
  near(spring({ frame: 6, fps, from: 10, to: 30 }), 10 + 20 * progress);
  near(spring({ frame: 6, fps, from: 1, to: -1 }), 1 - 2 * progress);
  assert.equal(spring({ frame: 6, fps, from: 4, to: 4 }), 4);
});

test('overshoot is cut off where it is asked for', () => {
  const values = (overshootClamping: boolean) =>
    Array.from({ length: 60 }, (_, frame) => spring({ frame, fps, config: { overshootClamping } }));
  assert.ok(Math.max(...values(false)) > 1.1);
  assert.equal(Math.max(...values(true)), 1);
  const first = values(false).findIndex((value) => value > 1);
  assert.ok(values(true).every((value, i) => value === (i < first ? values(false)[i] : 1)));
});

test('measures how long it takes', () => {
  assert.equal(measureSpring({ fps, config: { damping: 200 } }), 23);
  for (const config of [{}, { damping: 3 }, { mass: 4 }, { stiffness: 300, damping: 5 }] as Partial<SpringConfig>[]) {
    for (const threshold of [0.005, 0.05]) {
      const end = measureSpring({ fps, config, threshold });
      const distance = (frame: number) => Math.abs(spring({ frame, fps, config }) - 1);
      assert.ok(distance(end - 1) > threshold, `${end} is too late`);
      for (let frame = end; frame < end + 300; frame++) assert.ok(distance(frame) <= threshold, `${end} is too early`);
    }
  }
  assert.equal(measureSpring({ fps, threshold: 1 }), 0);
  assert.equal(measureSpring({ fps, threshold: 0 }), Infinity);
});

test('is stretched to a length', () => {
  const config = { damping: 200 };
  const at = (frame: number) => spring({ frame, fps, config, durationInFrames: 46 });
  near(at(20), spring({ frame: 10, fps, config }));
  assert.equal(at(46), 1);
  assert.equal(at(100), 1);
  near(spring({ frame: 25, fps, config, durationInFrames: 46, delay: 5 }), at(20));
});

test('runs backwards', () => {
  const config = { damping: 200 };
  near(spring({ frame: 5, fps, config, reverse: true }), spring({ frame: 23 - 5, fps, config }));
  assert.equal(spring({ frame: 40, fps, config, reverse: true }), 0);
  assert.equal(spring({ frame: 0, fps, config, reverse: true, durationInFrames: 20 }), 1);
  near(
    spring({ frame: 5, fps, config, reverse: true, durationInFrames: 20 }),
    spring({ frame: 15, fps, config, durationInFrames: 20 }),
  );
});

test('refuses what no spring can be', () => {
  assert.throws(() => spring({ frame: 1, fps: 0 }), /fps/);
  assert.throws(() => spring({ frame: NaN, fps }), /frame/);
  assert.throws(() => spring({ frame: 1, fps, config: { damping: 0 } }), /damping/);
  assert.throws(() => spring({ frame: 1, fps, config: { mass: -1 } }), /mass/);
  assert.throws(() => spring({ frame: 1, fps, durationInFrames: 0 }), /durationInFrames/);
});
