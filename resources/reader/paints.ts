// Which colours are painted where, how much of them, and which declared variables are used.
import { hex, over, parseColor, type Rgba } from './colors';
import type { GradientReport, PaintReport, VariableReport } from './report';
import { selectorOf } from './selector';
import type { Seen, Walk } from './walk';

const MAXIMUM_PAINTS = 80;
const MAXIMUM_GRADIENTS = 24;
const MAXIMUM_VARIABLES = 120;
const RULES_BUDGET_MS = 60;

export interface PaintIndex {
  paints: PaintReport[];
  gradients: GradientReport[];
}

export function collectPaints(walk: Walk): PaintIndex {
  const paints = new Map<string, PaintReport>();
  const gradients = new Map<string, GradientReport>();
  const largest = new Map<string, number>();

  const add = (seen: Seen, color: Rgba | null, kind: PaintReport['kind'], area: number): void => {
    if (!color || area <= 0) return;
    const key = `${kind} ${hex(color)}`;
    let paint = paints.get(key);
    if (!paint) {
      paint = { color: hex(color), kind, area: 0, firstScreenArea: 0, count: 0, selector: '', box: [0, 0, 0, 0] };
      paints.set(key, paint);
    }
    paint.area += area;
    paint.count += 1;
    paint.firstScreenArea += area * partOnFirstScreen(seen);
    if (area > (largest.get(key) ?? 0)) {
      largest.set(key, area);
      paint.selector = selectorOf(seen.element);
      paint.box = seen.box;
    }
  };

  for (const seen of walk.all) {
    if (!seen.shown || seen.code || seen.region === 'dialog') continue;
    const { style, box, element } = seen;
    const area = Math.min(box[2], innerWidth) * box[3];
    if (element instanceof SVGElement) {
      paintSvg(seen, add);
      continue;
    }
    add(seen, seen.fill, 'ground', area);
    if (seen.gradient) {
      const stops = seen.gradient.stops.map((stop) => over(stop, seen.beneath));
      for (const stop of stops) add(seen, stop, 'gradient', area / stops.length);
      const key = stops.map(hex).join();
      const known = gradients.get(key);
      if (box[2] * box[3] >= 600 && (!known || known.box[2] * known.box[3] < box[2] * box[3])) {
        gradients.set(key, { angle: seen.gradient.angle, stops: stops.map(hex), selector: selectorOf(element), box });
      }
    }
    const letters = ownLetters(element);
    if (letters > 0) {
      const size = parseFloat(style.fontSize) || 16;
      const color = parseColor(style.color);
      add(seen, color ? over(color, seen.ground) : null, 'text', letters * size * size * 0.18);
    }
    const edge = parseFloat(style.borderBottomWidth);
    if (edge >= 1 && style.borderBottomStyle !== 'none') {
      const color = parseColor(style.borderBottomColor);
      add(seen, color ? over(color, seen.beneath) : null, 'border', edge * box[2]);
    }
  }
  return {
    paints: [...paints.values()].sort((a, b) => b.area - a.area).slice(0, MAXIMUM_PAINTS),
    gradients: [...gradients.values()]
      .sort((a, b) => b.box[2] * b.box[3] - a.box[2] * a.box[3])
      .slice(0, MAXIMUM_GRADIENTS),
  };
}

function partOnFirstScreen({ box }: Seen): number {
  const [, y, , height] = box;
  return height > 0 ? Math.max(0, Math.min(y + height, innerHeight) - Math.max(y, 0)) / height : 0;
}

function ownLetters(element: Element): number {
  let letters = 0;
  for (const node of element.childNodes)
    if (node.nodeType === Node.TEXT_NODE) letters += (node.nodeValue ?? '').trim().length;
  return letters;
}

function paintSvg(seen: Seen, add: (seen: Seen, color: Rgba | null, kind: 'svg', area: number) => void): void {
  const shapes = [...seen.element.querySelectorAll('path,rect,circle,ellipse,polygon')].slice(0, 60);
  for (const shape of shapes) {
    const style = getComputedStyle(shape);
    const { width, height } = shape.getBoundingClientRect();
    const fill = style.fill === 'none' ? null : parseColor(style.fill);
    const stroke = style.stroke === 'none' ? null : parseColor(style.stroke);
    add(seen, fill && fill.a > 0.3 ? fill : null, 'svg', width * height * 0.6);
    add(seen, stroke && stroke.a > 0.3 ? stroke : null, 'svg', (width + height) * (parseFloat(style.strokeWidth) || 1));
  }
}

/** Colour variables of the root, with the number of rules that use them on something that is there. */
export function collectVariables(): VariableReport[] {
  const root = getComputedStyle(document.documentElement);
  const body = getComputedStyle(document.body);
  const uses = new Map<string, number>();
  const names = new Set<string>();
  const until = performance.now() + RULES_BUDGET_MS;

  const read = (rules: CSSRuleList, depth: number): void => {
    for (const rule of rules) {
      if (performance.now() > until) return;
      if (rule instanceof CSSStyleRule) readRule(rule, names, uses);
      else if ('cssRules' in rule && depth < 4) read((rule as CSSGroupingRule).cssRules, depth + 1);
    }
  };
  for (const sheet of readableSheets()) read(sheet, 0);

  const found: VariableReport[] = [];
  for (const name of names) {
    if (found.length >= MAXIMUM_VARIABLES) break;
    const color = resolveColor(root.getPropertyValue(name) || body.getPropertyValue(name));
    if (color) found.push({ name: name.slice(0, 80), color: hex(color), uses: uses.get(name) ?? 0 });
  }
  return found.sort((a, b) => b.uses - a.uses);
}

export function readableSheets(): CSSRuleList[] {
  const lists: CSSRuleList[] = [];
  for (const sheet of document.styleSheets) {
    try {
      if (!sheet.disabled) lists.push(sheet.cssRules);
    } catch {
      // Another origin's sheet: its rules may not be read.
    }
  }
  return lists;
}

function readRule(rule: CSSStyleRule, names: Set<string>, uses: Map<string, number>): void {
  const text = rule.style.cssText;
  if (!text.includes('--')) return;
  for (const [, name] of text.matchAll(/(?:^|[;{\s])(--[\w-]+)\s*:/g)) if (names.size < 1500) names.add(name);
  const used = [...text.matchAll(/var\(\s*(--[\w-]+)/g)];
  if (!used.length) return;
  try {
    if (!document.querySelector(rule.selectorText.replace(/::?(before|after|hover|focus[\w-]*|active|visited)/g, '')))
      return;
  } catch {
    return;
  }
  for (const [, name] of used) uses.set(name, (uses.get(name) ?? 0) + 1);
}

/** A colour as style sheets write it; null where it is none, or hardly to be seen. */
export function resolveColor(value: string): Rgba | null {
  const text = value.trim();
  if (!text || text.length > 60 || !/^(#|rgb|hsl|[a-z]+$)/i.test(text)) return null;
  const probe = new Option().style;
  probe.color = text;
  if (!probe.color) return null;
  // Names and hsl() become rgb() only when computed.
  const element = document.createElement('span');
  element.style.color = text;
  element.style.display = 'none';
  document.body.append(element);
  const color = parseColor(getComputedStyle(element).color);
  element.remove();
  return color && color.a > 0.5 ? color : null;
}
