// One walk over the document: every element once, with what all collectors need of it. Bounded, so that no page is too large.
import { average, over, parseColor, parseGradient, WHITE, type Gradient, type Rgba } from './colors';
import { isConsent, isPopup } from './consent';
import type { Box, Region } from './report';

export interface Seen {
  element: Element;
  style: CSSStyleDeclaration;
  parent: Seen | null;
  children: Seen[];
  /** CSS pixels of the page. */
  box: Box;
  shown: boolean;
  region: Region;
  /** Its own background, null where it has none that can be seen. */
  fill: Rgba | null;
  gradient: Gradient | null;
  /** What lies beneath its content. */
  ground: Rgba;
  /** What lies beneath the element itself. */
  beneath: Rgba;
  code: boolean;
  quote: boolean;
  link: Element | null;
  /** Position in document order. */
  index: number;
}

export interface Walk {
  all: Seen[];
  body: Seen;
  of: Map<Element, Seen>;
  truncated: boolean;
}

const MAXIMUM = 6000;
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'LINK',
  'META',
  'HEAD',
  'TITLE',
  'BASE',
  'OPTION',
  'DATALIST',
  'SOURCE',
  'TRACK',
  'WBR',
]);
export function boxOf(element: Element): Box {
  const rect = element.getBoundingClientRect();
  return [rect.left + scrollX, rect.top + scrollY, rect.width, rect.height];
}

export function walk(root: HTMLElement): Walk {
  const all: Seen[] = [];
  const of = new Map<Element, Seen>();
  let truncated = false;
  const page = parseColor(getComputedStyle(document.documentElement).backgroundColor);
  const paper = page ? over(page, WHITE) : WHITE;

  // Breadth would lose the end of long pages less, but order is what collectors rely on: depth first, in the order of the flat tree.
  const visit = (element: Element, parent: Seen | null): void => {
    if (all.length >= MAXIMUM) {
      truncated = true;
      return;
    }
    if (SKIPPED.has(element.tagName)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const seen = look(element, style, parent, paper, all.length);
    all.push(seen);
    of.set(element, seen);
    parent?.children.push(seen);
    if (element instanceof SVGElement) return;
    for (const child of flatChildren(element)) visit(child, seen);
  };
  visit(root, null);
  return { all, body: all[0], of, truncated };
}

/** Children as they are shown: of an open shadow root, and what a slot takes in. */
export function flatChildren(element: Element): Iterable<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements({ flatten: true });
    if (assigned.length) return assigned;
  }
  return element.children;
}

function look(element: Element, style: CSSStyleDeclaration, parent: Seen | null, paper: Rgba, index: number): Seen {
  const box = boxOf(element);
  const beneath = parent ? parent.ground : paper;
  const own = parseColor(style.backgroundColor);
  const clipped = style.getPropertyValue('-webkit-background-clip') === 'text';
  const gradient = clipped ? null : parseGradient(style.backgroundImage);
  const seenGradient = gradient && gradient.stops.some((stop) => stop.a > 0.05) ? gradient : null;
  let ground = own && !clipped ? over(own, beneath) : beneath;
  if (seenGradient) ground = over(average(seenGradient.stops), ground);
  return {
    element,
    style,
    parent,
    children: [],
    box,
    shown: isShown(style, box, parent),
    region: regionOf(element, style, parent),
    fill: own && !clipped && own.a > 0.04 ? over(own, beneath) : null,
    gradient: seenGradient,
    ground,
    beneath,
    code: (parent?.code ?? false) || /^(PRE|CODE|KBD|SAMP)$/.test(element.tagName),
    quote: (parent?.quote ?? false) || /^(BLOCKQUOTE|Q)$/.test(element.tagName),
    link: element.matches('a[href]') ? element : (parent?.link ?? null),
    index,
  };
}

function isShown(style: CSSStyleDeclaration, [x, y, width, height]: Box, parent: Seen | null): boolean {
  if (style.visibility !== 'visible') return false;
  if (Number(style.opacity) < 0.05) return false;
  if (style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)') return false;
  if (/inset\((?:50|100)%/.test(style.clipPath)) return false;
  if (style.overflow !== 'visible' && (width <= 1 || height <= 1)) return false;
  // What has no size of its own may still have children that are seen.
  if (width > 0 && (x + width <= 0 || x >= innerWidth)) return false;
  if (height > 0 && y + height <= 0) return false;
  // A hidden parent hides, except by visibility, which children may undo.
  if (parent && !parent.shown && parent.style.visibility === 'visible') return false;
  return true;
}

function isMostOfThePage(element: Element): boolean {
  if (element === document.body) return true;
  const { width, height } = element.getBoundingClientRect();
  return width > innerWidth * 0.6 && height > Math.max(innerHeight, document.documentElement.scrollHeight * 0.6);
}

function regionOf(element: Element, style: CSSStyleDeclaration, parent: Seen | null): Region {
  if (parent && parent.region !== 'main' && parent.region !== 'header') return parent.region;
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'alertdialog' || element.tagName === 'DIALOG') return 'dialog';
  if (isConsent(element, style) || isPopup(element, style)) return 'dialog';
  if (element.tagName === 'NAV' || role === 'navigation' || role === 'menu' || role === 'menubar') return 'navigation';
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase();
  const outside = !parent || parent.region === 'main';
  if (!outside) return parent.region;
  if (isMostOfThePage(element)) return 'main'; // named after what it has, as in "page-with-footer"
  if (element.tagName === 'FOOTER' && !element.closest('blockquote,figure,article')) return 'footer';
  if (role === 'contentinfo' || /(^|[\s_-])(site-?)?footer([\s_-]|$)/.test(name)) {
    if (!element.closest('article,blockquote,[class*="card"]')) return 'footer';
  }
  if (/(^|[\s_-])(navbar|topbar|top-bar|site-header|main-nav)([\s_-]|$)/.test(name)) return 'navigation';
  if (role === 'banner' || element.tagName === 'HEADER') {
    // A hero is often a <header> too: only a low one is the site's bar.
    const height = element.getBoundingClientRect().height;
    return height > 0 && height <= 200 && element.getBoundingClientRect().top + scrollY < 300 ? 'header' : 'main';
  }
  return parent?.region ?? 'main';
}
