import assert from 'node:assert/strict';
import { test } from 'node:test';

import { placement } from '../../../resources/stage/player/placement';
import { frameIn, lengthOf, sceneIndexAt } from '../../../resources/stage/player/store';
import type { LiveScene } from '../../../resources/stage/scenes/library';

function timeline(...lengths: number[]): LiveScene[] {
  let from = 0;
  return lengths.map((durationInFrames, i) => {
    const scene = {
      id: `${i}`,
      name: '',
      from,
      durationInFrames,
      code: '',
      component: null,
      revision: 0,
      props: {},
      problem: null,
      notes: [],
      transition: { kind: 'cut' as const, frames: 0 },
      part: { firstFrame: 0, wholeFrames: 0 },
    };
    from += durationInFrames;
    return scene;
  });
}

test('finds the scene under a frame', () => {
  const scenes = timeline(10, 20, 5);
  assert.deepEqual(
    [0, 9, 10, 29, 30, 34, 35, 900].map((frame) => sceneIndexAt(scenes, frame)),
    [0, 0, 1, 1, 2, 2, 2, 2],
  );
  assert.equal(sceneIndexAt([], 0), -1);
  assert.equal(lengthOf(scenes), 35);
  assert.equal(lengthOf([]), 0);
});

test('frames of a scene stay inside of it', () => {
  const [, second] = timeline(10, 20);
  assert.deepEqual(
    [0, 10, 15, 29, 50].map((frame) => frameIn(second, frame)),
    [0, 0, 5, 19, 19],
  );
});

test('the picture is fitted into the window, or stands at its top left to be rendered', () => {
  const picture = { width: 1920, height: 1080 };
  assert.deepEqual(placement(picture, { width: 960, height: 1000 }, false), { scale: 0.5, left: 0, top: 230 });
  assert.deepEqual(placement(picture, { width: 3000, height: 540 }, false), { scale: 0.5, left: 1020, top: 0 });
  assert.deepEqual(placement(picture, { width: 1920, height: 1088 }, true), { scale: 1, left: 0, top: 0 });
  assert.deepEqual(placement(picture, { width: 480, height: 278 }, true), { scale: 0.25, left: 0, top: 0 });
});
