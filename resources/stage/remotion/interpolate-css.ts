/** A text of up to three numbers with their units, or a rotation around an axis (three numbers and an angle). */
export interface CssValue {
  kind: 'scale' | 'translate' | 'rotate';
  numbers: number[];
  units: string[];
  axis: boolean;
  /** Written with the words of transform-origin, or asked to be one. */
  origin: boolean;
}

/** What a text is: a value, words without numbers, or wrong in a way that can be told. */
export type Reading = CssValue | 'words' | TypeError;

const angles = new Set(['deg', 'rad', 'grad', 'turn']);
const lengths = new Set(
  (
    'px cm mm q in pc pt % em rem ex ch cap ic lh rlh vw vh vi vb vmin vmax ' +
    'svw svh lvw lvh dvw dvh cqw cqh cqi cqb cqmin cqmax'
  ).split(' '),
);
const axes: Record<string, number[]> = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

const wrong = (text: unknown, why: string) => new TypeError(`interpolate(): "${text}" cannot be interpolated: ${why}.`);

interface Part {
  number: number;
  unit: string;
  kind: CssValue['kind'] | undefined;
}

function partOf(text: string): Part | undefined {
  const [, digits, unit] = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const kind = unit === '' ? 'scale' : lengths.has(unit) ? 'translate' : angles.has(unit) ? 'rotate' : undefined;
  return { number: Number(digits), unit, kind };
}

/** "x 45deg" or "1 0 0 45deg"; undefined where the text is not of this form. */
function readAroundAxis(text: string, words: readonly string[]): Reading | undefined {
  const named = words.length === 2 ? axes[words[0].toLowerCase()] : undefined;
  const numbers = words.length === 4 ? words.slice(0, 3).map(partOf) : [];
  const written = numbers.length > 0 && numbers.every((part) => part?.kind === 'scale');
  if (!named && !written) return undefined;
  const angle = partOf(words.at(-1)!);
  if (!angle) return 'words';
  if (!angle.kind) return wrong(text, `${angle.unit} is no unit of an angle`);
  if (angle.kind !== 'rotate') return named ? 'words' : undefined;
  const axis = named ?? numbers.map((part) => part!.number);
  const units = ['', '', '', angle.unit];
  return { kind: 'rotate', numbers: [...axis, angle.number], units, axis: true, origin: false };
}

/** Reads a `scale`, `translate`, `rotate` or `transform-origin`. */
export function parseText(value: number | string): Reading {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return wrong(value, 'it is no finite number');
    return { kind: 'scale', numbers: [value], units: [''], axis: false, origin: false };
  }
  const words = value.split(/\s+/).filter(Boolean);
  const axis = readAroundAxis(value, words);
  if (axis) return axis;
  if (words.length < 1 || words.length > 3) return wrong(value, `it has ${words.length} parts instead of 1 to 3`);
  if (words.some(isOriginWord)) return parseOrigin(value);
  const parts: Part[] = [];
  for (const word of words) {
    const part = partOf(word);
    if (!part) return 'words';
    if (!part.kind) return wrong(value, `${part.unit} is no unit of a length or an angle`);
    parts.push(part);
  }
  const kind = parts[0].kind!;
  if (parts.some((part) => part.kind !== kind)) return wrong(value, 'it mixes plain numbers, lengths and angles');
  const numbers = parts.map(({ number }) => number);
  return { kind, numbers, units: parts.map(({ unit }) => unit), axis: false, origin: false };
}

const across: Record<string, number> = { left: 0, right: 100 };
const down: Record<string, number> = { top: 0, bottom: 100 };
const isOriginWord = (word: string) => /^(?:left|right|top|bottom|center)$/i.test(word);

/** Reads a `transform-origin`: words or lengths for x and y, and a length for z. */
export function parseOrigin(value: number | string): Reading {
  if (typeof value === 'number') return parseText(value);
  const words = value
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (isOriginWord(word) ? word.toLowerCase() : word));
  if (words.length < 1 || words.length > 3) return wrong(value, `it has ${words.length} parts instead of 1 to 3`);
  const [first, second = 'center', depth] = words;
  const swapped = first in down || second in across;
  const [horizontal, vertical] = swapped ? [second, first] : [first, second];
  // Only two words may stand in either order, and "top" alone.
  if (swapped && !(first in down) && !isOriginWord(first)) return wrong(value, `"${second}" must stand first`);
  const x = sideOf(horizontal, across);
  const y = sideOf(vertical, down);
  if (!x || !y) return wrong(value, 'it is no pair of lengths, percentages or words for a side');
  const z = depth === undefined ? undefined : partOf(depth);
  if (depth !== undefined && (z?.kind !== 'translate' || z.unit === '%')) return wrong(value, `${depth} is no length`);
  const parts = z ? [x, y, z] : [x, y];
  const numbers = parts.map(({ number }) => number);
  return { kind: 'translate', numbers, units: parts.map(({ unit }) => unit), axis: false, origin: true };
}

function sideOf(word: string, sides: Record<string, number>): Part | undefined {
  const percent = word === 'center' ? 50 : sides[word];
  if (percent !== undefined) return { number: percent, unit: '%', kind: 'translate' };
  const part = partOf(word);
  return part?.kind === 'translate' ? part : undefined;
}
