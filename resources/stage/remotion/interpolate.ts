import type { EasingFunction } from './easing';

export type ExtrapolateType = 'extend' | 'identity' | 'clamp' | 'wrap';

export interface InterpolateOptions {
  easing?: EasingFunction;
  extrapolateLeft?: ExtrapolateType;
  extrapolateRight?: ExtrapolateType;
}

export function checkNumbers(name: string, values: unknown, least: number): asserts values is readonly number[] {
  if (!Array.isArray(values)) throw new Error(`${name} must be an array of numbers.`);
  if (values.length < least) throw new Error(`${name} must have at least ${least} elements.`);
  for (const value of values) {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new Error(`${name} must contain only finite numbers, but got [${values.join(', ')}].`);
    }
  }
}

export function checkRising(name: string, values: readonly number[]): void {
  if (values.some((value, i) => i > 0 && value <= values[i - 1])) {
    throw new Error(`${name} must be strictly monotonically increasing, but got [${values.join(', ')}].`);
  }
}

/** The piece of `range` that `input` falls into: the index of its left end. A shared end belongs to the piece on its left. */
export function pieceOf(input: number, range: readonly number[]): number {
  const right = range.findIndex((end, i) => i > 0 && input <= end);
  return right === -1 ? range.length - 2 : right - 1;
}

const wrapped = (value: number, low: number, high: number) => {
  const span = high - low;
  return low + ((((value - low) % span) + span) % span);
};

/**
 * Maps `input` from one range of values to another. Ranges of more than two values are interpolated piece by piece; the easing is
 * applied to each piece.
 */
export function interpolate(
  input: number,
  inputRange: readonly number[],
  outputRange: readonly number[],
  options: InterpolateOptions = {},
): number {
  if (typeof input !== 'number')
    throw new TypeError(`interpolate() takes a number as its input, but got ${String(input)}.`);
  checkNumbers('inputRange', inputRange, 2);
  checkNumbers('outputRange', outputRange, 2);
  if (inputRange.length !== outputRange.length) {
    throw new Error(
      `inputRange (${inputRange.length}) and outputRange (${outputRange.length}) must have the same length.`,
    );
  }
  checkRising('inputRange', inputRange);

  const i = pieceOf(input, inputRange);
  const [low, high] = [inputRange[i], inputRange[i + 1]];
  const [from, to] = [outputRange[i], outputRange[i + 1]];

  let value = input;
  const beyond = input < low ? options.extrapolateLeft : input > high ? options.extrapolateRight : undefined;
  if (beyond === 'identity') return input;
  if (beyond === 'clamp') value = input < low ? low : high;
  if (beyond === 'wrap') value = wrapped(input, low, high);

  if (from === to) return from;
  const progress = (value - low) / (high - low);
  return from + (options.easing ? options.easing(progress) : progress) * (to - from);
}
