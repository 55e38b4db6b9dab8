import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Easing, interpolate } from 'remotion';

test('goes from keyframe to keyframe', () => {
  const at = (frame: number) => interpolate(frame, [0, 20, 80, 100], [0, 1, 1, 0]);
  assert.deepEqual([0, 10, 20, 50, 90, 100].map(at), [0, 0.5, 1, 1, 0.5, 0]);
});

test('outside it goes on, stops, goes round or passes the input through', () => {
  const at = (mode: 'extend' | 'clamp' | 'wrap' | 'identity') =>
    [-0.5, 1.5].map((x) => interpolate(x, [0, 1], [0, 2], { extrapolateLeft: mode, extrapolateRight: mode }));
  assert.deepEqual(at('extend'), [-1, 3]);
  assert.deepEqual(at('clamp'), [0, 2]);
  assert.deepEqual(at('wrap'), [1, 1]);
  assert.deepEqual(at('identity'), [-0.5, 1.5]);
  assert.equal(interpolate(9, [3], [5]), 5);
});

test('an easing bends each segment, and each may have its own', () => {
  const easing = [Easing.quad, Easing.cubic];
  assert.deepEqual(
    [0.5, 1.5].map((x) => interpolate(x, [0, 1, 2], [0, 1, 2], { easing: Easing.quad })),
    [0.25, 1.25],
  );
  assert.deepEqual(
    [0.5, 1.5].map((x) => interpolate(x, [0, 1, 2], [0, 1, 2], { easing })),
    [0.25, 1.125],
  );
});

test('posterized, it goes in steps', () => {
  const frames = [0, 1, 2, 3, 4, 7];
  assert.deepEqual(
    frames.map((frame) => interpolate(frame, [0, 10], [0, 10], { posterize: 3 })),
    [0, 0, 0, 3, 3, 6],
  );
});

test('texts keep their units', () => {
  const half = (...range: (string | number)[]) => interpolate(0.5, [0, 1], range);
  assert.equal(half('0px', '100px'), '50px');
  assert.equal(half('0px 10%', '100px 20%'), '50px 15%');
  assert.equal(half('1', '2 3'), '1.5 2');
  assert.equal(half('0deg', 'x 90deg'), '1 0 0 45deg');
  assert.equal(half('left', 'right'), '50% 50%');
  assert.equal(interpolate(1 / 3, [0, 1], ['1px', '2px']), '1.333333px');
  assert.equal(interpolate(0.5, [0, 1], ['flex', 'none'], { easing: Easing.step1 }), 'flex');
});

test('lists, weights and areas', () => {
  assert.deepEqual(
    interpolate(
      0.5,
      [0, 1],
      [
        [0, 10],
        [2, 20],
      ],
    ),
    [1, 15],
  );
  assert.equal(interpolate(0.5, [0, 1], ['normal', 'bold'], { outputType: 'font-weight' }), 550);
  assert.equal(interpolate(0.5, [0, 1], [1, 7], { output: 'perceptual-scale' }), 5);
});

test('says what is wrong', () => {
  const fails = (call: () => unknown, message: RegExp) => assert.throws(call, message);
  fails(() => interpolate('1' as unknown as number, [0, 1], [0, 1]), /must be a number/);
  fails(() => interpolate(0, [0, 1], [0]), /same length/);
  fails(() => interpolate(0, [], []), /empty/);
  fails(() => interpolate(0, [1, 0], [0, 1]), /must rise/);
  fails(() => interpolate(0, [0, Infinity], [0, 1]), /finite/);
  fails(() => interpolate(0, [0, 1], [0, NaN]), /finite/);
  fails(() => interpolate(0, [0, 1], ['1px', '2em']), /units px and em/);
  fails(() => interpolate(0, [0, 1], ['1px', '2deg']), /translate and rotate/);
  fails(() => interpolate(0, [0, 1], ['red', 'blue']), /step1/);
  fails(() => interpolate(0, [0, 1], [0, 1], { easing: [] }), /each of the 1/);
  fails(() => interpolate(0, [0, 1], [0, 1], { posterize: 0 }), /posterize/);
});
