import assert from 'node:assert/strict';
import { test } from 'node:test';

import { measureSpring, spring, type SpringConfig } from 'remotion';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} ≠ ${expected}`);

/** The motion worked out in small steps from its forces, which is no formula of ours. */
function simulated(seconds: number, { damping, mass, stiffness }: Omit<SpringConfig, 'overshootClamping'>): number {
  const step = 1e-6;
  let [position, speed] = [0, 0];
  for (let time = 0; time < seconds; time += step) {
    speed += ((stiffness * (1 - position) - damping * speed) / mass) * step;
    position += speed * step;
  }
  return position;
}

test('moves as its forces make it move', () => {
  for (const config of [
    { damping: 10, mass: 1, stiffness: 100 },
    { damping: 3, mass: 2, stiffness: 180 },
    { damping: 20, mass: 1, stiffness: 100 },
  ]) {
    for (const frame of [1, 7, 30]) {
      assert.ok(Math.abs(spring({ frame, fps: 30, config }) - simulated(frame / 30, config)) < 1e-3);
    }
  }
});

test('starts at its start, ends at its end, and goes between any two values', () => {
  assert.deepEqual([-5, 0].map((frame) => spring({ frame, fps: 30, from: 3 })), [3, 3]); // prettier-ignore
  near(spring({ frame: 300, fps: 30, from: 3, to: -7 }), -7);
  near(spring({ frame: 9, fps: 30, from: 10, to: 30 }), 10 + 20 * spring({ frame: 9, fps: 30 }));
});

test('shoots over its end unless that is cut off, or it is damped', () => {
  const highest = (config: Partial<SpringConfig>) =>
    Math.max(...Array.from({ length: 60 }, (_, frame) => spring({ frame, fps: 30, config })));
  assert.ok(highest({}) > 1.1);
  assert.equal(highest({ overshootClamping: true }), 1);
  assert.ok(highest({ damping: 200 }) < 1);
});

test('stretching, turning round and delaying come in this order', () => {
  const at = (frame: number) => spring({ frame, fps: 30, durationInFrames: 20 });
  near(at(20), spring({ frame: measureSpring({ fps: 30 }), fps: 30 }));
  assert.equal(at(21), 1);
  near(spring({ frame: 4, fps: 30, durationInFrames: 20, reverse: true }), at(16));
  near(spring({ frame: 9, fps: 30, durationInFrames: 20, reverse: true, delay: 5 }), at(16));
  near(spring({ frame: 9, fps: 30, durationInFrames: 20, delay: 5 }), at(4));
});

test('measures how long it takes', () => {
  assert.equal(measureSpring({ fps: 30, config: { damping: 200 } }), 23);
  assert.equal(measureSpring({ fps: 60 }), 2 * measureSpring({ fps: 30 }));
  assert.equal(measureSpring({ fps: 30, threshold: 0 }), Infinity);
  assert.equal(measureSpring({ fps: 30, threshold: 1 }), 0);
  assert.equal(measureSpring({ fps: 30, config: { stiffness: 0 } }), Infinity);
});

test('refuses what is no spring', () => {
  assert.throws(() => spring({ frame: NaN, fps: 30 }), /"frame" must be finite/);
  assert.throws(() => spring({ fps: 30 } as Parameters<typeof spring>[0]), /"frame" must be a number/);
  assert.throws(() => spring({ frame: 1, fps: 0 }), /"fps"/);
  assert.throws(() => spring({ frame: 1, fps: 30, config: { damping: 0 } }), /damping must be above 0/);
  assert.throws(() => spring({ frame: 1, fps: 30, durationInFrames: 0 }), /durationInFrames/);
  assert.throws(() => measureSpring({ fps: 30, threshold: -1 }), /threshold/);
});
