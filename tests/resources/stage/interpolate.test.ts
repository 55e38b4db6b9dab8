import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Easing, interpolate } from 'remotion';

test('maps one range to another', () => {
  assert.equal(interpolate(10, [0, 20], [0, 1]), 0.5);
  assert.equal(interpolate(0, [0, 20], [5, 6]), 5);
  assert.equal(interpolate(20, [0, 20], [5, 6]), 6);
  assert.equal(interpolate(5, [0, 10], [1, -1]), 0);
});

test('goes piece by piece through more than two values', () => {
  const at = (frame: number) => interpolate(frame, [0, 20, 80, 100], [0, 1, 1, 0]);
  assert.deepEqual([0, 10, 20, 50, 80, 90, 100].map(at), [0, 0.5, 1, 1, 1, 0.5, 0]);
});

test('extends beyond its ends unless it is told otherwise', () => {
  assert.equal(interpolate(30, [0, 20], [0, 1]), 1.5);
  assert.equal(interpolate(-10, [0, 20], [0, 1]), -0.5);
  assert.equal(interpolate(120, [0, 20, 80, 100], [0, 1, 1, 0]), -1);
});

test('clamps, keeps or wraps each side by itself', () => {
  assert.equal(interpolate(30, [0, 20], [0, 2], { extrapolateRight: 'clamp' }), 2);
  assert.equal(interpolate(-10, [0, 20], [0, 2], { extrapolateRight: 'clamp' }), -1);
  assert.equal(interpolate(-10, [0, 20], [4, 2], { extrapolateLeft: 'clamp' }), 4);
  assert.equal(interpolate(1.5, [0, 1], [0, 2], { extrapolateRight: 'identity' }), 1.5);
  assert.equal(interpolate(-3, [0, 1], [0, 2], { extrapolateLeft: 'identity' }), -3);
  assert.equal(interpolate(1.5, [0, 1], [0, 2], { extrapolateRight: 'wrap' }), 1);
  assert.equal(interpolate(-0.25, [0, 1], [0, 2], { extrapolateLeft: 'wrap' }), 1.5);
});

test('applies the easing to each piece', () => {
  const easing = Easing.quad;
  assert.equal(interpolate(5, [0, 10], [0, 100], { easing }), 25);
  assert.equal(interpolate(15, [0, 10, 20], [0, 100, 200], { easing }), 125);
});

test('a value that two pieces share is the end of the first', () => {
  assert.equal(interpolate(10, [0, 10, 20], [0, 100, 200], { easing: () => 0.25 }), 25);
});

test('gives the shared value of a piece that stands still, whatever the easing does', () => {
  assert.equal(interpolate(5, [0, 10], [3, 3], { easing: () => NaN }), 3);
});

test('says what is wrong with its ranges', () => {
  const fails = (input: number, from: number[], to: number[], message: RegExp) =>
    assert.throws(() => interpolate(input, from, to), message);
  fails(0, [0, 0], [0, 1], /strictly monotonically increasing.*\[0, 0\]/);
  fails(0, [10, 0], [0, 1], /strictly monotonically increasing/);
  fails(0, [0, 1, 2], [0, 1], /\(3\) and outputRange \(2\) must have the same length/);
  fails(0, [0], [1], /at least 2/);
  fails(0, [0, Infinity], [0, 1], /finite/);
  fails(0, [0, 1], [0, NaN], /finite/);
  fails('3' as unknown as number, [0, 1], [0, 1], /number as its input/);
});
