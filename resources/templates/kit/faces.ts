// The brand's two families as this kit sets them.
import type { Brand, BrandFont } from './brand';
import type { Font } from './fit';

export const familyOf = ({ family, fallback }: BrandFont) => `"${family.replace(/["\\]/g, '')}", ${fallback}`;

/** The nearest weight there is a file for; one file alone may be a variable font. */
function availableWeight({ files }: BrandFont, wanted: number): number {
  const weights = [...new Set(files.filter((file) => file.style === 'normal').map((file) => file.weight))];
  if (weights.length < 2) return wanted;
  return weights.reduce((best, weight) => (Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best));
}

const faceOf = (font: BrandFont, weight: number): Font => ({
  family: familyOf(font),
  weight: availableWeight(font, weight),
  italic: false,
});

export const headingFace = ({ fonts }: Brand) => faceOf(fonts.heading, fonts.heading.weight);

/** Figures go a step heavier than headlines. */
export const figureFace = ({ fonts }: Brand) => faceOf(fonts.heading, Math.min(900, fonts.heading.weight + 100));

/** Headings of items: never lighter than 600, so that they lead their text at small sizes. */
export const titleFace = ({ fonts }: Brand) => faceOf(fonts.heading, Math.max(600, fonts.heading.weight));

export const bodyFace = ({ fonts }: Brand, weight = fonts.body.weight) => faceOf(fonts.body, weight);

export const hasItalic = ({ fonts }: Brand) => fonts.heading.files.some((file) => file.style === 'italic');
