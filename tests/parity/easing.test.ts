import { test } from 'node:test';

import { Easing } from 'remotion';

import { Comparison } from './compare';
import { original } from './original';
import { Seeded } from './seeded';

const plain = ['step0', 'step1', 'linear', 'ease', 'quad', 'cubic', 'sin', 'circle', 'exp', 'bounce'] as const;
const inputs = new Seeded(1).list(150, () => 0).map((_, i) => i / 50 - 1);

test('curves are the same, before and after their way too', (t) => {
  const compared = new Comparison();
  for (const name of plain) {
    for (const x of inputs) {
      compared.same([name, x], () => Easing[name](x), () => original.Easing[name](x)); // prettier-ignore
    }
  }
  compared.tell(t, 1500);
});

test('curves that are made are the same', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(2);
  for (let i = 0; i < 600; i++) {
    const degree = seeded.between(-1, 6);
    for (const x of seeded.list(10, () => seeded.between(-0.5, 1.5))) {
      for (const name of ['poly', 'elastic', 'back'] as const) {
        compared.same([name, degree, x], () => Easing[name](degree)(x), () => original.Easing[name](degree)(x)); // prettier-ignore
      }
    }
  }
  for (const x of inputs) {
    compared.same(['elastic', x], () => Easing.elastic()(x), () => original.Easing.elastic()(x)); // prettier-ignore
    compared.same(['back', x], () => Easing.back()(x), () => original.Easing.back()(x)); // prettier-ignore
  }
  compared.tell(t, 18_000);
});

test('Bézier curves are the same, the steep ones too', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(3);
  for (let i = 0; i < 2000; i++) {
    const [x1, x2] = [seeded, seeded].map(() => (seeded.chance(0.3) ? seeded.whole(0, 1) : seeded.next()));
    const points = [x1, seeded.between(-1, 2), x2, seeded.between(-1, 2)] as const;
    const [ours, theirs] = [Easing.bezier(...points), original.Easing.bezier(...points)];
    for (const x of seeded.list(15, () => seeded.between(-0.1, 1.1))) {
      compared.same([points, x], () => ours(x), () => theirs(x)); // prettier-ignore
    }
  }
  compared.tell(t, 30_000);
});

test('in, out and inOut are the same, also in one another', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(4);
  for (let i = 0; i < 400; i++) {
    const ways = seeded.list(seeded.whole(1, 3), () => seeded.pick(['in', 'out', 'inOut'] as const));
    const name = seeded.pick(plain);
    const wrapped = ({ Easing: all }: { Easing: typeof Easing }) =>
      ways.reduce<(x: number) => number>(
        (curve, way) => all[way](curve),
        (x) => all[name](x),
      );
    const [ours, theirs] = [wrapped({ Easing }), wrapped(original)];
    for (const x of seeded.list(10, () => seeded.between(-0.5, 1.5))) {
      compared.same([ways, name, x], () => ours(x), () => theirs(x)); // prettier-ignore
    }
  }
  compared.tell(t, 4000);
});
