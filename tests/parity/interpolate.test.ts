import { test } from 'node:test';

import { Easing, interpolate, type InterpolateOptions } from 'remotion';

import { Comparison } from './compare';
import { original } from './original';
import { Seeded } from './seeded';

const curves = ['linear', 'ease', 'quad', 'sin', 'bounce', 'exp', 'step0', 'step1'] as const;
const modes = ['extend', 'clamp', 'identity', 'wrap'] as const;
const outputTypes = ['font-weight', 'scale', 'translate', 'rotate', 'transform-origin'] as const;

type Options = (all: typeof Easing) => InterpolateOptions;

/** Options for either of the two: easings are taken from the one that gets them. */
function options(seeded: Seeded, segments: number, words: boolean): Options {
  const rest: InterpolateOptions = {};
  if (seeded.chance(0.4)) rest.extrapolateLeft = seeded.pick(modes);
  if (seeded.chance(0.4)) rest.extrapolateRight = seeded.pick(modes);
  if (seeded.chance(0.2)) rest.posterize = seeded.pick([1, 2, 0.3, 5]);
  if (seeded.chance(0.1)) rest.output = seeded.pick(['linear', 'perceptual-scale']);
  if (seeded.chance(0.1)) rest.outputType = seeded.pick(outputTypes);
  const names = words ? (['step1'] as const) : curves;
  const one = seeded.pick(names);
  const each = seeded.list(segments, () => seeded.pick(names));
  const kind = seeded.next();
  if (!words && kind < 0.5) return () => rest;
  return (all) => ({ ...rest, easing: kind < 0.8 ? all[one] : each.map((name) => all[name]) });
}

const numberText = (seeded: Seeded) => seeded.pick(['0', '1', '-1', '2.5', '.5', '-3.25', '10', '100', '7.', '+4']);
const parts = (seeded: Seeded, unit: () => string) =>
  seeded.list(seeded.whole(1, 3), () => numberText(seeded) + unit()).join(' ');
const originWords = ['left', 'right', 'top', 'bottom', 'center'];

/** Makers of one output value each; a range is made by one of them. */
const kinds: ((seeded: Seeded) => unknown)[] = [
  (seeded) => seeded.between(-100, 100),
  (seeded) => seeded.whole(-3, 3),
  (seeded) => seeded.list(seeded.pick([2, 2, 2, 3]), () => seeded.between(-10, 10)),
  (seeded) => parts(seeded, () => ''),
  (seeded) => parts(seeded, () => 'px'),
  (seeded) => parts(seeded, () => seeded.pick(['%', '%', 'em'])),
  (seeded) => parts(seeded, () => 'deg'),
  (seeded) => seeded.pick(['x ', 'y ', 'z ', '', '', '1 0 0 ', '0 1 1 ']) + numberText(seeded) + 'deg',
  (seeded) => seeded.pick(originWords) + seeded.pick(['', '', ' center', ' top', ' 10%', ' 5% 3px']),
  (seeded) => seeded.pick(['a', 'b', 'none', '#fff', 'flex']),
  (seeded) => seeded.pick([400, 'normal', 'bold', '700', 1, 900]),
];

function compareKinds(compared: Comparison, seed: number, count: number, chosen: typeof kinds): void {
  const seeded = new Seeded(seed);
  for (let i = 0; i < count; i++) {
    const input = seeded.rising(seeded.pick([1, 2, 2, 2, 3, 4, 6]));
    const kind = seeded.pick(chosen);
    const output = input.map(() => kind(seeded)) as number[];
    const settings = options(seeded, input.length - 1, kind === kinds[9] && seeded.chance(0.8));
    const reach = input[input.length - 1] - input[0] + 6;
    const at = seeded.chance(0.2) ? seeded.pick(input) : input[0] - 3 + seeded.next() * reach;
    compared.same(
      [at, input, output, settings(Easing)],
      () => interpolate(at, input, output, settings(Easing)),
      () => original.interpolate(at, input, output, settings(original.Easing)),
    );
  }
}

test('numbers come out the same', (t) => {
  const compared = new Comparison();
  compareKinds(compared, 11, 25_000, kinds.slice(0, 2));
  compared.tell(t, 20_000);
});

test('lists of numbers come out the same', (t) => {
  const compared = new Comparison();
  compareKinds(compared, 12, 6000, kinds.slice(2, 3));
  compared.tell(t, 1500);
});

test('texts come out the same to the letter', (t) => {
  const compared = new Comparison();
  compareKinds(compared, 13, 30_000, kinds.slice(3));
  compared.tell(t, 10_000);
});

test('what is odd comes out the same', (t) => {
  const compared = new Comparison();
  const inputs = [NaN, Infinity, -Infinity, 0, -0, 1e308, 5e-324, 1, 2];
  const ranges = [[0, 1], [0, 1, 2], [-1e308, 1e308], [0, 1e-300], [1]]; // prettier-ignore
  for (const at of inputs) {
    for (const range of ranges) {
      for (const mode of modes) {
        const settings = { extrapolateLeft: mode, extrapolateRight: mode };
        for (const output of [range.map((_, i) => i), range.map(() => 5), range.map(() => '5px')] as number[][]) {
          compared.same(
            [at, range, output, mode],
            () => interpolate(at, range, output, settings),
            () => original.interpolate(at, range, output, settings),
          );
        }
      }
    }
  }
  compared.tell(t, 500);
});
