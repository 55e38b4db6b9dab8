import { test } from 'node:test';

import { Easing, interpolateColors } from 'remotion';

import { namedColors } from '../../resources/stage/remotion/named-colors';

import { Comparison } from './compare';
import { original } from './original';
import { Seeded } from './seeded';

const names = [...Object.keys(namedColors), 'transparent'];

/** Makes colours in every way of writing them. */
class Colors {
  constructor(private readonly seeded: Seeded) {}

  private number(low: number, high: number): string {
    return this.seeded.between(low, high).toFixed(this.seeded.pick([0, 0, 1, 3]));
  }

  private share = (low = -5, high = 105) => `${this.number(low, high)}%`;
  private gap = () => this.seeded.pick(['', '', ' ', '  ']);
  private hue = () =>
    this.seeded.pick([
      () => this.number(-400, 800),
      () => `${this.number(-400, 800)}deg`,
      () => `${this.number(-2, 2)}turn`,
      () => `${this.number(-7, 7)}rad`,
      () => 'none',
    ])();

  private withCommas = (name: string, ...parts: string[]) =>
    `${name}(${this.gap()}${parts.join(`${this.gap()},${this.gap()}`)}${this.gap()})`;

  private withSpaces(name: string, ...parts: string[]): string {
    const alpha = this.seeded.pick(['', '', ` / ${this.number(0, 1)}`, `/${this.share(0, 100)}`, ' / none']);
    return `${name}(${this.gap()}${parts.join(this.seeded.pick([' ', '  ']))}${alpha}${this.gap()})`;
  }

  private readonly makers: (() => string)[] = [
    () => this.seeded.pick(names),
    () => '#' + this.seeded.list(this.seeded.pick([3, 4, 6, 8]), () => this.seeded.pick([...'0123456789abCDEf'])).join(''),
    () => this.withCommas('rgb', this.number(-20, 300), this.number(0, 255), this.number(0, 255)),
    () => this.withCommas('rgba', this.number(0, 255), this.number(0, 255), this.number(0, 255), this.number(-0.2, 1.2)),
    () => this.withCommas('hsl', this.number(-400, 800), this.share(), this.share()),
    () => this.withCommas('hsla', this.number(-400, 800), this.share(), this.share(), this.number(0, 1)),
    () => this.withSpaces('hwb', this.hue(), this.share(), this.share()),
    () => this.withSpaces('lab', this.seeded.pick([this.share(), this.number(0, 100)]), this.number(-130, 130), this.share()),
    () => this.withSpaces('lch', this.seeded.pick([this.share(), this.number(0, 100)]), this.number(0, 130), this.hue()),
    () => this.withSpaces('oklab', this.seeded.pick([this.share(), this.number(0, 1)]), this.number(-0.4, 0.4), this.share()),
    () => this.withSpaces('oklch', this.seeded.pick([this.share(), this.number(0, 1)]), this.number(0, 0.4), this.hue()),
  ]; // prettier-ignore

  next = () => this.seeded.pick(this.makers)();
}

test('every name is the same colour', (t) => {
  const compared = new Comparison();
  for (const name of names) {
    compared.same(name, () => interpolateColors(0, [0], [name]), () => original.interpolateColors(0, [0], [name])); // prettier-ignore
  }
  compared.tell(t, 140);
});

test('mixed colours are the same to the letter', (t) => {
  const compared = new Comparison();
  const seeded = new Seeded(41);
  const colors = new Colors(seeded);
  for (let i = 0; i < 25_000; i++) {
    const input = seeded.rising(seeded.pick([1, 2, 2, 3, 5]));
    const output = input.map(colors.next);
    const at = input[0] - 1 + seeded.next() * (input[input.length - 1] - input[0] + 2);
    const curve = seeded.pick([undefined, 'quad', 'bounce', 'ease'] as const);
    const rest = seeded.chance(0.2) ? { posterize: seeded.between(0.5, 1.5) } : {};
    const options = (all: typeof Easing) => (curve ? { ...rest, easing: all[curve] } : rest);
    compared.same(
      [at, input, output, curve, rest],
      () => interpolateColors(at, input, output, options(Easing)),
      () => original.interpolateColors(at, input, output, options(original.Easing)),
    );
  }
  compared.tell(t, 24_000);
});

test('what is no colour is one for neither', (t) => {
  const compared = new Comparison();
  const wrong = [
    'RED', ' red', 'currentcolor', 'inherit', '', '#12', '#12345', '#ggg', ' #fff', 'rgb(1 2 3)', 'rgb(1,2)', 'rgb()', 'rgb(1%,2%,3%)',
    'rgba(1,2,3)', 'rgba(1,2,3,50%)', 'hsl(1,2,3)', 'hsl(1deg,2%,3%)', 'hsl(1 2% 3%)', 'hsla(1,2%,3%)', 'lab(1,2,3)', 'oklch(1 2)',
    'color(srgb 1 0 0)', 'color-mix(in srgb, red, blue)', 'var(--x)', 'linear-gradient(red, blue)',
  ]; // prettier-ignore
  for (const color of [...wrong, 5, null, undefined, {}] as string[]) {
    for (const output of [
      [color, 'red'],
      ['red', color],
    ]) {
      compared.same(output, () => interpolateColors(0.5, [0, 1], output), () => original.interpolateColors(0.5, [0, 1], output)); // prettier-ignore
    }
  }
  compared.tell(t, 0);
});
