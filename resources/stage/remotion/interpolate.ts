import { addressed, checkInputs, type InterpolateOptions } from './interpolate-place';
import { blended, type Scalar } from './interpolate-place';
import { interpolateTexts, interpolateWeights } from './interpolate-text';

export type { ExtrapolateType, InterpolateOptions } from './interpolate-place';

function interpolateTuples(
  input: number,
  inputRange: readonly number[],
  tuples: readonly (readonly number[])[],
  options: InterpolateOptions,
): number[] {
  const [first] = tuples;
  if (first.length === 0) throw new TypeError('interpolate(): a list of numbers in outputRange must not be empty.');
  for (const tuple of tuples) {
    if (tuple.length !== first.length) {
      throw new TypeError(
        `interpolate(): all lists in outputRange must be equally long, but there are ${first.length} and ${tuple.length} numbers.`,
      );
    }
    if (!tuple.every(Number.isFinite)) {
      throw new TypeError(`interpolate(): lists in outputRange must be of finite numbers, but one is [${tuple}].`);
    }
  }
  const place = addressed(input, inputRange, options);
  return first.map((_, i) => blended(place, options, (keyframe) => tuples[keyframe][i]));
}

/**
 * Maps a value from one range to another. What comes out is of the kind that `outputRange` holds: numbers, lists of numbers,
 * or texts with numbers in them (`scale`, `translate`, `rotate`, `transform-origin`).
 */
export function interpolate(
  input: number,
  inputRange: readonly number[],
  outputRange: readonly number[],
  options?: InterpolateOptions,
): number;
export function interpolate(
  input: number,
  inputRange: readonly number[],
  outputRange: readonly (readonly number[])[],
  options?: InterpolateOptions,
): number[];
export function interpolate(
  input: number,
  inputRange: readonly number[],
  outputRange: readonly Scalar[],
  options: InterpolateOptions & { outputType: 'font-weight' },
): number;
export function interpolate(
  input: number,
  inputRange: readonly number[],
  outputRange: readonly Scalar[],
  options?: InterpolateOptions,
): string;
export function interpolate(
  input: number,
  inputRange: readonly number[],
  outputRange: readonly (Scalar | readonly number[])[],
  options?: InterpolateOptions | null,
): number | number[] | string {
  if (outputRange === undefined) throw new TypeError('interpolate(): outputRange is missing.');
  checkInputs(input, inputRange, outputRange?.length);
  const settings = options ?? {};
  const values = [...outputRange];
  const type = settings.outputType;
  if (type === 'font-weight') return interpolateWeights(input, inputRange, values, settings);
  if (values.every((value) => typeof value === 'number')) {
    if (!values.every(Number.isFinite)) {
      throw new Error(`interpolate(): outputRange must be of finite numbers, but is [${values}].`);
    }
    if (type !== undefined && type !== 'scale') {
      throw new TypeError(`interpolate(): for the output type ${type}, outputRange must be of texts with units.`);
    }
    return blended(addressed(input, inputRange, settings), settings, (keyframe) => values[keyframe]);
  }
  if (values.every((value) => Array.isArray(value))) {
    if (type !== undefined && type !== 'scale') {
      throw new TypeError(`interpolate(): for the output type ${type}, outputRange must be of texts with units.`);
    }
    return interpolateTuples(input, inputRange, values, settings);
  }
  if (!values.every((value) => typeof value === 'number' || typeof value === 'string')) {
    throw new TypeError(
      'interpolate(): outputRange must hold numbers, lists of numbers, or texts such as "10px 20%" or "45deg".',
    );
  }
  return interpolateTexts(input, inputRange, values, settings);
}
