// Text as a reader sees it: one entry a block, put together from its spans and lines, in the author's own case.
import { hex, over, parseColor, parseGradient } from './colors';
import { isIcon } from './icons';
import type { TextReport } from './report';
import { hintOf, selectorOf } from './selector';
import type { Seen, Walk } from './walk';

const MAXIMUM = 700;
const LONGEST_LEAD = 60;
const LONGEST = 600;
const UNSAID = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'SVG',
  'svg',
  'MATH',
  'math',
  'IFRAME',
  'VIDEO',
  'AUDIO',
  'CANVAS',
]);

/** Between letters of writing that puts no spaces between words. */
const UNSPACED =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，．！？：；）」』]) (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}（「『])/gu;

export interface TextIndex {
  reports: TextReport[];
  /** The element of each report. */
  elements: Element[];
}

export function collectTexts(walk: Walk, sectionOf: (seen: Seen) => number): TextIndex {
  const reports: TextReport[] = [];
  const elements: Element[] = [];
  const taken = new Set<Seen>();
  for (const seen of walk.all) {
    if (reports.length >= MAXIMUM) break;
    if (seen.parent && taken.has(seen.parent)) {
      taken.add(seen);
      continue;
    }
    if (!isTextBlock(seen)) continue;
    const mixed =
      headingLevel(seen.element) === 0 &&
      !isStacked(seen) &&
      seen.children.some(
        (child) => !isInline(child) && !isLineOf(child, seen) && child.children.length + ownLength(child.element) > 0,
      );
    if (mixed) for (const child of seen.children.filter(isInline)) taken.add(child);
    else taken.add(seen);
    const text = withUnit(spokenText(seen.element, walk, mixed), seen.element);
    if (!text) continue;
    reports.push(report(seen, text, walk, sectionOf(seen)));
    elements.push(seen.element);
  }
  return { reports, elements };
}

/** A figure in an element of its own, as counters have it, with the "+" or "k" that stands bare beside it. */
function withUnit(text: string, element: Element): string {
  const beside = element.nextSibling;
  const unit = beside?.nodeType === Node.TEXT_NODE ? (beside.nodeValue ?? '').trim() : '';
  return /^\d[\d.,]*$/.test(text) && /^(?:[kmb]?\s?[+%‰×]|[kmbx])$/i.test(unit) ? text + unit : text;
}

/** The largest elements whose text reads as one: headings whole, else blocks with text of their own. */
function isTextBlock(seen: Seen): boolean {
  if (UNSAID.has(seen.element.tagName) || isIcon(seen.element, seen.style)) return false;
  if (headingLevel(seen.element) > 0) return !hasHeadingInside(seen.element);
  if (!hasOwnText(seen.element)) return isLettered(seen) || isSpanned(seen) || isStacked(seen);
  return true;
}

function isInline({ style }: Seen): boolean {
  return style.display === 'inline' || style.display === 'contents';
}

/** Words of a line that a style puts on a line of their own. */
function isLineOf(child: Seen, seen: Seen): boolean {
  return /^(?:EM|STRONG|SPAN|B|I|MARK|U)$/.test(child.element.tagName) && child.style.fontSize === seen.style.fontSize;
}

const LARGE = 36;

/** A large line in pieces, each a block. */
function isStacked(seen: Seen): boolean {
  const { children } = seen;
  if (children.length < 2 || children.length > 4 || isInline(seen)) return false;
  const isPiece = (child: Seen): boolean =>
    /^(?:DIV|SPAN|P)$/.test(child.element.tagName) &&
    !isInline(child) &&
    hasOwnText(child.element) &&
    child.children.every(isInline) &&
    child.style.fontSize === children[0].style.fontSize &&
    !/\d/.test(child.element.textContent ?? '') &&
    !child.element.querySelector('a,button');
  return parseFloat(children[0].style.fontSize) >= LARGE && children.every(isPiece);
}

/** A line whose words all are in spans. */
function isSpanned(seen: Seen): boolean {
  if (seen.children.length < 2 || isInline(seen) || seen.children.length > 12) return false;
  const plain = seen.children.every(
    (child) => isInline(child) && child.children.length <= 2 && !child.element.matches('a,button,img,svg,label,input'),
  );
  return plain && seen.children.filter((child) => hasOwnText(child.element)).length >= 2;
}

function hasHeadingInside(element: Element): boolean {
  return element.querySelector('h1,h2,h3,h4,h5,h6,p,ul,ol') !== null;
}

function hasOwnText(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return true;
  }
  return element instanceof HTMLInputElement && /^(submit|button)$/.test(element.type) && element.value !== '';
}

/** A line that was split into single letters or words for animation. */
function isLettered(seen: Seen): boolean {
  if (seen.children.length < 3) return false;
  let short = 0;
  for (const { element, style } of seen.children) {
    if (!style.display.startsWith('inline')) return false;
    if (element.childElementCount <= 1 && (element.textContent ?? '').trim().length <= 2) ++short;
  }
  return short >= seen.children.length * 0.8 && (seen.element.textContent ?? '').trim().length >= 4;
}

export function headingLevel(element: Element): number {
  const tag = /^H([1-6])$/.exec(element.tagName);
  if (tag) return Number(tag[1]);
  if (element.getAttribute('role') === 'heading')
    return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level') ?? 2) || 2));
  return 0;
}

