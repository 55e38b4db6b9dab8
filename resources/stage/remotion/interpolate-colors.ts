import { checkNumbers, checkRising, interpolate } from './interpolate';
import { namedColors } from './named-colors';

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Rgba = readonly [number, number, number, number];

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The channels of a colour function, commas or not: "0 50% 50% / .5" → ["0", "50%", "50%", ".5"]. */
function channelsOf(text: string): string[] {
  return text
    .trim()
    .split(/[\s,/]+/)
    .filter(Boolean);
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A channel as a number: a percentage is of `whole`. NaN where it is neither. */
function amount(text: string, whole: number): number {
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  if (!number.test(digits)) return NaN;
  return percent ? (Number(digits) / 100) * whole : Number(digits);
}

function degrees(text: string): number {
  const [, digits, unit = 'deg'] = /^(.*?\d\.?)(deg|rad|turn|grad)?$/i.exec(text) ?? [];
  if (digits === undefined || !number.test(digits)) return NaN;
  const perUnit: Record<string, number> = { deg: 1, rad: 180 / Math.PI, turn: 360, grad: 0.9 };
  return Number(digits) * perUnit[unit.toLowerCase()];
}

function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Rgba {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const sector = (((shift + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - chroma * within(Math.min(sector - 3, 9 - sector), -1, 1));
  };
  return [channel(0), channel(8), channel(4), alpha];
}

function fromHex(digits: string): Rgba {
  const full = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (i: number) => parseInt(full.slice(i * 2, i * 2 + 2), 16);
  return [channel(0), channel(1), channel(2), full.length === 8 ? channel(3) / 255 : 1];
}

function fromFunction(name: string, text: string): Rgba {
  const channels = channelsOf(text);
  if (channels.length !== 3 && channels.length !== 4) return [NaN, NaN, NaN, NaN];
  const alpha = channels.length === 4 ? within(amount(channels[3], 1), 0, 1) : 1;
  if (name.startsWith('rgb')) {
    const [r, g, b] = channels.map((channel) => within(amount(channel, 255), 0, 255));
    return [r, g, b, alpha];
  }
  const part = (channel: string) => (channel.endsWith('%') ? within(amount(channel, 1), 0, 1) : NaN);
  return fromHsl(degrees(channels[0]), part(channels[1]), part(channels[2]), alpha);
}

/** Reads hex of 3, 4, 6 or 8 digits, rgb(), rgba(), hsl(), hsla(), CSS's names and `transparent`. */
export function parseColor(color: string): Rgba {
  const text = String(color).trim().toLowerCase();
  let rgba: Rgba | undefined;
  if (text === 'transparent') return [0, 0, 0, 0];
  if (Object.hasOwn(namedColors, text)) rgba = fromHex(namedColors[text].toString(16).padStart(6, '0'));
  else if (/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) rgba = fromHex(text.slice(1));
  else {
    const call = /^(rgba?|hsla?)\((.*)\)$/.exec(text);
    if (call) rgba = fromFunction(call[1], call[2]);
  }
  if (!rgba || rgba.some(Number.isNaN)) throw new Error(`"${color}" is not a colour that can be interpolated.`);
  return rgba;
}

/** Mixes colours channel by channel, in sRGB. Outside of the input range it stays at the colour of that end. */
export function interpolateColors(
  input: number,
  inputRange: readonly number[],
  outputRange: readonly string[],
): string {
  if (input === undefined) throw new TypeError('interpolateColors() needs an input.');
  checkNumbers('inputRange', inputRange, 2);
  checkRising('inputRange', inputRange);
  if (!Array.isArray(outputRange)) throw new TypeError('outputRange must be an array of colours.');
  if (inputRange.length !== outputRange.length) {
    throw new TypeError(
      `inputRange (${inputRange.length}) and outputRange (${outputRange.length}) must have the same length.`,
    );
  }
  const colors = outputRange.map(parseColor);
  const channel = (i: number) =>
    interpolate(
      input,
      inputRange,
      colors.map((color) => color[i]),
      {
        extrapolateLeft: 'clamp',
        extrapolateRight: 'clamp',
      },
    );
  return `rgba(${Math.round(channel(0))}, ${Math.round(channel(1))}, ${Math.round(channel(2))}, ${Number(channel(3).toFixed(3))})`;
}
