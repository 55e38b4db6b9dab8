import { parseColor, type Rgba } from '../remotion/interpolate-colors';

export interface Paint {
  /** #rrggbb */
  color: string;
  alpha: number;
}

const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0');
const toPaint = ([r, g, b, alpha]: Rgba): Paint => ({ color: `#${hex(r)}${hex(g)}${hex(b)}`, alpha });

function meanOf(colors: Rgba[]): Rgba {
  const mean = (i: number) => colors.reduce((sum, color) => sum + color[i], 0) / colors.length;
  return [mean(0), mean(1), mean(2), mean(3)];
}

/** What the letters of a text are painted with, or null where they are not painted at all. */
export function paintOf(element: Element, style: CSSStyleDeclaration): Paint | null {
  const fill = element instanceof SVGElement ? style.fill : style.webkitTextFillColor || style.color;
  const own = /^(?:rgb|hsl)a?\(/.test(fill) ? parseColor(fill) : null;
  if (own && own[3] > 0) return toPaint(own);
  const clip = style.backgroundClip || style.webkitBackgroundClip;
  if (clip === 'text') {
    const stops = style.backgroundImage.match(/rgba?\([^)]*\)/g) ?? [style.backgroundColor];
    return toPaint(meanOf(stops.map(parseColor)));
  }
  if (parseFloat(style.webkitTextStrokeWidth) > 0) return toPaint(parseColor(style.webkitTextStrokeColor));
  return null;
}
