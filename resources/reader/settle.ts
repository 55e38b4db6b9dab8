// Waiting until a page has come to rest, no longer than needed: loaded, fonts there, nothing new for a moment.

import { wasCut } from './guard';

const QUIET_MS = 150;
/** So long it may take until a page of a script is more than its shell, which has fewer letters than this. */
const SHELL_MS = 4000;
const SHELL_LETTERS = 120;

export async function settle(limitMs: number): Promise<void> {
  const until = performance.now() + limitMs;
  await withLimit(loaded(), until);
  // Of a document that was stopped, the fonts are never all there.
  if (!wasCut()) await withLimit(document.fonts.ready, until);
  await quiet(until, QUIET_MS);
  const patience = Math.min(until, performance.now() + SHELL_MS);
  while (isShell() && performance.now() < patience) await pause(50);
  await quiet(until, QUIET_MS);
}

/** A page that its script has yet to write: there is next to nothing to read. */
function isShell(): boolean {
  const runs = [...document.scripts].some(({ type }) => !type || /javascript|module/.test(type));
  if (wasCut() || !runs || document.querySelector('img,svg,canvas,video')) return false;
  if ((document.body?.innerText ?? '').trim().length >= SHELL_LETTERS) return false;
  return ![...document.querySelectorAll('*')].some((element) => element.shadowRoot);
}

function loaded(): Promise<unknown> {
  if (document.readyState === 'complete' || wasCut()) return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

export function withLimit(promise: Promise<unknown>, until: number): Promise<unknown> {
  return Promise.race([promise.catch(() => undefined), pause(Math.max(0, until - performance.now()))]);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Two frames: what was changed has been laid out, and observers of it have run. */
export function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 250);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

/** Until nothing was added to the document or fetched for `quietMs`, and the pictures on screen are there. */
export async function quiet(until: number, quietMs: number): Promise<void> {
  let last = performance.now();
  const touch = (): void => {
    last = performance.now();
  };
  const mutations = new MutationObserver(touch);
  mutations.observe(document, { childList: true, subtree: true });
  const fetches = new PerformanceObserver(touch);
  fetches.observe({ type: 'resource' });
  try {
    while (performance.now() < until) {
      const rest = last + quietMs - performance.now();
      if (rest <= 0 && !awaitsPictures()) return;
      await pause(Math.min(Math.max(rest, 20), Math.max(1, until - performance.now())));
    }
  } finally {
    mutations.disconnect();
    fetches.disconnect();
  }
}

function awaitsPictures(): boolean {
  for (const image of document.images) {
    if (image.complete || !image.src) continue;
    const { top, bottom, width } = image.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight && width > 0) return true;
  }
  return false;
}
