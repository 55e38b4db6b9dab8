import { test } from 'node:test';

import { measureSpring, spring, type SpringConfig, type SpringOptions } from 'remotion';

import { Comparison } from './compare';
import { original } from './original';
import { Seeded } from './seeded';

// No spring that swings for thousands of frames: Remotion takes minutes for those.
function config(seeded: Seeded): Partial<SpringConfig> {
  const made: Partial<SpringConfig> = {};
  if (seeded.chance(0.7)) made.damping = seeded.chance(0.3) ? seeded.between(3, 8) : seeded.between(1, 200) + 7;
  if (seeded.chance(0.4)) made.mass = seeded.between(0.05, 2);
  if (seeded.chance(0.5)) made.stiffness = seeded.between(10, 300);
  if (seeded.chance(0.3)) made.overshootClamping = seeded.chance(0.7);
  return made;
}

const rates = [30, 30, 60, 25, 24, 29.97, 10, 12, 15, 5, 1];
const thresholds = [undefined, 0.001, 0.01, 0.005, 0.1, 0.5, 1];

function optionsOf(seeded: Seeded, fps: number): SpringOptions {
  const made: SpringOptions = { frame: seeded.between(-20, 120), fps, config: config(seeded) };
  if (seeded.chance(0.6)) made.frame = Math.floor(made.frame);
  if (seeded.chance(0.4)) made.from = seeded.between(-200, 200);
  if (seeded.chance(0.4)) made.to = seeded.between(-200, 200);
  if (seeded.chance(0.4)) made.durationInFrames = seeded.pick([10, 20, 33, 60, 90, 1, 1.5]);
  if (seeded.chance(0.4)) made.durationRestThreshold = seeded.pick(thresholds);
  if (seeded.chance(0.4)) made.delay = seeded.pick([0, 5, 10, 25, -5, 2.5]);
  if (seeded.chance(0.4)) made.reverse = seeded.chance(0.7);
  return made;
}

test('spring() is the same', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(21);
  for (let i = 0; i < 3000; i++) {
    const options = optionsOf(seeded, seeded.pick(rates));
    compared.same(options, () => spring(options), () => original.spring(options)); // prettier-ignore
  }
  compared.tell(t, 3000);
});

test('a whole spring is the same, frame by frame', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(22);
  for (let i = 0; i < 40; i++) {
    const options = optionsOf(seeded, 30);
    for (let frame = -5; frame < 100; frame++) {
      const at = { ...options, frame };
      compared.same(at, () => spring(at), () => original.spring(at)); // prettier-ignore
    }
  }
  compared.tell(t, 4000);
});

test('measureSpring() is the same', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(23);
  for (let i = 0; i < 1200; i++) {
    const options = { fps: seeded.pick(rates), config: config(seeded), threshold: seeded.pick(thresholds) };
    compared.same(options, () => measureSpring(options), () => original.measureSpring(options)); // prettier-ignore
  }
  compared.tell(t, 1200);
});
