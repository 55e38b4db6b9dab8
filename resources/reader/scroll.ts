// Scrolling: once through, so that lazy parts load and are revealed; and to a place for a screenshot.
import { boxOf } from './walk';
import { nextFrames, quiet } from './settle';

const STEPS = 12;

export async function scrollThrough(limitMs: number): Promise<void> {
  const until = performance.now() + limitMs;
  document.documentElement.style.setProperty('scroll-behavior', 'auto', 'important');
  document.body?.style.setProperty('scroll-behavior', 'auto', 'important');
  for (const image of document.images) image.loading = 'eager';
  openScroller();
  const step = Math.max(200, innerHeight * 0.9);
  for (let i = 1; i <= STEPS && performance.now() < until; ++i) {
    const before = scrollY;
    scrollTo(0, i * step);
    if (scrollY === before) break;
    await nextFrames();
  }
  await quiet(Math.min(until, performance.now() + 1500), 60);
  // Up in two steps: headers that hide on the way down come back on the way up.
  scrollTo(0, innerHeight / 2);
  await nextFrames();
  scrollTo(0, 0);
  finishAnimations();
  await nextFrames();
}

const SCROLLER_SHARE = 0.5; // of the window's area, at least
const SCROLLER_LENGTH = 1.3; // times what is seen of it

/** A page that scrolls in a part of itself is opened to its whole height, as if it scrolled as a whole. */
function openScroller(): void {
  const root = document.documentElement;
  if (root.scrollHeight > innerHeight * SCROLLER_LENGTH) return;
  const scrollers = [...root.querySelectorAll<HTMLElement>('body *')].filter(isScroller);
  scrollers.sort((a, b) => b.scrollHeight - a.scrollHeight);
  for (let element = scrollers.at(0) ?? null; element; element = element.parentElement) {
    const { style } = element;
    for (const name of ['overflow', 'overflow-y']) style.setProperty(name, 'visible', 'important');
    for (const name of ['height', 'bottom']) style.setProperty(name, 'auto', 'important');
    style.setProperty('max-height', 'none', 'important');
    const isWide = element.getBoundingClientRect().left < 1;
    if (/fixed|absolute/.test(getComputedStyle(element).position))
      style.setProperty('position', isWide ? 'relative' : 'absolute', 'important');
  }
}

function isScroller(element: HTMLElement): boolean {
  const { clientWidth, clientHeight, scrollHeight } = element;
  if (clientWidth * clientHeight < innerWidth * innerHeight * SCROLLER_SHARE) return false;
  if (scrollHeight <= clientHeight * SCROLLER_LENGTH || element.closest('[role=dialog],dialog,textarea')) return false;
  const { overflowY, visibility, opacity } = getComputedStyle(element);
  return /auto|scroll/.test(overflowY) && visibility === 'visible' && Number(opacity) > 0.05;
}

/** Entrances are brought to their end; what runs for ever goes on. */
export function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    try {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    } catch {
      // A paused or idle one cannot be finished.
    }
  }
}

/** What stays on the screen while the page scrolls would be in every part of a stitched picture. */
export function hideFixed(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { position, top } = getComputedStyle(element);
    const stuck = position === 'sticky' && top !== 'auto' && boxOf(element)[3] < innerHeight * 0.5;
    if (position === 'fixed' || stuck) element.style.setProperty('visibility', 'hidden', 'important');
  }
}
