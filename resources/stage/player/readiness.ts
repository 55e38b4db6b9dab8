// What a frame still waits for. Nothing to wait for must cost next to nothing: this runs for every frame of an export.

import { onHandleGone, waitedFor } from '../remotion/delay-render';

const decoded = new WeakMap<HTMLImageElement, string>();
const backgrounds = new Map<string, Promise<void> | null>();

export interface Waiting {
  label: string;
  done: Promise<unknown>;
}

/** `element` loaded (or failed) and decoded, so that it is painted with the frame and not after it. */
function imageReady(image: HTMLImageElement): Promise<void> {
  image.decoding = 'sync';
  image.loading = 'eager';
  const address = image.currentSrc || image.src;
  return image.decode().then(
    () => void decoded.set(image, address),
    () => void decoded.set(image, address),
  );
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

/** Everything that the scene in `root` waits for; empty when its picture is whole. */
export function waitingIn(root: Element, sceneId: string): Waiting[] {
  const fonts: Waiting[] =
    document.fonts.status === 'loading' ? [{ label: 'the fonts', done: document.fonts.ready }] : [];
  return [...waitingHandles(sceneId), ...waitingImages(root), ...waitingBackgrounds(root), ...fonts];
}
