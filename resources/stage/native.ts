// What the browser gave the page, kept before any scene runs: scenes share the page's world and may replace all of it.
// Imported first of all. Nothing here is called as a method of an object that scenes can reach.

const { getOwnPropertyDescriptor, ownKeys, apply, deleteProperty, set } = Reflect;
export const reflect = { getOwnPropertyDescriptor, ownKeys, apply, deleteProperty, set };

const { stringify, parse } = JSON;
export const json = { stringify, parse };

export const timers = {
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  setInterval: window.setInterval.bind(window),
  clearInterval: window.clearInterval.bind(window),
  requestAnimationFrame: window.requestAnimationFrame.bind(window),
  cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
  queueMicrotask: window.queueMicrotask.bind(window),
};

const sizeOf = (name: string) => getOwnPropertyDescriptor(window, name)?.get as (this: Window) => number;
const [widthOf, heightOf] = [sizeOf('innerWidth'), sizeOf('innerHeight')];
/** The window's size in CSS pixels; for scenes, its size is the picture's. */
export const windowSize = () => ({ width: apply(widthOf, window, []), height: apply(heightOf, window, []) });

export const now = performance.now.bind(performance);
