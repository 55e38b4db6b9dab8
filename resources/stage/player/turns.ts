// Waiting for the page's next turns.
import { timers } from '../native';

/** Frames that do not come within so many milliseconds come never: nothing is painted, because the window is hidden. */
const patience = 100;

const channel = new MessageChannel();

/** A timer would be held back for 4 ms. */
export const nextTask = () =>
  new Promise<void>((resolve) => {
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  });

const nextFrame = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) return resolve(); // timers, too, would be held back: for a second
    timers.requestAnimationFrame(() => resolve());
    timers.setTimeout(resolve, patience);
  });

/** Resolves when what is on the page has been laid out and handed on, where anything is painted: what changes now comes after it. */
export async function handedOn(): Promise<void> {
  await nextFrame();
  await nextTask();
}

/** Resolves when what is on the page has been painted, or when nothing is painted. */
export async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
