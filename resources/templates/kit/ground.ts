// What a scene stands on, and the colours that belong on it. Every text colour passes 4.5:1 at every stop of its ground.
import type { Brand } from './brand';
import {
  contrast,
  distance,
  ensureContrast,
  ensureGround,
  fromLch,
  isNeutral,
  isYellow,
  luminance,
  mix,
  toLch,
  withAlpha,
  worstContrast,
} from './colour';

export type GroundKind = 'paper' | 'ink' | 'brand';

export interface Ground {
  kind: GroundKind;
  fill: string;
  /** At least two colours where the ground is the brand's gradient, else just `fill`. */
  stops: string[];
  /** Degrees, as in CSS. */
  angle: number;
  dark: boolean;
  text: string;
  muted: string;
  /** Hairlines. */
  line: string;
  /** A veil for shapes on the ground: away from the text's lightness, so that text over it reads better, not worse. */
  shade: string;
  /** Shapes and blocks: 3:1 and more, where the brand's colour allows it. */
  accent: string;
  onAccent: string;
  /** Blocks with words on them: on light ground the brand's own colour, however pale. */
  block: string;
  onBlock: string;
  /** Coloured text; the same as `text` where the brand's colour cannot be read. */
  accentText: string;
}

const white = '#ffffff';
const readable = 4.6;
const readableWhenSmall = 5.6; // muted text is small, and grain under it takes some of its contrast

/** The brand's own near-black, else a made one with a breath of its hue. */
function inkOf({ colors }: Brand): string {
  const own = [colors.background, colors.text, colors.secondary].find(
    (c) => c && luminance(c) < 0.02 && (luminance(c) < 0.008 || toLch(c).chroma > 0.02),
  );
  if (own) return own;
  const { chroma, hue } = toLch(colors.primary);
  if (chroma < 0.03) return fromLch({ lightness: 0.18, chroma: 0, hue });
  const warm = hue < 115 || hue > 340;
  return fromLch({ lightness: 0.2, chroma: warm ? 0.008 : Math.min(0.03, chroma * 0.14), hue });
}

/** The page's own background; on a dark site one step above its ink, so that the two can alternate. */
function paperOf({ colors }: Brand, ink: string): string {
  if (luminance(colors.background) > 0.7) return colors.background;
  if (luminance(colors.background) < 0.06) return mix(ink, white, 0.09);
  const { chroma, hue } = toLch(colors.primary);
  return fromLch({ lightness: 0.975, chroma: chroma > 0.05 ? 0.006 : 0, hue });
}

/** White where the brand's colour carries it, or carries it after a little darkening; else ink. */
function textOnBrand(fills: string[], ink: string): string {
  if (fills.some(isYellow)) return ink;
  return worstContrast(white, fills) >= 2.9 ? white : ink;
}

function brandFills(brand: Brand, ink: string): { fills: string[]; angle: number } {
  const { primary } = brand.colors;
  const near = (stop: string) => distance(stop, primary) < 0.25;
  // One that fades into white is a highlight or a rule on paper: as a ground it looks washed out.
  const fades = (stop: string) => luminance(stop) > 0.75 && !isYellow(stop);
  const gradient = brand.gradients.find(
    ({ stops }) => stops.length > 1 && stops.some(near) && !stops.some(fades) && !stops.every(isNeutral),
  );
  if (gradient && !isNeutral(primary)) return { fills: gradient.stops.slice(0, 4), angle: gradient.angle };
  const blank = luminance(primary) > 0.8 && isNeutral(primary);
  return { fills: [blank ? ink : primary], angle: 90 };
}

const made = new WeakMap<Brand, Partial<Record<GroundKind, Ground>>>();

export function groundOf(brand: Brand, kind: GroundKind): Ground {
  const grounds = made.get(brand) ?? {};
  made.set(brand, grounds);
  return (grounds[kind] ??= makeGround(brand, kind));
}

function makeGround(brand: Brand, kind: GroundKind): Ground {
  const ink = inkOf(brand);
  if (kind === 'brand') {
    const { fills, angle } = brandFills(brand, ink);
    const text = textOnBrand(fills, ink);
    const stops = fills.map((fill) => ensureGround(fill, text, fills.length > 1 ? 5 : 4.7));
    const solid = stops.reduce((best, stop) => (contrast(stop, text) > contrast(best, text) ? stop : best));
    return finish(kind, stops, angle, { text, accentText: text, ...inverted(text, solid) });
  }

  const fill = kind === 'ink' ? ink : paperOf(brand, ink);
  const dark = luminance(fill) < 0.18;
  const ownText = brand.colors.text;
  const text = dark ? white : contrast(ownText, fill) >= 9 ? ownText : ensureContrast(ink, [fill], 9);
  const { primary } = brand.colors;
  if (isNeutral(primary)) return finish(kind, [fill], 90, { text, accentText: text, ...inverted(text, fill) });

  const bright = isYellow(primary) && !dark;
  const accent = bright ? primary : ensureContrast(primary, [fill], 3);
  const block = dark ? accent : primary;
  return finish(kind, [fill], 90, {
    text,
    accent,
    onAccent: textOn(accent, ink),
    block,
    onBlock: textOn(block, ink),
    accentText: bright ? text : ensureContrast(primary, [fill], readable),
  });
}

const inverted = (text: string, fill: string) => ({ accent: text, onAccent: fill, block: text, onBlock: fill });

function textOn(block: string, ink: string): string {
  if (!isYellow(block) && contrast(white, block) >= 4.5) return white;
  return ensureContrast(ink, [block], 4.5);
}

/** Near black nothing is darker: there a little light is no harm. */
function shadeOn(fill: string, text: string): string {
  if (luminance(fill) < 0.03) return withAlpha('#ffffff', 0.08);
  return withAlpha(luminance(text) > 0.5 ? '#000000' : '#ffffff', 0.18);
}

type Marks = Pick<Ground, 'text' | 'accent' | 'onAccent' | 'block' | 'onBlock' | 'accentText'>;

function finish(kind: GroundKind, stops: string[], angle: number, marks: Marks): Ground {
  const fill = stops[0];
  return {
    kind,
    fill,
    stops,
    angle,
    dark: luminance(marks.text) > 0.5,
    muted: ensureContrast(mix(marks.text, fill, 0.38), stops, readableWhenSmall),
    line: mix(marks.text, fill, 0.8),
    shade: shadeOn(fill, marks.text),
    ...marks,
  };
}
