// Colour arithmetic in OKLCH: equal steps of lightness look equal, whatever the hue.

export interface Lch {
  lightness: number;
  chroma: number;
  /** Degrees. */
  hue: number;
}

type Triple = [number, number, number];

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * Math.max(v, 0) ** (1 / 2.4) - 0.055);
const clamp = (v: number) => Math.min(1, Math.max(0, v));

function channels(hex: string): Triple {
  const digits = hex.replace('#', '');
  const full = digits.length === 3 ? [...digits].map((c) => c + c).join('') : digits;
  return [0, 2, 4].map((i) => parseInt(full.slice(i, i + 2), 16) / 255) as Triple;
}

function toHex(rgb: Triple): string {
  const byte = (v: number) =>
    Math.round(clamp(v) * 255)
      .toString(16)
      .padStart(2, '0');
  return '#' + rgb.map(byte).join('');
}

function toLab(hex: string): Triple {
  const [r, g, b] = channels(hex).map(toLinear) as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function labToLinear([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const polar = (chroma: number, hue: number): [number, number] => [
  chroma * Math.cos((hue * Math.PI) / 180),
  chroma * Math.sin((hue * Math.PI) / 180),
];

export function toLch(hex: string): Lch {
  const [lightness, a, b] = toLab(hex);
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The nearest colour a screen can show: chroma gives way, lightness and hue stay. */
export function fromLch({ lightness, chroma, hue }: Lch): string {
  const level = clamp(lightness);
  for (let c = chroma; ; c -= 0.004) {
    const rgb = labToLinear([level, ...polar(Math.max(c, 0), hue)]);
    if (c <= 0 || rgb.every((v) => v >= -0.002 && v <= 1.002)) return toHex(rgb.map(toGamma) as Triple);
  }
}

/** WCAG relative luminance, 0 to 1. */
export function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map(toLinear) as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const worstContrast = (colour: string, grounds: string[]) =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/** `amount` 0 gives `from`, 1 gives `to`. */
export function mix(from: string, to: string, amount: number): string {
  const [a, b] = [toLab(from), toLab(to)];
  const lab = a.map((v, i) => v + (b[i] - v) * amount) as Triple;
  return toHex(labToLinear(lab).map(toGamma) as Triple);
}

export function withAlpha(hex: string, opacity: number): string {
  const [r, g, b] = channels(hex).map((v) => Math.round(v * 255));
  return `rgba(${r}, ${g}, ${b}, ${opacity})`;
}

/** How different two colours look; 0.02 is just noticeable. */
export function distance(a: string, b: string): number {
  const [x, y] = [toLab(a), toLab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

/** Moves the lightness of `colour` until it stands out enough from every ground. */
export function ensureContrast(colour: string, grounds: string[], ratio: number): string {
  if (worstContrast(colour, grounds) >= ratio) return colour;
  const { lightness, chroma, hue } = toLch(colour);
  const mean = grounds.reduce((sum, ground) => sum + luminance(ground), 0) / grounds.length;
  const direction = mean > 0.18 ? -1 : 1;
  for (let step = 1; step <= 100; step++) {
    const next = fromLch({ lightness: lightness + direction * step * 0.01, chroma: chroma * (1 - step * 0.004), hue });
    if (worstContrast(next, grounds) >= ratio) return next;
  }
  return direction < 0 ? '#000000' : '#ffffff';
}

/** Moves the lightness of a ground until `text` can be read on it. */
export function ensureGround(ground: string, text: string, ratio: number): string {
  const { lightness, chroma, hue } = toLch(ground);
  const direction = luminance(text) > 0.5 ? -1 : 1;
  for (let step = 0; step <= 100; step++) {
    const next = step === 0 ? ground : fromLch({ lightness: lightness + direction * step * 0.01, chroma, hue });
    if (contrast(text, next) >= ratio) return next;
  }
  return direction < 0 ? '#000000' : '#ffffff';
}

export const isNeutral = (hex: string) => toLch(hex).chroma < 0.03;

/** Yellow and lime: bright grounds that die when darkened. */
export function isYellow(hex: string): boolean {
  const { lightness, chroma, hue } = toLch(hex);
  return lightness > 0.72 && chroma > 0.09 && hue > 60 && hue < 130;
}
