// Links and buttons with the fill that is really seen: their own, of a pseudo-element behind them, or of a part that fills them.
import { average, distance, hex, over, parseColor, parseGradient, type Gradient, type Rgba } from './colors';
import type { ActionReport } from './report';
import { hintOf, selectorOf } from './selector';
import { spokenText } from './texts';
import type { Seen, Walk } from './walk';

const MAXIMUM = 300;
const ACTIONS = 'a[href],button,input[type=submit],input[type=button],[role=button]';

export interface ActionIndex {
  reports: ActionReport[];
  elements: Element[];
}

export function collectActions(walk: Walk, sectionOf: (seen: Seen) => number): ActionIndex {
  const reports: ActionReport[] = [];
  const elements: Element[] = [];
  for (const seen of walk.all) {
    if (reports.length >= MAXIMUM) break;
    if (!seen.element.matches(ACTIONS)) continue;
    reports.push(report(seen, walk, sectionOf(seen)));
    elements.push(seen.element);
  }
  return { reports, elements };
}

function report(seen: Seen, walk: Walk, section: number): ActionReport {
  const { element, style, box } = seen;
  const { fill, gradient, glass = false } = effectiveFill(seen);
  const border = borderOf(seen);
  const text =
    spokenText(element, walk) ||
    (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').trim() ||
    (element.querySelector('img[alt]')?.getAttribute('alt') ?? '').trim();
  const padded = parseFloat(style.paddingLeft) >= 8 || box[3] >= 32;
  const own = parseColor(style.color);
  const ground = fill ?? seen.ground;
  return {
    text: text.slice(0, 120),
    href: element instanceof HTMLAnchorElement ? element.href.slice(0, 500) : '',
    selector: selectorOf(element),
    box,
    button:
      !isCode(seen, text) &&
      box[3] <= 120 &&
      box[2] <= 640 &&
      ((fill !== null && padded) || (border !== null && padded) || (gradient !== null && padded)),
    submit: element.matches('input[type=submit],button[type=submit],form button:not([type])'),
    fill: hex(fill),
    glass,
    color: own ? hex(over(own, ground)) : '',
    border: hex(border),
    gradient: gradient ? gradient.stops.map((stop) => hex(over(stop, seen.beneath))) : [],
    radius: Math.min(parseFloat(style.borderTopLeftRadius) || 0, box[3] / 2),
    size: parseFloat(style.fontSize) || 16,
    shown: seen.shown && box[2] > 4 && box[3] > 4 && !seen.element.hasAttribute('disabled'),
    region: seen.region,
    section,
    hint: hintOf(element, 2),
    own: hintOf(element, 0),
  };
}

interface Fill {
  fill: Rgba | null;
  gradient: Gradient | null;
  /** The ground shows through: the colour is more the ground's than its own. */
  glass?: boolean;
}

function effectiveFill(seen: Seen): Fill {
  const own = fillOf(seen.style, seen.beneath);
  if (own.fill && distance(own.fill, seen.beneath) > 6) return own;
  for (const pseudo of ['::before', '::after']) {
    const style = getComputedStyle(seen.element, pseudo);
    if (style.content === 'none' || style.content === 'normal' || style.display === 'none') continue;
    if (!coversButton(style, seen)) continue;
    const behind = fillOf(style, seen.beneath);
    if (behind.fill && distance(behind.fill, seen.beneath) > 6) return behind;
  }
  for (const child of seen.children) {
    const covers = child.box[2] * child.box[3] >= seen.box[2] * seen.box[3] * 0.8;
    if (!covers) continue;
    const inner = fillOf(child.style, child.beneath);
    if (inner.fill && distance(inner.fill, child.beneath) > 6) return inner;
  }
  return own.gradient ? own : { fill: null, gradient: null };
}

function coversButton(style: CSSStyleDeclaration, seen: Seen): boolean {
  const width = parseFloat(style.width);
  const height = parseFloat(style.height);
  return Number(style.opacity) > 0.3 && width >= seen.box[2] * 0.8 && height >= seen.box[3] * 0.8;
}

/** Of an inner shadow that has neither shift nor blur: a border by another name. */
function ringOf(shadow: string): Rgba | null {
  for (const [, color, width] of shadow.matchAll(/(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px inset/g)) {
    const ring = parseFloat(width) >= 1 ? parseColor(color) : null;
    if (ring && ring.a > 0.1) return ring;
  }
  return null;
}

/** Words of a program: what looks like a button there shows a piece of code. */
function isCode({ element }: Seen, text: string): boolean {
  if (element.closest('pre,code')) return true;
  return [...element.querySelectorAll('code,kbd')].some((code) => code.textContent?.trim() === text);
}

function fillOf(style: CSSStyleDeclaration, beneath: Rgba): Fill {
  const gradient = parseGradient(style.backgroundImage);
  const color = parseColor(style.backgroundColor);
  if (gradient && gradient.stops.some((stop) => stop.a > 0.3))
    return { fill: over(average(gradient.stops), beneath), gradient };
  if (!color || color.a <= 0.04) return { fill: null, gradient: null };
  return { fill: over(color, beneath), gradient: null, glass: color.a < 0.35 };
}

function borderOf({ style, beneath }: Seen): Rgba | null {
  const ring = ringOf(style.boxShadow);
  if (ring) return over(ring, beneath);
  if (parseFloat(style.borderTopWidth) < 1 || parseFloat(style.borderLeftWidth) < 1) return null;
  if (style.borderTopStyle === 'none' || style.borderTopStyle === 'hidden') return null;
  const color = parseColor(style.borderTopColor);
  return color && color.a > 0.1 ? over(color, beneath) : null;
}
