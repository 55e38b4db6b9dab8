// Colour spaces to sRGB, after CSS Color Module Level 4 and Bruce Lindbloom's tables.

/** Red, green and blue; what sRGB can show is from 0 to 1. */
export type Light = readonly [number, number, number];

type Matrix = readonly [Light, Light, Light];

const times = (matrix: Matrix, [x, y, z]: Light): Light => {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a, b, c];
};

const gamma = (linear: number) =>
  Math.abs(linear) > 0.0031308 ? Math.sign(linear) * (1.055 * Math.abs(linear) ** (1 / 2.4) - 0.055) : 12.92 * linear;
const encoded = ([r, g, b]: Light): Light => [gamma(r), gamma(g), gamma(b)];

const fromXyz: Matrix = [
  [3.2404542, -1.5371385, -0.4985314],
  [-0.969266, 1.8760108, 0.041556],
  [0.0556434, -0.2040259, 1.0572252],
];
// Of daylight (D65). CSS means the warmer D50 by lab() and lch(); Remotion mixes them so, and its colours are what counts here.
const white: Light = [0.95047, 1, 1.08883];
// Björn Ottosson's, for Oklab.
const fromOklabToLms: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromLms: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const polar = (chroma: number, hue: number) => {
  const angle = (hue * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)] as const;
};

/** A channel between two values, by the hue in turns from its own primary colour (CSS Color Module Level 3). */
function channelAt(low: number, high: number, turns: number): number {
  const turn = turns < 0 ? turns + 1 : turns > 1 ? turns - 1 : turns;
  if (turn * 6 < 1) return low + (high - low) * turn * 6;
  if (turn * 2 < 1) return high;
  if (turn * 3 < 2) return low + (high - low) * (2 / 3 - turn) * 6;
  return low;
}

const channelsAt = (low: number, high: number, turns: number): Light => [
  channelAt(low, high, turns + 1 / 3),
  channelAt(low, high, turns),
  channelAt(low, high, turns - 1 / 3),
];

/** Hue in degrees; saturation and lightness from 0 to 1. */
export function fromHsl(hue: number, saturation: number, lightness: number): Light {
  const high = lightness <= 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  return channelsAt(2 * lightness - high, high, (((hue % 360) + 360) % 360) / 360);
}

export function fromHwb(hue: number, white: number, black: number): Light {
  const grey = white / (white + black);
  if (white + black >= 1) return [grey, grey, grey];
  const [r, g, b] = channelsAt(0, 1, hue / 360).map((pure) => pure * (1 - white - black) + white);
  return [r, g, b];
}

/** Lightness from 0 to 100. */
export function fromLab(lightness: number, a: number, b: number): Light {
  const kappa = 24389 / 27;
  const epsilon = 216 / 24389;
  const y = (lightness + 16) / 116;
  const x = y + a / 500;
  const z = y - b / 200;
  const inverse = (f: number) => (f ** 3 > epsilon ? f ** 3 : (116 * f - 16) / kappa);
  const bright = lightness > kappa * epsilon ? y ** 3 : lightness / kappa;
  return encoded(times(fromXyz, [inverse(x) * white[0], bright * white[1], inverse(z) * white[2]]));
}

export const fromLch = (lightness: number, chroma: number, hue: number): Light =>
  fromLab(lightness, ...polar(chroma, hue));

/** Lightness from 0 to 1. */
export function fromOklab(lightness: number, a: number, b: number): Light {
  const [l, m, s] = times(fromOklabToLms, [lightness, a, b]);
  return encoded(times(fromLms, [l ** 3, m ** 3, s ** 3]));
}

export const fromOklch = (lightness: number, chroma: number, hue: number): Light =>
  fromOklab(lightness, ...polar(chroma, hue));
