import assert from 'node:assert/strict';
import { test } from 'node:test';

import { random } from 'remotion';

test('the same seed gives the same number', () => {
  for (const seed of ['', 'a', 'my-seed', 0, 1, -3.5, '🎉']) assert.equal(random(seed), random(seed));
  assert.notEqual(random('a'), random('b'));
  assert.notEqual(random(1), random(2));
});

test('numbers lie evenly between 0 and 1, also for seeds that are neighbours', () => {
  const numbers = Array.from({ length: 10_000 }, (_, i) => random(`x-${i}`)).concat(
    Array.from({ length: 10_000 }, (_, i) => random(i)),
  );
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((number) => Math.floor(number * 10) === i).length);
  assert.ok(Math.min(...tenths) > 1800 && Math.max(...tenths) < 2200, String(tenths));
  const steps = numbers.slice(1).map((number, i) => Math.abs(number - numbers[i]));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  assert.ok(Math.abs(mean - 1 / 3) < 0.01, String(mean));
});

test('null gives a new number each time', () => {
  assert.notEqual(random(null), random(null));
});

test('other seeds are refused', () => {
  assert.throws(() => random(undefined as unknown as string), /seed/);
  assert.throws(() => random({} as unknown as string), /seed/);
});
