import assert from 'node:assert/strict';
import { test } from 'node:test';

import { random } from 'remotion';

import { Comparison } from './compare';
import { original } from './original';
import { Seeded } from './seeded';

test('the same seed gives the same number as in Remotion', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(31);
  for (let i = 0; i < 20_000; i++) {
    const letters = () => String.fromCharCode(...seeded.list(seeded.whole(0, 12), () => seeded.whole(0, 0xffff)));
    const seed = seeded.pick<() => number | string>([
      () => seeded.whole(-1000, 1000),
      () => seeded.between(-1, 1) * 10 ** seeded.whole(-12, 12),
      () => `particle-${i}`,
      letters,
    ])();
    compared.same(seed, () => random(seed), () => original.random(seed)); // prettier-ignore
  }
  compared.tell(t, 20_000);
});

test('the numbers of the documentation', () => {
  assert.equal(random(1), 0.07301638228818774);
  assert.equal(random('random-x-0'), 0.2887063352391124);
});
