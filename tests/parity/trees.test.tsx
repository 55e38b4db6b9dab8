import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import * as stage from 'remotion';

import { Comparison } from './compare';
import { ours, picture, theirs } from './hosts';
import { original } from './original';
import { Seeded } from './seeded';
import { shown, treeOf } from './trees';

function compareTrees(t: TestContext, seed: number, count: number, depth: number): void {
  const compared = new Comparison();
  const seeded = new Seeded(seed);
  let filled = 0;
  for (let i = 0; i < count; i++) {
    const tree = treeOf(seeded, depth);
    const [mine, original_] = [shown(tree, stage), shown(tree, original)];
    for (let frame = 0; frame < picture.durationInFrames; frame++) {
      const view = { markup: '' };
      compared.same(
        { frame, tree },
        () => (view.markup = ours(mine, frame)),
        () => theirs(original_, frame),
      );
      if (view.markup.includes('<b>')) filled++;
    }
  }
  compared.tell(t, count * picture.durationInFrames * 0.9);
  t.diagnostic(`${filled} of them show something`);
  assert.ok(filled > (count * picture.durationInFrames) / 5, 'too many trees show nothing');
}

test('one component alone gives the same markup at every frame', (t) => compareTrees(t, 51, 40, 1));
test('two in one another give the same markup at every frame', (t) => compareTrees(t, 52, 50, 2));
test('deep trees give the same markup at every frame', (t) => compareTrees(t, 53, 30, 4));
