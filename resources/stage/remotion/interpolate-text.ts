import { Easing } from './easing';
import { parseOrigin, parseText, type CssValue } from './interpolate-css';
import { addressed, blended, checkOptions, type InterpolateOptions, type Scalar } from './interpolate-place';

/** Texts that hold no numbers cannot be mixed: each stays until the next is reached. */
function interpolateWords(
  input: number,
  inputRange: readonly number[],
  words: readonly string[],
  options: InterpolateOptions,
): string {
  const { easing } = options;
  const steps = typeof easing === 'function' ? easing === Easing.step1 : easing?.every((one) => one === Easing.step1);
  if (inputRange.length > 1 && !steps) {
    throw new TypeError(
      `interpolate(): texts without numbers such as "${words[0]}" can only change at once; give Easing.step1 as the easing.`,
    );
  }
  const place = addressed(input, inputRange, options, 'all');
  if ('identity' in place) {
    throw new TypeError(`interpolate(): extrapolate${place.side} cannot be "identity" for texts without numbers.`);
  }
  return words[place.keyframe + (place.way >= 1 ? 1 : 0)];
}

/** The number of a component at a keyframe that is on the way to or from a neighbour. */
type Rows = (component: number, keyframe: number, neighbour: number) => number;

/** Brings all values to the same number of components, and says the unit of each. */
function aligned(values: readonly CssValue[]): { rows: Rows; units: string[] } {
  const [{ kind }] = values;
  const other = values.find((value) => value.kind !== kind);
  if (other) throw new TypeError(`interpolate(): ${kind} and ${other.kind} cannot be mixed in outputRange.`);
  const around = values.some(({ axis }) => axis);
  const unitsOf = (value: CssValue) => (around && !value.axis ? ['', '', '', value.units[0]] : value.units);
  const count = around ? 4 : Math.max(...values.map(({ numbers }) => numbers.length));
  const units = Array.from({ length: count }, (_, i) => {
    const known = values.map((value) => unitsOf(value)[i]).filter((unit) => unit !== undefined);
    const odd = known.find((unit) => unit !== known[0]);
    if (odd !== undefined) {
      throw new TypeError(`interpolate(): the units ${known[0]} and ${odd} cannot be mixed in outputRange.`);
    }
    return known[0];
  });
  if (around) return { rows: aroundAxes(values), units };
  const missing = (i: number, value: CssValue) => (kind !== 'scale' ? 0 : i === 1 ? value.numbers[0] : 1);
  return { rows: (i, keyframe) => values[keyframe].numbers[i] ?? missing(i, values[keyframe]), units };
}

/** Where one value turns around an axis, plain angles turn around z, and "0deg" around whatever its neighbour turns around. */
function aroundAxes(values: readonly CssValue[]): Rows {
  if (values.some(({ axis, numbers }) => !axis && numbers.length > 1)) {
    throw new TypeError('interpolate(): several angles and a rotation around an axis cannot be mixed in outputRange.');
  }
  return (i, keyframe, neighbour) => {
    const value = values[keyframe];
    if (value.axis) return value.numbers[i];
    const angle = value.numbers[0];
    if (i === 3) return angle;
    // The outermost ones take the first that they meet.
    let model: CssValue | undefined = values[neighbour];
    if (keyframe === 0) model = values.find(({ axis }) => axis);
    else if (keyframe === values.length - 1) model = [...values].reverse().find(({ axis }) => axis);
    return angle === 0 && model?.axis ? model.numbers[i] : [0, 0, 1][i];
  };
}

// As many digits as a picture can show; and never "-0".
const rounded = (value: number) => String(Math.round(value * 1e6) / 1e6 + 0);

export function interpolateTexts(
  input: number,
  inputRange: readonly number[],
  values: readonly Scalar[],
  options: InterpolateOptions,
): string {
  const { outputType } = options;
  checkOptions(options, inputRange.length - 1);
  const parsed = values.map((value) => (outputType === 'transform-origin' ? parseOrigin(value) : parseText(value)));
  if (parsed.includes('words') && values.every((value) => typeof value === 'string')) {
    return interpolateWords(input, inputRange, values, options);
  }
  const numeric = parsed.map((value, i) => {
    if (value === 'words') throw new TypeError(`interpolate(): "${values[i]}" cannot be mixed with numbers.`);
    if (value instanceof TypeError) throw value;
    const type = value.origin ? 'transform-origin' : value.kind;
    if (outputType && type !== outputType) {
      throw new TypeError(`interpolate(): "${values[i]}" is of the type ${type} and not ${outputType}.`);
    }
    return value;
  });
  const { rows, units } = aligned(numeric);
  const place = addressed(input, inputRange, options);
  return units.map((unit, i) => rounded(blended(place, options, (...at) => rows(i, ...at))) + unit).join(' ');
}

const weightNames: Record<string, number> = { normal: 400, bold: 700 };

function weightOf(value: unknown): number {
  const named = typeof value === 'string' ? weightNames[value.toLowerCase()] : undefined;
  const written = typeof value === 'string' && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : NaN;
  const weight = named ?? (typeof value === 'number' ? value : written);
  if (weight >= 1 && weight <= 1000) return weight;
  throw new TypeError(`interpolate(): a font weight is "normal", "bold" or a number from 1 to 1000, but not ${value}.`);
}

export function interpolateWeights(
  input: number,
  inputRange: readonly number[],
  values: readonly unknown[],
  options: InterpolateOptions,
): number {
  const weights = values.map(weightOf);
  return blended(addressed(input, inputRange, options), options, (keyframe) => weights[keyframe]);
}
