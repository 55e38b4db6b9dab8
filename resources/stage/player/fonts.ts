import type { Brand, BrandFont } from '../../templates/kit/brand';
import { staticFile } from '../remotion/static-file';

/** A font that does not come is done without after so many milliseconds. */
const patience = 5000;

const quoted = (text: string) => `"${text.replace(/["\\\n]/g, '\\$&')}"`;

function faces({ family, files }: BrandFont): string[] {
  return files.map(({ src, weight, style, unicodeRange }) => {
    const range = unicodeRange ? `unicode-range:${unicodeRange};` : '';
    const look = `font-weight:${weight};font-style:${style};font-display:block;`;
    return `@font-face{font-family:${quoted(family)};src:url(${quoted(staticFile(src))});${look}${range}}`;
  });
}

const brandFonts = (brand: Brand) => [brand.fonts.heading, brand.fonts.body];

export function fontCss(brand: Brand): string {
  return [...new Set(brandFonts(brand).flatMap(faces))].join('\n');
}

/** Loads every face of the brand: canvas measures wrongly before they are there. Resolves also when some are missing. */
export async function loadFonts(brand: Brand): Promise<void> {
  const families = new Set(brandFonts(brand).map((font) => font.family));
  const bare = (family: string) => family.replace(/^["']|["']$/g, '');
  const loads = [...document.fonts].filter((face) => families.has(bare(face.family))).map((face) => face.load());
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled(loads), late]);
}
