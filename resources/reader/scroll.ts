// Scrolling: once through, so that lazy parts load and are revealed; and to a place for a screenshot.
import { boxOf } from './walk';
import { nextFrames, quiet } from './settle';

const STEPS = 12;

export async function scrollThrough(limitMs: number): Promise<void> {
  const until = performance.now() + limitMs;
  document.documentElement.style.setProperty('scroll-behavior', 'auto', 'important');
  document.body?.style.setProperty('scroll-behavior', 'auto', 'important');
  for (const image of document.images) image.loading = 'eager';
  const step = Math.max(200, innerHeight * 0.9);
  for (let i = 1; i <= STEPS && performance.now() < until; ++i) {
    const before = scrollY;
    scrollTo(0, i * step);
    if (scrollY === before) break;
    await nextFrames();
  }
  await quiet(Math.min(until, performance.now() + 1500), 60);
  scrollTo(0, 0);
  finishAnimations();
  await nextFrames();
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
