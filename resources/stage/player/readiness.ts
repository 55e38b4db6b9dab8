// What a frame still waits for. Nothing to wait for must cost next to nothing: this runs for every frame of an export.

import { onHandleGone, waitedFor } from '../remotion/delay-render';

const decoded = new WeakMap<HTMLImageElement, string>();
const backgrounds = new Map<string, Promise<void> | null>();

export interface Waiting {
  label: string;
  done: Promise<unknown>;
}

function loaded(image: HTMLImageElement): Promise<void> {
  if (image.complete) return Promise.resolve();
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve(), { once: true });
    image.addEventListener('error', () => resolve(), { once: true });
  });
}

/** `element` loaded (or failed), and to be painted with the frame and not after it. */
function imageReady(image: HTMLImageElement): Promise<void> {
  const wasSync = image.decoding === 'sync'; // decoded when it is painted; else it may have been painted before, empty
  image.decoding = 'sync';
  image.loading = 'eager';
  const address = image.currentSrc || image.src;
  const ready = wasSync ? loaded(image) : image.decode().catch(() => undefined);
  return ready.then(() => void decoded.set(image, address));
}

function waitingImages(root: Element): Waiting[] {
  return [...root.querySelectorAll('img')]
    .filter((image) => (image.currentSrc || image.src) && decoded.get(image) !== (image.currentSrc || image.src))
    .map((image) => ({ label: `the picture ${image.getAttribute('src')}`, done: imageReady(image) }));
}

/** What styles point to; `#name` is a part of the document itself. */
function addresses(html: string): string[] {
  const found = [...html.matchAll(/url\((?:&quot;|["'])?(.*?)(?:&quot;|["'])?\)/g)].map((match) => match[1]);
  return found
    .filter((address) => address && !address.startsWith('#'))
    .map((address) => address.replace(/&amp;/g, '&'));
}

function load(address: string): Promise<void> {
  const image = new Image();
  image.src = address;
  const done = image.decode().catch(() => undefined);
  return done.then(() => void backgrounds.set(address, null));
}

/** Pictures that styles ask for: the browser paints what is there of them, and the rest later. */
function waitingBackgrounds(root: Element): Waiting[] {
  for (const address of addresses(root.innerHTML)) {
    if (!backgrounds.has(address)) backgrounds.set(address, load(address));
  }
  return [...backgrounds].flatMap(([address, done]) => (done ? { label: `the picture ${address}`, done } : []));
}

function waitingHandles(sceneId: string): Waiting[] {
  return waitedFor(sceneId).map((label) => ({
    label,
    done: new Promise<void>((resolve) => {
      const stop = onHandleGone(() => {
        stop();
        resolve();
      });
    }),
  }));
}

/** Everything that the scenes in `root` wait for; empty when their picture is whole. */
export function waitingIn(root: Element, sceneIds: string[]): Waiting[] {
  const fonts: Waiting[] =
    document.fonts.status === 'loading' ? [{ label: 'the fonts', done: document.fonts.ready }] : [];
  return [...sceneIds.flatMap(waitingHandles), ...waitingImages(root), ...waitingBackgrounds(root), ...fonts];
}
