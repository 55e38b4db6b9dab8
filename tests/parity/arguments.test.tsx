import assert from 'node:assert/strict';
import { createElement, type ComponentType } from 'react';
import { test } from 'node:test';

import * as stage from 'remotion';

import { Comparison, outcomeOf } from './compare';
import { ours, theirs } from './hosts';
import { original } from './original';
import type { Api } from './trees';

type Functions = Pick<
  typeof stage,
  'Easing' | 'interpolate' | 'interpolateColors' | 'measureSpring' | 'random' | 'spring'
>;
type Call = (api: Functions) => unknown;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

const odd: Loose[] = [undefined, null, NaN, Infinity, -Infinity, 0, -1, 0.5, 1, '1', '', 'px', true, {}, [], [1], () => 1, Symbol('s'), 1n]; // prettier-ignore
const numbers: Loose[] = odd.filter((value) => typeof value !== 'number');

const good = { input: 0.5, inputRange: [0, 1], outputRange: [0, 1] };

/** Calls with one wrong argument each, and where it stands. */
const calls: [string, Loose, Call][] = [
  ...numbers.map((value): [string, Loose, Call] => ['interpolate input', value, (api) => api.interpolate(value, [0, 1], [0, 1])]),
  ...odd.flatMap((value): [string, Loose, Call][] => [
    ['interpolate inputRange', value, (api) => api.interpolate(0.5, value, [0, 1])],
    ['interpolate outputRange', value, (api) => api.interpolate(0.5, [0, 1], value)],
    ['interpolate inputRange[0]', value, (api) => api.interpolate(0.5, [value, 2], [0, 1])],
    ['interpolate inputRange[1]', value, (api) => api.interpolate(0.5, [-0.5, value], [0, 1])],
    ['interpolate outputRange[0]', value, (api) => api.interpolate(0.5, [0, 1], [value, 1])],
    ['interpolate outputRange[1]', value, (api) => api.interpolate(0.5, [0, 1], [1, value])],
    ['interpolate outputRange text', value, (api) => api.interpolate(0.5, [0, 1], ['1px', value])],
    ...['easing', 'posterize', 'extrapolateLeft', 'extrapolateRight', 'output', 'outputType'].map(
      (name): [string, Loose, Call] => [
        `interpolate ${name}`,
        value,
        (api) => api.interpolate(good.input, good.inputRange, good.outputRange, { [name]: value }),
      ],
    ),
    ['interpolateColors inputRange', value, (api) => api.interpolateColors(0.5, value, ['red', 'blue'])],
    ['interpolateColors outputRange', value, (api) => api.interpolateColors(0.5, [0, 1], value)],
    ['interpolateColors outputRange[0]', value, (api) => api.interpolateColors(0.5, [0, 1], [value, 'red'])],
    ['spring frame', value, (api) => api.spring({ frame: value, fps: 30 })],
    ['spring fps', value, (api) => api.spring({ frame: 3, fps: value })],
    ['measureSpring fps', value, (api) => api.measureSpring({ fps: value })],
    ['measureSpring threshold', value, (api) => api.measureSpring({ fps: 30, threshold: value })],
    ['spring durationInFrames', value, (api) => api.spring({ frame: 3, fps: 30, durationInFrames: value })],
    ['spring from', value, (api) => api.spring({ frame: 3, fps: 30, from: value })],
    ['spring to', value, (api) => api.spring({ frame: 3, fps: 30, to: value })],
    ['random', value, (api) => (value === null ? 0 : api.random(value))],
    ['Easing.bezier', value, (api) => typeof api.Easing.bezier(value, 0, 1, 1)],
    ['Easing.bezier x2', value, (api) => typeof api.Easing.bezier(0.2, 0, value, 1)],
  ]),
  ...[0, -1, -0.001, 1, 10].map((value): [string, Loose, Call] => [
    'spring damping',
    value,
    (api) => api.spring({ frame: 3, fps: 30, config: { damping: value } }),
  ]),
]; // prettier-ignore

// Remotion reckons with what is no number here; spring() refuses it in both.
const differing = new Set(['measureSpring fps = "1"', 'measureSpring fps = [1]', 'measureSpring fps = 1n']);

