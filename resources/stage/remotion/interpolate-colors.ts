import { parseColor } from './interpolate-colors-parse';
import { addressed, blended, checkInputs, type InterpolateOptions } from './interpolate-place';

export { parseColor, type Rgba } from './interpolate-colors-parse';

/** Mixes colours channel by channel, in sRGB. Outside of the input range it stays at the colour of that end. */
export function interpolateColors(
  input: number,
  inputRange: readonly number[],
  outputRange: readonly string[],
  options?: Pick<InterpolateOptions, 'easing' | 'posterize'> | null,
): string {
  if (!Array.isArray(outputRange)) throw new TypeError('interpolateColors(): outputRange must be a list of colours.');
  checkInputs(input, inputRange, outputRange.length);
  const colors = outputRange.map(parseColor);
  const { easing, posterize } = options ?? {};
  const settings: InterpolateOptions = { easing, posterize, extrapolateLeft: 'clamp', extrapolateRight: 'clamp' };
  const place = addressed(input, inputRange, settings);
  const channel = (i: number) => blended(place, {}, (keyframe) => colors[keyframe][i]);
  const [red, green, blue] = [0, 1, 2].map((i) => Math.round(channel(i)));
  return `rgba(${red}, ${green}, ${blue}, ${Number(channel(3).toFixed(3))})`;
}
