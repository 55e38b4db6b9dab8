// The scale: what each role of text may measure, and how it is set. Sizes are pixels at 1080p.
import { bodyFace, figureFace, headingFace, titleFace } from './faces';
import { fitText, type FittedText, type FitRequest, type Font } from './fit';
import { measureInk, measureWidth, useFontsVersion, type InkBox } from './measure';
import type { Space } from './stage';

interface Area {
  width: number;
  height?: number;
  emphasis?: string;
  lines?: number;
  /** Pixels at 1080p. */
  max?: number;
}

export interface FittedFigure extends FittedText {
  text: string;
  ink: InkBox;
}

export interface TypeScale {
  /** A name alone. */
  display: (text: string, area: Area) => FittedText;
  /** Full-frame headlines. */
  bold: (text: string, area: Area) => FittedText;
  headline: (text: string, area: Area) => FittedText;
  quote: (text: string, area: Area) => FittedText;
  /** Titles of items: equals share the smallest fitted size. */
  titles: (texts: string[], area: Area) => FittedText[];
  body: (text: string, area: Area) => FittedText;
  bodies: (texts: string[], area: Area) => FittedText[];
  /** One strong line: authors, addresses, buttons. */
  label: (text: string, area: Area) => FittedText;
  labels: (texts: string[], area: Area) => FittedText[];
  /** One giant number: `height` is that of its ink. */
  figure: (text: string, area: Area) => FittedFigure;
}

function headlineTracking(size: number): number {
  if (size >= 300) return -0.04;
  if (size >= 120) return -0.026;
  return size >= 48 ? -0.016 : 0;
}

/** What had to be set smaller is better left out. */
export const isLegible = (text: FittedText, space: Space) => text.size >= space.px(28) - 0.01;

let fitted = new Map<string, FittedText>();
let fittedWith = '';

/** Fitting is a pure function of its request and the fonts: each request is worked out once. */
function fit(request: FitRequest, fonts: string): FittedText {
  if (fonts !== fittedWith || fitted.size > 400) {
    fittedWith = fonts;
    fitted = new Map();
  }
  const key = JSON.stringify({ ...request, tracking: request.tracking.name });
  let result = fitted.get(key);
  if (!result) {
    result = fitText(request, measureWidth);
    fitted.set(key, result);
  }
  return result;
}

const untracked = () => 0;
const figureTracking = (size: number) => (size >= 200 ? -0.045 : -0.03);

export function useType(space: Space): TypeScale {
  const fonts = useFontsVersion();
  const { brand, px, pick } = space;
  const unit = px(1);
  const { uppercase } = brand.fonts.heading;

  interface Role {
    font: Font;
    heading?: boolean;
    lines: number;
    max: number;
    min: number;
    lineHeight: number;
    tracking?: (size: number) => number;
  }
  const set = (text: string, role: Role, area: Area): FittedText =>
    fit(
      {
        text,
        font: role.font,
        uppercase: Boolean(role.heading) && uppercase,
        language: brand.language,
        emphasis: area.emphasis ?? '',
        width: area.width,
        height: area.height ?? 1e6,
        lines: area.lines ?? role.lines,
        maxSize: px(area.max ?? role.max),
        minSize: px(role.min),
        lineHeight: role.lineHeight,
        tracking: role.tracking ?? (role.heading ? headlineTracking : untracked),
        unit,
        plain: !role.heading,
      },
      fonts,
    );
  const equals = (texts: string[], role: Role, area: Area): FittedText[] => {
    const alone = texts.map((text) => set(text, role, area));
    const smallest = Math.min(...alone.map((text) => text.size));
    return texts.map((text) => set(text, role, { ...area, max: smallest / unit }));
  };

  const heading = { font: headingFace(brand), heading: true };
  const bodySize = pick(37, 44, 36);
  const title: Role = { ...heading, font: titleFace(brand), lines: 2, max: 60, min: 36, lineHeight: 1.16 };
  const body: Role = { font: bodyFace(brand), lines: pick(3, 4, 3), max: bodySize, min: 30, lineHeight: 1.4 };
  const label: Role = { font: bodyFace(brand, 600), lines: 1, max: 38, min: 26, lineHeight: 1.3 };
  return {
    display: (text, area) => set(text, { ...heading, lines: 2, max: 400, min: 90, lineHeight: 1.02 }, area),
    bold: (text, area) =>
      set(text, { ...heading, lines: pick(4, 5, 5), max: 190, min: 72, lineHeight: uppercase ? 1.04 : 1.12 }, area),
    headline: (text, area) =>
      set(text, { ...heading, lines: 5, max: 150, min: 60, lineHeight: uppercase ? 1.06 : 1.12 }, area),
    quote: (text, area) =>
      set(
        text,
        { font: heading.font, lines: pick(4, 8, 6), max: 190, min: 54, lineHeight: 1.16, heading: !uppercase },
        area,
      ),
    titles: (texts, area) => equals(texts, title, area),
    body: (text, area) => set(text, body, area),
    bodies: (texts, area) => equals(texts, body, area),
    label: (text, area) => set(text, label, area),
    labels: (texts, area) => equals(texts, label, area),
    figure: (text, area) => {
      const font = figureFace(brand);
      const ink = measureInk(text, font);
      const inkHeight = ink.ascent + ink.descent;
      const role: Role = { font, lines: 1, max: 2000, min: 0, lineHeight: 1, tracking: figureTracking };
      const max = Math.min(area.max ?? 2000, (area.height ?? 1e6) / inkHeight / unit);
      return { ...set(text.replace(/ /g, '\u00a0'), role, { ...area, height: undefined, max }), text, ink };
    },
  };
}