test('the same arguments are refused', (t) => {
  const compared = new Comparison();
  const different: string[] = [];
  for (const [place, value, call] of calls) {
    const [mine, original_] = [outcomeOf(() => call(stage)), outcomeOf(() => call(original))];
    const name = `${place} = ${typeof value === 'symbol' ? 'Symbol' : typeof value === 'bigint' ? `${value}n` : typeof value === 'function' ? 'function' : JSON.stringify(value) ?? 'undefined'}${typeof value === 'number' && !Number.isFinite(value) ? ` (${value})` : ''}`; // prettier-ignore
    if (differing.has(name)) continue;
    try {
      compared.same(name, () => replay(mine), () => replay(original_)); // prettier-ignore
    } catch (error) {
      different.push((error as Error).message);
    }
  }
  assert.deepEqual(different, []);
  compared.tell(t, 50);
});

function replay(outcome: ReturnType<typeof outcomeOf>): unknown {
  if ('error' in outcome) throw new Error(outcome.error);
  return outcome.value;
}

const inTree = (name: 'Sequence' | 'Loop' | 'Freeze' | 'AbsoluteFill', props: Loose) => (api: Api) =>
  createElement(api[name] as ComponentType<Loose>, props, 'x');
const inSeries = (props: Loose, behind: Loose[]) => (api: Api) =>
  createElement(
    api.Series as ComponentType<Loose>,
    null,
    [props, ...behind].map((one, key) =>
      createElement(api.Series.Sequence as ComponentType<Loose>, { key, ...one }, 'x'),
    ),
  );
const within = (child: Loose) => (api: Api) => createElement(api.Series as ComponentType<Loose>, null, child);

const props: Loose[] = odd.filter((value) => typeof value !== 'symbol' && typeof value !== 'bigint');

const trees: [string, (api: Api) => ReturnType<typeof createElement>][] = [
  ...props.flatMap((value): [string, (api: Api) => ReturnType<typeof createElement>][] => {
    const told = `${String(value)} (${typeof value})`;
    return [
      ...['from', 'durationInFrames', 'trimBefore', 'freeze', 'layout'].map(
        (prop): [string, (api: Api) => ReturnType<typeof createElement>] => [
          `Sequence ${prop} ${told}`,
          inTree('Sequence', { [prop]: value }),
        ],
      ),
      ...['from', 'durationInFrames', 'trimBefore', 'freeze'].map(
        (prop): [string, (api: Api) => ReturnType<typeof createElement>] => [
          `AbsoluteFill ${prop} ${told}`,
          inTree('AbsoluteFill', { [prop]: value }),
        ],
      ),
      [`Loop durationInFrames ${told}`, inTree('Loop', { durationInFrames: value })],
      [`Loop times ${told}`, inTree('Loop', { durationInFrames: 10, times: value })],
      [`Freeze frame ${told}`, inTree('Freeze', { frame: value })],
      [`Freeze active ${told}`, inTree('Freeze', { frame: 3, active: value })],
      [`last in Series ${told}`, inSeries({ durationInFrames: value }, [])],
      [`first in Series ${told}`, inSeries({ durationInFrames: value }, [{ durationInFrames: 5 }])],
      [`offset in Series ${told}`, inSeries({ durationInFrames: 10, offset: value }, [])],
    ];
  }),
  ['style without a box', inTree('Sequence', { layout: 'none', style: { opacity: 1 } })],
  ['class without a box', inTree('Sequence', { layout: 'none', className: 'a' })],
  ['style without a box in a series', inSeries({ durationInFrames: 5, layout: 'none', style: { opacity: 1 } }, [])],
  ['div in a series', within(createElement('div'))],
  ['text in a series', within('text')],
  ['number in a series', within(5)],
  ['nothing in a series', within([null, false, undefined, ' '])],
  ['sequence in a series', (api) => within(createElement(api.Sequence, { durationInFrames: 5 }))(api)],
  ['item without a series', (api) => createElement(api.Series.Sequence, { durationInFrames: 5 }, 'x')],
];

test('the same props are refused', (t) => {
  const compared = new Comparison();
  const different: string[] = [];
  for (const [name, tree] of trees) {
    try {
      compared.same(name, () => ours(tree(stage), 3), () => theirs(tree(original), 3)); // prettier-ignore
    } catch (error) {
      different.push((error as Error).message);
    }
  }
  assert.deepEqual(different, []);
  compared.tell(t, 50);
});
