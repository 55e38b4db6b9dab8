import type { Box } from '../protocol';
import { fromEdges } from './geometry';
import type { Look } from './look';

/** What an element lets be seen of what is inside. */
export interface Clip {
  element: Element;
  kind: 'overflow' | 'shape';
  box: Box;
  contains(x: number, y: number): boolean;
}

const inBox = (box: Box) => (x: number, y: number) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const boxClip = (element: Element, kind: Clip['kind'], box: Box): Clip => ({
  element,
  kind,
  box,
  contains: inBox(box),
});

/** "10px", "50%", "calc(50% - 10px)": a sum of pixels and percentages of `whole`. */
function length(text: string, whole: number, scale: number): number {
  const terms = text.replace(/\s*([+-])\s+/g, ' $1').matchAll(/([+-]?[\d.]+(?:e-?\d+)?)(px|%)/g);
  return [...terms].reduce((sum, [, value, unit]) => sum + Number(value) * (unit === '%' ? whole / 100 : scale), 0);
}

/** Splits at spaces that are in no brackets. */
const tokens = (text: string) => text.match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];

/** Pixels of the composition to one of the element's own. */
function scaleOf(element: Element, box: Box): number {
  const own = element instanceof HTMLElement ? element.offsetWidth : 0;
  return own > 0 ? box.width / own : 1;
}

function insetShape(element: Element, text: string, box: Box): Clip {
  const [top = '0px', rightSide = top, bottomSide = top, leftSide = rightSide] = tokens(text.split(' round ')[0]);
  const scale = scaleOf(element, box);
  return boxClip(
    element,
    'shape',
    fromEdges(
      box.x + length(leftSide, box.width, scale),
      box.y + length(top, box.height, scale),
      box.x + box.width - length(rightSide, box.width, scale),
      box.y + box.height - length(bottomSide, box.height, scale),
    ),
  );
}

function roundShape(element: Element, text: string, box: Box, circle: boolean): Clip {
  const [radii, centre = '50% 50%'] = text.split(/\s*\bat\s+/);
  const scale = scaleOf(element, box);
  const [cx, cy] = tokens(centre);
  const x0 = box.x + length(cx ?? '50%', box.width, scale);
  const y0 = box.y + length(cy ?? '50%', box.height, scale);
  const [first = '', second = first] = tokens(radii);
  const diagonal = Math.hypot(box.width, box.height) / Math.SQRT2;
  const rx = length(first, circle ? diagonal : box.width, scale);
  const ry = circle ? rx : length(second, box.height, scale);
  const contains = (x: number, y: number) => ((x - x0) / rx) ** 2 + ((y - y0) / ry) ** 2 <= 1;
  return { element, kind: 'shape', box: fromEdges(x0 - rx, y0 - ry, x0 + rx, y0 + ry), contains };
}

function polygonShape(element: Element, text: string, box: Box): Clip {
  const scale = scaleOf(element, box);
  const points = text
    .replace(/^\s*(?:nonzero|evenodd)\s*,/, '')
    .split(/,(?![^(]*\))/)
    .map(tokens)
    .map(([x = '0px', y = '0px']) => [box.x + length(x, box.width, scale), box.y + length(y, box.height, scale)]);
  const contains = (x: number, y: number) => {
    let inside = false;
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
    return inside;
  };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    element,
    kind: 'shape',
    box: fromEdges(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)),
    contains,
  };
}

function shapeOf(element: Element, clipPath: string, box: Box): Clip | null {
  const [, name, text] = /^(inset|circle|ellipse|polygon)\((.*)\)/.exec(clipPath) ?? [];
  if (name === 'inset') return insetShape(element, text, box);
  if (name === 'circle' && /^[\d.]/.test(text)) return roundShape(element, text, box, true);
  if (name === 'ellipse' && /^[\d.]/.test(text)) return roundShape(element, text, box, false);
  if (name === 'polygon') return polygonShape(element, text, box);
  return null;
}

function paddingBox(element: Element, style: CSSStyleDeclaration, box: Box): Box {
  const scale = scaleOf(element, box);
  return fromEdges(
    box.x + parseFloat(style.borderLeftWidth) * scale,
    box.y + parseFloat(style.borderTopWidth) * scale,
    box.x + box.width - parseFloat(style.borderRightWidth) * scale,
    box.y + box.height - parseFloat(style.borderBottomWidth) * scale,
  );
}

const holdsPositioned = (style: CSSStyleDeclaration) =>
  style.position !== 'static' || style.transform !== 'none' || style.perspective !== 'none' || style.filter !== 'none';

/** Everything between the element and the picture that may hide a part of it; tilted clips are left out. */
export function clipsOf(element: Element, look: Look): Clip[] {
  const clips: Clip[] = [];
  // An absolutely placed element is clipped by its containing block and what is around that, not by what is between them.
  let escaping = false;
  for (let at: Element | null = element; at && at !== look.root; at = at.parentElement) {
    const style = look.style(at);
    if (escaping && holdsPositioned(style)) escaping = false;
    if (style.clipPath !== 'none') {
      const shape = look.tilted(at) ? null : shapeOf(at, style.clipPath, look.boxOf(at.getBoundingClientRect()));
      if (shape) clips.push(shape);
    }
    const holdsContent = style.display !== 'inline' || at instanceof SVGSVGElement;
    const clipping = style.overflowX !== 'visible' && holdsContent && !escaping;
    if (clipping && !look.tilted(at)) {
      clips.push(boxClip(at, 'overflow', paddingBox(at, style, look.boxOf(at.getBoundingClientRect()))));
    }
    if (style.position === 'absolute' || style.position === 'fixed') escaping = true;
  }
  clips.push(boxClip(look.root, 'overflow', look.picture));
  return clips;
}