/** What is to be read there: hidden parts and icons left out, blocks and breaks as spaces, white space collapsed. */
export function spokenText(element: Element, walk: Walk, withoutBlocks = false): string {
  const parts: string[] = [];
  let length = 0;
  const speak = (node: Node): void => {
    if (length > LONGEST) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const value = (node.nodeValue ?? '').replace(/[\p{Co}\u200b\u00ad]/gu, '');
      parts.push(value);
      length += value.length;
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') {
      parts.push(' ');
      return;
    }
    if (UNSAID.has(node.tagName)) return;
    if (node instanceof HTMLInputElement) {
      parts.push(node.value);
      return;
    }
    const seen = walk.of.get(node);
    if (!seen || seen.style.visibility !== 'visible' || isIcon(seen.element, seen.style)) return;
    if (isScreenReaderOnly(seen) || isTurnedAway(seen) || isSaidTwice(node) || isAnchorSign(node)) return;
    const inline = seen.style.display.startsWith('inline') || seen.style.display === 'contents';
    if (!inline && withoutBlocks) return;
    const { marginLeft, marginRight, fontSize } = seen.style;
    const isGap = (margin: string) => parseFloat(margin) > 0.15 * parseFloat(fontSize);
    if (!inline || isGap(marginLeft)) parts.push(' ');
    for (const child of partsOf(node)) speak(child);
    if (!inline || isGap(marginRight)) parts.push(' ');
  };
  for (const child of element instanceof HTMLInputElement ? [element] : partsOf(element)) speak(child);
  const said = parts.join('').replace(/\s+/g, ' ').replace(UNSPACED, '').trim();
  if (/[\p{L}\p{N}]/u.test(said)) return said.slice(0, LONGEST);
  return '';
}

/** Child nodes as they are shown: of an open shadow root, and what a slot takes in. */
function partsOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  return element.childNodes;
}

/** One of several words that take turns, while another one is seen. */
function isTurnedAway({ style, parent }: Seen): boolean {
  const isGone = ({ opacity }: CSSStyleDeclaration) => Number(opacity) < 0.05;
  return isGone(style) && parent !== null && parent.children.some((brother) => !isGone(brother.style));
}

/** A copy for an effect, kept from screen readers: it rolls in while its twin rolls out. */
function isSaidTwice(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const said = element.textContent?.trim() ?? '';
  const brothers = [...(element.parentElement?.children ?? [])];
  if (said.length < 3 || brothers.length > 4) return false;
  const isSpoken = (brother: Element) => brother.getAttribute('aria-hidden') !== 'true';
  return brothers.some((brother) => isSpoken(brother) && brother.textContent?.trim() === said);
}

/** The "#" or "¶" beside a heading that links to it. */
function isAnchorSign(element: Element): boolean {
  return element.tagName === 'A' && /^[#¶§]+$/.test(element.textContent?.trim() ?? '');
}

function isScreenReaderOnly({ style, box }: Seen): boolean {
  return style.position === 'absolute' && box[2] <= 1.5 && box[3] <= 1.5;
}

function report(seen: Seen, text: string, walk: Walk, section: number): TextReport {
  const lead = leadOf(seen, walk);
  const { style } = lead;
  const gradient = textGradient(lead) ?? textGradient(seen);
  const own = parseColor(style.getPropertyValue('-webkit-text-fill-color')) ?? parseColor(style.color);
  return {
    text,
    selector: selectorOf(seen.element),
    box: seen.box,
    tag: seen.element.tagName.toLowerCase(),
    level: headingLevel(seen.element),
    size: parseFloat(style.fontSize) || 16,
    weight: Number(style.fontWeight) || 400,
    family: style.fontFamily.slice(0, 200),
    color: own ? hex(over(own, lead.ground)) : '',
    ground: hex(lead.ground),
    gradient: gradient ? gradient.stops.map((stop) => hex(over(stop, lead.ground))) : [],
    uppercase: style.textTransform === 'uppercase',
    italic: style.fontStyle === 'italic',
    code: seen.code,
    quote: seen.quote,
    shown: seen.shown && seen.box[2] > 1 && seen.box[3] > 1,
    region: seen.region,
    section,
    href: seen.link instanceof HTMLAnchorElement ? seen.link.href.slice(0, 500) : '',
    hint: hintOf(seen.element),
    lead: boldLead(seen, text, walk),
  };
}

function boldLead(seen: Seen, text: string, walk: Walk): string {
  const nodes = [...seen.element.childNodes].filter((node) => node instanceof Element || node.nodeValue?.trim());
  const first = walk.of.get(nodes[0] as Element);
  if (!first || nodes.length < 2 || Number(first.style.fontWeight) < Number(seen.style.fontWeight) + 200) return '';
  const lead = spokenText(first.element, walk);
  return lead.length <= LONGEST_LEAD && lead.length < text.length - 8 && text.startsWith(lead) ? lead : '';
}

/** The element that most of the text is in: its style is the block's style. */
function leadOf(seen: Seen, walk: Walk): Seen {
  let lead = seen;
  let most = ownLength(seen.element);
  const look = (at: Seen): void => {
    for (const child of at.children) {
      const length = child.style.visibility === 'visible' ? ownLength(child.element) : 0;
      if (length > most) {
        most = length;
        lead = child;
      }
      look(child);
    }
  };
  look(walk.of.get(seen.element) ?? seen);
  return lead;
}

function ownLength(element: Element): number {
  let length = 0;
  for (const node of element.childNodes)
    if (node.nodeType === Node.TEXT_NODE) length += (node.nodeValue ?? '').trim().length;
  return length;
}

function textGradient({ style }: Seen): ReturnType<typeof parseGradient> {
  return style.getPropertyValue('-webkit-background-clip') === 'text' ? parseGradient(style.backgroundImage) : null;
}
