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

type SpringEasingConfig = NonNullable<Parameters<typeof Easing.spring>[0]>;

function springConfig(seeded: Seeded): SpringEasingConfig {
  const made: SpringEasingConfig = {};
  if (seeded.chance(0.7)) made.damping = seeded.chance(0.3) ? seeded.between(3, 8) : seeded.between(8, 200);
  if (seeded.chance(0.4)) made.mass = seeded.between(0.05, 2);
  if (seeded.chance(0.5)) made.stiffness = seeded.between(10, 300);
  if (seeded.chance(0.3)) made.overshootClamping = seeded.chance(0.7);
  if (seeded.chance(0.4)) made.durationRestThreshold = seeded.pick([0.0001, 0.001, 0.01, 0.1, 0.5, 1, 2]);
  if (seeded.chance(0.5)) made.allowTail = seeded.chance(0.7);
  return made;
}

test('springs are the same, before and after their way too', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(5);
  const configs = [undefined, {}, ...seeded.list(500, () => springConfig(seeded))];
  for (const config of configs) {
    const [ours, theirs] = [Easing.spring(config), original.Easing.spring(config)];
    for (const x of [0, 1, -0.5, 2, ...seeded.list(20, () => seeded.between(-0.2, 1.5))]) {
      compared.same([config, x], () => ours(x), () => theirs(x)); // prettier-ignore
    }
  }
  compared.tell(t, 12_000);
});

// Left out are a stiffness of 0 and, unless it has a tail, a threshold of 0: Remotion never returns from those.
const wrong: [string, unknown[]][] = [
  ['damping', [0, -1]],
  ['mass', [0, -1]],
  ['stiffness', [-5, NaN]],
  ['durationRestThreshold', [-1, NaN, Infinity, null, '0.1']],
];

test('springs refuse the same', (t) => {
  const compared = new Comparison();
  for (const allowTail of [false, true]) {
    const configs = [{}, ...wrong.flatMap(([name, values]) => values.map((value) => ({ [name]: value })))];
    if (allowTail) configs.push({ durationRestThreshold: 0 });
    for (const config of configs) {
      const made = (api: { Easing: typeof Easing }) => api.Easing.spring({ ...config, allowTail });
      for (const x of [-1, 0, 0.3, 1, 2, NaN, Infinity, -Infinity]) {
        compared.same([config, allowTail, x], () => made({ Easing })(x), () => made(original)(x)); // prettier-ignore
      }
    }
  }
  compared.same('null', () => Easing.spring(null!), () => original.Easing.spring(null!)); // prettier-ignore
  compared.tell(t, 100);
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
