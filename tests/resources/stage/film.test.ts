import assert from 'node:assert/strict';
import { test } from 'node:test';

import { endOfSound, volumeOfSound } from '../../../resources/remotion/src/sound';
import { transitionAt, type TransitionKind } from '../../../resources/remotion/src/transitions';
import { mounted, type PlayerState } from '../../../resources/stage/player/store';
import type { LiveScene } from '../../../resources/stage/scenes/library';

const picture = { width: 1920, height: 1080, colour: '#635bff', forward: 1 as const };

function scenes(kind: TransitionKind, frames: number): LiveScene[] {
  return ['a', 'b', 'c'].map((id, i) => ({
    id,
    name: id,
    from: i * 60,
    durationInFrames: 60,
    transition: i === 1 ? { kind, frames } : { kind: 'cut', frames: 0 },
    part: { firstFrame: 0, wholeFrames: 0 },
    code: '',
    component: null,
    revision: 0,
    props: {},
    problem: null,
    notes: [],
  }));
}

const at = (frame: number, list: LiveScene[]) =>
  mounted({ scenes: list, frame, playing: false, held: false } as PlayerState).map(
    ({ scene, shown, frame: own, leaves }) => `${scene.id}${own}${shown ? '' : ' unseen'}${leaves ? ' leaves' : ''}`,
  );

test('the scene before holds its last frame while the next one comes in over it', () => {
  const list = scenes('wipe', 12);
  assert.deepEqual(at(59, list), ['a59']);
  assert.deepEqual(at(60, list), ['a59 leaves', 'b0']);
  assert.deepEqual(at(71, list), ['a59 leaves', 'b11']);
  assert.deepEqual(at(72, list), ['b12']);
  assert.deepEqual(at(120, list), ['c0']);
  assert.deepEqual(at(60, scenes('cut', 12)), ['b0']);
});

test('of a scene that was split each half plays on in the time of the whole', () => {
  const list = scenes('fade', 12);
  list[0].part = { firstFrame: 0, wholeFrames: 120 };
  list[1].part = { firstFrame: 60, wholeFrames: 120 };
  assert.deepEqual(at(59, list), ['a59']);
  assert.deepEqual(at(60, list), ['a59 leaves', 'b60']);
  assert.deepEqual(at(72, list), ['b72']);
  assert.deepEqual(at(119, list), ['b119']);
});

test('the first scene comes in over nothing', () => {
  const [, first] = scenes('fade', 12);
  assert.deepEqual(at(0, [{ ...first, from: 0 }]), ['b0']);
});

test('a transition goes from nearly nothing to nearly all, and ends', () => {
  for (const kind of ['fade', 'slide', 'wipe', 'sweep'] as const) {
    const first = transitionAt({ kind, frames: 12 }, 0, picture);
    const last = transitionAt({ kind, frames: 12 }, 11, picture);
    assert.ok(first && last, kind);
    assert.notDeepEqual(first, last);
    assert.equal(transitionAt({ kind, frames: 12 }, 12, picture), null);
  }
  assert.equal(transitionAt({ kind: 'cut', frames: 12 }, 0, picture), null);
  const middle = transitionAt({ kind: 'fade', frames: 11 }, 5, picture);
  assert.ok(Math.abs(Number(middle?.over.opacity) - 0.5) < 0.01);
});

test('only a sweep has a panel, in the colour it is given', () => {
  const panel = (kind: TransitionKind) => transitionAt({ kind, frames: 20 }, 10, picture)?.panel;
  assert.equal(panel('sweep')?.background, '#635bff');
  for (const kind of ['fade', 'slide', 'wipe'] as const) assert.equal(panel(kind), null);
});

test('tall pictures slide upwards, others sideways, in reading direction', () => {
  const slide = (change: { width?: number; height?: number; forward?: 1 | -1 }) =>
    transitionAt({ kind: 'slide', frames: 12 }, 2, { ...picture, ...change })?.over.transform ?? '';
  assert.match(slide({}), /^translate3d\([1-9][\d.]*%, 0\.000%/);
  assert.match(slide({ forward: -1 }), /^translate3d\(-[\d.]+%, -?0\.000%/);
  assert.match(slide({ width: 1080, height: 1920 }), /^translate3d\(0\.000%, [1-9]/);
});

const track = { start: 10, end: 0, length: 40, volume: 0.5, fadeIn: 2, fadeOut: 4 };

test('a track rises, holds and falls with the video, or with its own end', () => {
  const volumes = (seconds: number[], video: number) => seconds.map((s) => volumeOfSound(track, s, video));
  assert.deepEqual(volumes([0, 1, 2, 10, 18, 20], 20), [0, 0.25, 0.5, 0.5, 0.25, 0]);
  assert.deepEqual(volumes([28, 30, 35], 60), [0.25, 0, 0]);
  assert.equal(endOfSound({ ...track, end: 15 }, 60), 5);
  assert.equal(endOfSound({ ...track, end: 99 }, 60), 30);
  assert.equal(endOfSound({ ...track, start: 50 }, 60), 0);
  assert.equal(volumeOfSound({ ...track, fadeIn: 0, fadeOut: 0 }, 0, 20), 0.5);
});
