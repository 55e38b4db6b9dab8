// The words of items that stand side by side.
import type { FittedText } from './fit';
import type { Space } from './stage';
import { isLegible, type TypeScale } from './type';

interface FeatureArea {
  /** Of one item. */
  width: number;
  height: number;
  textLines?: number;
  /** Pixels at 1080p. */
  textMax: number;
  titleMax: number;
  /** Of a title without a text. */
  aloneMax?: number;
}

/** Titles of one size, texts of one size; no texts at all where they would be too small to read. */
export function fitFeatures(
  items: { title: string; text: string }[],
  { width, height, textLines, textMax, titleMax, aloneMax = titleMax }: FeatureArea,
  space: Space,
  type: TypeScale,
): { titles: FittedText[]; texts: (FittedText | null)[] } {
  const fitted = type.bodies(
    items.map((item) => item.text),
    { width, height: height * 0.54, lines: textLines, max: textMax },
  );
  const hasText = items.some((item) => item.text) && fitted.every((text) => isLegible(text, space));
  const titles = type.titles(
    items.map((item) => item.title),
    { width, height: height * (hasText ? 0.42 : 1), max: hasText ? titleMax : aloneMax },
  );
  return { titles, texts: fitted.map((text, i) => (hasText && items[i].text ? text : null)) };
}
