import assert from 'node:assert/strict';
import { test } from 'node:test';

import { interpolateColors } from 'remotion';

import { parseColor } from '../../../resources/stage/remotion/interpolate-colors';

test('mixes two colours', () => {
  assert.equal(interpolateColors(10, [0, 20], ['red', 'yellow']), 'rgba(255, 128, 0, 1)');
  assert.equal(interpolateColors(10, [0, 20], ['#ffaadd', '#fabf00']), 'rgba(253, 181, 111, 1)');
  assert.equal(interpolateColors(0, [0, 20], ['#ffaadd', '#fabf00']), 'rgba(255, 170, 221, 1)');
});

test('stays at its ends', () => {
  assert.equal(interpolateColors(-5, [0, 10], ['#000', '#fff']), 'rgba(0, 0, 0, 1)');
  assert.equal(interpolateColors(50, [0, 10, 20], ['#000', '#f00', '#fff']), 'rgba(255, 255, 255, 1)');
});

test('mixes transparency', () => {
  assert.equal(interpolateColors(1, [0, 2], ['rgba(255, 0, 0, 0)', 'rgb(255, 0, 0)']), 'rgba(255, 0, 0, 0.5)');
  assert.equal(interpolateColors(1, [0, 3], ['transparent', '#000000']), 'rgba(0, 0, 0, 0.333)');
});

test('reads every way of writing a colour', () => {
  const same = (color: string, expected: number[]) =>
    assert.deepEqual(
      parseColor(color).map((value) => Math.round(value * 1000) / 1000),
      expected,
      color,
    );
  same('#635BFF', [99, 91, 255, 1]);
  same('#f0a', [255, 0, 170, 1]);
  same('#f0a8', [255, 0, 170, 0.533]);
  same('#00000080', [0, 0, 0, 0.502]);
  same('rgb(1, 2, 3)', [1, 2, 3, 1]);
  same('rgba(1,2,3,.25)', [1, 2, 3, 0.251]);
  same('hsl(0, 100%, 50%)', [255, 0, 0, 1]);
  same('hsla(180, 100%, 50%, .4)', [0, 255, 255, 0.4]);
  same('hsl(-120, 100%, 50%)', [0, 0, 255, 1]);
  same('rebeccapurple', [102, 51, 153, 1]);
  same('hwb(120 10% 20% / 50%)', [26, 204, 26, 0.502]);
  same('oklch(62.8% 0.2577 29.23)', [255, 0, 0, 1]);
  same('rgb(300, -5, 0)', [255, 0, 0, 1]);
});

test('refuses what is no colour', () => {
  for (const color of [
    '',
    'blurple',
    '#12345',
    'rgb(1, 2)',
    'hsl(1, 2, 3)',
    'rgb(a, b, c)',
    'rgb(1 2 3)',
    'Navy',
    'toString',
  ]) {
    assert.throws(() => parseColor(color), /no colour/, color);
  }
});

test('checks its ranges', () => {
  assert.throws(() => interpolateColors(0, [0, 1], ['red']), /same length/);
  assert.throws(() => interpolateColors(0, [1, 0], ['red', 'blue']), /must rise/);
});
