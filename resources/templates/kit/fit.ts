// The largest size and the best line breaks for a text in a box. Pure: widths come from the measurer it is given.
import { breakLines, lineWidth, sentencesCut, unitsOf, type Unit } from './breaks';
import { isWestern, scriptLineHeight, splitWords, type Word } from './words';

export interface Font {
  /** A CSS family list. */
  family: string;
  weight: number;
  italic: boolean;
}

/** Width in em. */
export type Measurer = (text: string, font: Font) => number;

export interface FitRequest {
  text: string;
  font: Font;
  /** Shown in capitals; the text itself stays as it is. */
  uppercase: boolean;
  language: string;
  /** A part of the text. */
  emphasis: string;
  width: number;
  height: number;
  lines: number;
  maxSize: number;
  /** Below it, more lines are tried. */
  minSize: number;
  lineHeight: number;
  /** In em, for the size a text will have, in pixels of a 1080p picture. */
  tracking: (size: number) => number;
  /** Pixels of the picture for a pixel at 1080p. */
  unit: number;
  /** Body text: the fewest lines at the largest size, rather than the largest block. */
  plain: boolean;
}

export interface FittedText {
  lines: { words: Word[]; width: number }[];
  size: number;
  /** Times the size. */
  lineHeight: number;
  /** In em. */
  tracking: number;
  /** May be set in italics. */
  western: boolean;
  width: number;
  height: number;
  font: Font;
  uppercase: boolean;
}

interface Setting {
  size: number;
  lines: Unit[][];
  space: number;
}

export function fitText(request: FitRequest, measure: Measurer): FittedText {
  const words = splitWords(request.text, request.emphasis, request.language);
  const lineHeight = Math.max(request.lineHeight, scriptLineHeight(request.text));
  const tracked = isWestern(request.text);
  const rough = tracked ? request.tracking(request.maxSize / request.unit) : 0;
  const first = settle(request, words, lineHeight, rough, measure);
  // Small text is tracked less: set again with what the size found asks for.
  const tracking = tracked ? request.tracking(first.size / request.unit) : 0;
  const { size, lines, space } = settle(request, words, lineHeight, tracking, measure);
  const widths = lines.map((line) => lineWidth(line, space) * size);
  return {
    lines: lines.map((line, i) => ({ words: line.flatMap((unit) => unit.words), width: widths[i] })),
    size,
    lineHeight,
    tracking,
    western: tracked,
    width: Math.max(0, ...widths),
    height: lines.length * lineHeight * size,
    font: request.font,
    uppercase: request.uppercase,
  };
}

/** Below the least size the text gets up to three lines more; it never leaves its box. */
function settle(request: FitRequest, words: Word[], lineHeight: number, tracking: number, measure: Measurer): Setting {
  let best = arrange(request, words, lineHeight, tracking, request.lines, measure);
  for (let extra = 1; extra <= 3 && best.size < request.minSize; extra++) {
    const next = arrange(request, words, lineHeight, tracking, request.lines + extra, measure);
    if (next.size > best.size) best = next;
  }
  return best;
}

function arrange(
  { font, uppercase, language, width, height, maxSize, plain }: FitRequest,
  words: Word[],
  lineHeight: number,
  tracking: number,
  maxLines: number,
  measure: Measurer,
): Setting {
  const shown = (text: string) => (uppercase ? text.toLocaleUpperCase(language || undefined) : text);
  const em = (text: string) => measure(shown(text), font) + tracking * [...text].length;
  const space = em(' ');
  const units = unitsOf(
    words,
    words.map((word) => em(word.text)),
    space,
  );
  if (units.length === 0) return { size: maxSize, lines: [], space };

  let best: (Setting & { score: number }) | undefined;
  for (let count = 1; count <= Math.min(maxLines, units.length); count++) {
    const lines = breakLines(units, space, count);
    const widths = lines.map((line) => lineWidth(line, space));
    const widest = Math.max(...widths);
    const size = Math.min((width * 0.99) / widest, height / (count * lineHeight), maxSize);
    const fill = widths.reduce((sum, w) => sum + w / widest, 0) / count;
    const widow = count > 1 && widths[count - 1] / widest < 0.34;
    const stump = widths.some((w) => w / widest < 0.5);
    const phrasing = (widow || stump ? 0.8 : 1) * 0.8 ** sentencesCut(lines);
    const score = size * (0.72 + 0.28 * fill) * phrasing * (1 - 0.02 * count);
    if (!best || score > best.score) best = { size, lines, space, score };
    if (plain && size >= maxSize - 0.01 && !widow) return { size, lines, space };
  }
  return best ?? { size: maxSize, lines: [], space };
}
