// Pictures: img, CSS backgrounds, inline SVG (with its colours resolved) and posters of videos.
import type { ImageReport } from './report';
import { hintOf, selectorOf } from './selector';
import { serializeSvg } from './svg';
import type { Seen, Walk } from './walk';

const MAXIMUM = 200;
const LONGEST_DATA = 200_000;
const MAXIMUM_DATA = 1_500_000;
const MAXIMUM_SVG = 400_000;

export interface ImageIndex {
  reports: ImageReport[];
  elements: Element[];
}

export function collectImages(walk: Walk, sectionOf: (seen: Seen) => number): ImageIndex {
  const reports: ImageReport[] = [];
  const elements: Element[] = [];
  let svgLeft = MAXIMUM_SVG;
  let dataLeft = MAXIMUM_DATA;
  for (const seen of walk.all) {
    if (reports.length >= MAXIMUM) break;
    const found = look(seen);
    if (!found) continue;
    if (found.url.startsWith('data:') && (dataLeft -= found.url.length) < 0) continue;
    let svg = '';
    if (found.kind === 'svg' && seen.box[2] >= 8 && svgLeft > 0) {
      svg = serializeSvg(seen.element as SVGSVGElement);
      if (svg.length > Math.min(60_000, svgLeft)) svg = '';
      svgLeft -= svg.length;
    }
    reports.push({
      ...found,
      alt: altOf(seen.element).slice(0, 200),
      selector: selectorOf(seen.element),
      box: seen.box,
      svg,
      linkHref: seen.link instanceof HTMLAnchorElement ? seen.link.href.slice(0, 500) : '',
      shown: seen.shown && seen.box[2] > 2 && seen.box[3] > 2,
      region: seen.region,
      section: sectionOf(seen),
      hint: hintOf(seen.element),
    });
    elements.push(seen.element);
  }
  for (const report of hiddenLogos(walk)) {
    reports.push(report);
    elements.push(document.body);
  }
  return { reports, elements };
}

const MOST_HIDDEN = 4;

/** Pictures in the bar that another colour scheme or a scrolled page would show in the logo's place. */
function hiddenLogos(walk: Walk): ImageReport[] {
  const found = new Map<string, ImageReport>();
  for (const image of document.querySelectorAll<HTMLImageElement>('header img,nav img,[class*="navbar"] img')) {
    const isHidden = !walk.of.has(image);
    const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
    const night = sources.filter((source) => /prefers-color-scheme/.test(source.media)).map(firstOf);
    for (const url of isHidden ? [image.currentSrc || image.src] : night) {
      if (found.size === MOST_HIDDEN) return [...found.values()];
      if (!isPicture(url)) continue;
      found.set(url, {
        url,
        natural: isHidden ? [image.naturalWidth, image.naturalHeight] : [0, 0],
        kind: 'img',
        alt: altOf(image).slice(0, 200),
        selector: selectorOf(image),
        box: [0, 0, 0, 0],
        svg: '',
        linkHref: image.closest<HTMLAnchorElement>('a[href]')?.href.slice(0, 500) ?? '',
        shown: false,
        region: 'navigation',
        section: -1,
        hint: hintOf(image),
      });
    }
  }
  return [...found.values()];
}

/** The first address of a source's list; "" where it has none. */
function firstOf(source: HTMLSourceElement): string {
  const written = source.srcset.trim().split(/[\s,]/)[0];
  try {
    return written ? new URL(written, document.baseURI).href : '';
  } catch {
    return '';
  }
}

type Source = Pick<ImageReport, 'url' | 'natural' | 'kind'>;

function look({ element, style }: Seen): Source | null {
  if (element instanceof HTMLImageElement) {
    const url = element.currentSrc || element.src;
    if (!isPicture(url)) return null;
    return { url, natural: [element.naturalWidth, element.naturalHeight], kind: 'img' };
  }
  if (element instanceof SVGSVGElement) return { url: '', natural: [0, 0], kind: 'svg' };
  if (element instanceof HTMLVideoElement && isPicture(element.poster)) {
    return { url: element.poster, natural: [element.videoWidth, element.videoHeight], kind: 'video' };
  }
  const background = /url\("((?:[^"\\]|\\.)*)"\)/.exec(style.backgroundImage);
  if (background && isPicture(background[1])) return { url: background[1], natural: [0, 0], kind: 'background' };
  return null;
}

function isPicture(url: string): boolean {
  if (url.startsWith('data:image/')) return url.length <= LONGEST_DATA && url.length > 150;
  return /^(https?|sample):/.test(url) && url.length < 2000;
}

function altOf(element: Element): string {
  return (
    element.getAttribute('alt') ??
    element.getAttribute('aria-label') ??
    element.querySelector(':scope > title')?.textContent ??
    element.getAttribute('title') ??
    ''
  ).trim();
}
