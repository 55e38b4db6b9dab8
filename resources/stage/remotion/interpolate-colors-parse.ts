import { fromHsl, fromHwb, fromLab, fromLch, fromOklab, fromOklch, type Light } from './interpolate-colors-spaces';
import { namedColors } from './named-colors';

/** Red, green and blue from 0 to 255 as whole numbers, alpha from 0 to 1 in steps of 1/255. */
export type Rgba = readonly [number, number, number, number];

const number = '[-+]?\\d*\\.?\\d+';
const percentage = `${number}%`;
const either = `(${number}%?|none)`;
const angle = `(${number}(?:deg|grad|rad|turn)?|none)`;
const alpha = `(?:\\s*/\\s*(${number}%?|none))?`;

const withCommas = (name: string, parts: string[]) =>
  new RegExp(`${name}\\(\\s*${parts.map((part) => `(${part})`).join('\\s*,\\s*')}\\s*\\)`);
const withSpaces = (name: string, parts: string[]) => new RegExp(`${name}\\(\\s*${parts.join('\\s+')}${alpha}\\s*\\)`);

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const byte = (part: number) => Math.round(within(part, 0, 1) * 255);
const share = (text: string) => within(parseFloat(text) / 100, 0, 1);

/** The number of a text, where a percentage is of `whole` and `none` is 0. */
function amount(text: string, whole: number): number {
  if (text === 'none') return 0;
  return text.endsWith('%') ? (parseFloat(text) / 100) * whole : parseFloat(text);
}

function degrees(text: string): number {
  if (text === 'none') return 0;
  const value = parseFloat(text);
  // Remotion takes "grad" for radians too.
  if (text.endsWith('rad')) return (value * 180) / Math.PI;
  return text.endsWith('turn') ? value * 360 : value;
}

const opacity = (text: string | undefined) => (text === undefined || text === 'none' ? 1 : amount(text, 1));
const packed = (light: Light, opaque: number): Rgba => [
  byte(light[0]),
  byte(light[1]),
  byte(light[2]),
  byte(opaque) / 255,
];

const rgb = (parts: readonly string[]): Light => {
  const [r, g, b] = parts.map((part) => Math.trunc(within(parseFloat(part), 0, 255)) / 255);
  return [r, g, b];
};
const hsl = ([h, s, l]: readonly string[]) => fromHsl(parseFloat(h), share(s), share(l));

// The old functions are written with commas, the new ones with spaces. Those whose names hold another's come first.
const functions: { form: RegExp; read(parts: readonly string[]): Light }[] = [
  { form: withCommas('rgb', [number, number, number]), read: rgb },
  { form: withCommas('rgba', [number, number, number, number]), read: rgb },
  { form: withCommas('hsl', [number, percentage, percentage]), read: hsl },
  { form: withCommas('hsla', [number, percentage, percentage, number]), read: hsl },
  {
    form: withSpaces('oklch', [either, either, angle]),
    read: ([l, c, h]) => fromOklch(amount(l, 1), amount(c, 0.4), degrees(h)),
  },
  {
    form: withSpaces('oklab', [either, either, either]),
    read: ([l, a, b]) => fromOklab(amount(l, 1), amount(a, 0.4), amount(b, 0.4)),
  },
  {
    form: withSpaces('lch', [either, either, angle]),
    read: ([l, c, h]) => fromLch(amount(l, 100), amount(c, 150), degrees(h)),
  },
  {
    form: withSpaces('lab', [either, either, either]),
    read: ([l, a, b]) => fromLab(amount(l, 100), amount(a, 125), amount(b, 125)),
  },
  {
    form: withSpaces('hwb', [angle, either, either]),
    read: ([h, w, b]) => fromHwb(degrees(h), amount(w, 1), amount(b, 1)),
  },
];

function fromHex(digits: string): Rgba {
  const full = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (i: number) => parseInt(full.slice(i * 2, i * 2 + 2), 16);
  return [channel(0), channel(1), channel(2), full.length === 8 ? channel(3) / 255 : 1];
}

/**
 * Reads hex of 3, 4, 6 or 8 digits, CSS's names, rgb(), rgba(), hsl() and hsla() with commas, and hwb(), lab(), lch(), oklab()
 * and oklch(). What Remotion refuses is refused here too: a scene that works here must work in an exported folder.
 */
export function parseColor(color: string): Rgba {
  if (typeof color === 'string') {
    if (color === 'transparent') return [0, 0, 0, 0];
    if (Object.hasOwn(namedColors, color)) return fromHex(namedColors[color].toString(16).padStart(6, '0'));
    if (/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(color)) return fromHex(color.slice(1));
    for (const { form, read } of functions) {
      const found = form.exec(color);
      if (found) return packed(read(found.slice(1, 4)), opacity(found[4]));
    }
  }
  throw new Error(
    `interpolateColors(): "${color}" is no colour that can be mixed. Give a name, #rgb, #rrggbb, rgb(1, 2, 3), ` +
      'rgba(1, 2, 3, 0.5), hsl(120, 50%, 50%) or oklch(0.7 0.1 200), for example.',
  );
}
