import type { EasingFunction } from './easing';

export type ExtrapolateType = 'extend' | 'identity' | 'clamp' | 'wrap';

/** One value of a text: a text, or a number that stands for itself. */
export type Scalar = number | string;

export interface InterpolateOptions {
  /** One for all segments, or a list with one for each. */
  easing?: EasingFunction | readonly EasingFunction[];
  extrapolateLeft?: ExtrapolateType;
  extrapolateRight?: ExtrapolateType;
  /** The input goes in steps of this. */
  posterize?: number;
  /** `perceptual-scale`: areas grow evenly instead of lengths. */
  output?: 'linear' | 'perceptual-scale';
  outputType?: 'font-weight' | 'scale' | 'translate' | 'rotate' | 'transform-origin';
}

/** Where an input lies: so far on the way from one keyframe to the next, or outside where it stands for itself. */
export type Place = { keyframe: number; way: number } | { identity: number; side: 'Left' | 'Right' };

const outputs = ['linear', 'perceptual-scale'];
const outputTypes = ['font-weight', 'scale', 'translate', 'rotate', 'transform-origin'];

export function checkInputs(input: number, inputRange: readonly number[], outputs: number): void {
  if (typeof input !== 'number') throw new TypeError(`The input must be a number, but is ${input}.`);
  if (!inputRange || typeof inputRange !== 'object') throw new TypeError('inputRange is missing.');
  if (inputRange.length !== outputs) {
    throw new Error(`inputRange (${inputRange.length}) and outputRange (${outputs}) must have the same length.`);
  }
  if (!(inputRange.length > 0)) throw new Error('inputRange must not be empty.');
  for (let i = 0; i < inputRange.length; i++) {
    if (!Number.isFinite(inputRange[i])) {
      throw new Error(`inputRange must be of finite numbers, but is [${Array.from(inputRange)}].`);
    }
    if (i > 0 && inputRange[i] <= inputRange[i - 1]) {
      throw new Error(`inputRange must rise from value to value, but is [${Array.from(inputRange)}].`);
    }
  }
}

export function checkOptions({ easing, posterize, output, outputType }: InterpolateOptions, segments: number): void {
  if (easing !== undefined && typeof easing !== 'function') {
    if (!Array.isArray(easing) || easing.length !== segments) {
      throw new Error(`easing must be a function, or a list of one for each of the ${segments} segments.`);
    }
    const wrong = easing.findIndex((entry) => typeof entry !== 'function');
    if (wrong >= 0) throw new Error(`easing[${wrong}] must be a function.`);
  }
  if (posterize !== undefined && !(Number.isFinite(posterize) && posterize > 0)) {
    throw new Error(`posterize must be a finite number above 0, but is ${posterize}.`);
  }
  if (output !== undefined && !outputs.includes(output)) {
    throw new Error(`output must be one of ${outputs.join(', ')}, but is ${output}.`);
  }
  if (outputType !== undefined && !outputTypes.includes(outputType)) {
    throw new Error(`outputType must be one of ${outputTypes.join(', ')}, but is ${outputType}.`);
  }
}

const remainder = (value: number, length: number) => ((value % length) + length) % length;

function wrappedInto(at: number, range: readonly number[], options: InterpolateOptions): number {
  const [first, last] = [range[0], range[range.length - 1]];
  const mode = at < first ? options.extrapolateLeft : at > last ? options.extrapolateRight : undefined;
  return mode === 'wrap' ? first + remainder(at - first, last - first) : at;
}

/**
 * Checks the options and finds the place of the input. At a keyframe it is the end of what comes before. Outside, `wrap`
 * goes round in the outermost segment, or where `wrapped` says so in the whole of the range.
 */
export function addressed(
  input: number,
  range: readonly number[],
  options: InterpolateOptions,
  wrapped: 'segment' | 'all' = 'segment',
): Place {
  const segments = range.length - 1;
  checkOptions(options, segments);
  if (segments === 0) return { keyframe: 0, way: 0 };
  const { posterize, easing } = options;
  let at = posterize === undefined ? input : Math.floor(input / posterize) * posterize;
  if (wrapped === 'all') at = wrappedInto(at, range, options);
  let keyframe = 0;
  while (keyframe < segments - 1 && !(range[keyframe + 1] >= at)) keyframe++;
  const from = range[keyframe];
  const length = range[keyframe + 1] - from;
  const side = at < from ? 'Left' : at > range[keyframe + 1] ? 'Right' : undefined;
  if (side) {
    const mode = side === 'Left' ? options.extrapolateLeft : options.extrapolateRight;
    if (mode === 'identity') return { identity: at, side };
    if (mode === 'clamp') at = side === 'Left' ? from : range[keyframe + 1];
    if (mode === 'wrap') at = from + remainder(at - from, length);
  }
  const way = (at - from) / length;
  const curve = typeof easing === 'function' ? easing : easing?.[keyframe];
  return { keyframe, way: curve ? curve(way) : way };
}

const toArea = (length: number) => length * Math.abs(length);
const toLength = (area: number) => Math.sign(area) * Math.sqrt(Math.abs(area));

/** The number at a place, by the number at each keyframe (which may be another for each of its two neighbours). */
export function blended(
  place: Place,
  { output }: InterpolateOptions,
  valueAt: (keyframe: number, neighbour: number) => number,
): number {
  if ('identity' in place) return place.identity;
  const { keyframe, way } = place;
  const from = valueAt(keyframe, keyframe + 1);
  // Equal ends also hold where the way is infinite or no number; and a single keyframe has no end.
  const to = way === 0 ? from : valueAt(keyframe + 1, keyframe);
  if (from === to) return from;
  if (output === 'perceptual-scale') return toLength(toArea(from) + way * (toArea(to) - toArea(from)));
  return from + way * (to - from);
}
