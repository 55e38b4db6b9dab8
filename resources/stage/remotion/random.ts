import { mulberry32 } from './mulberry32';

/** The hash that Java has for strings. */
function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(31, value) + text.charCodeAt(i)) | 0;
  return value;
}

/**
 * A number from 0 (included) to 1 (excluded): always the same for the same seed; `null` gives a new one each time. The numbers
 * are Remotion's, so that what a scene has scattered lies where it lay: what it gives out is what this well-known generator
 * gives, for a text by its hash, for a number by its 10^10-fold.
 */
export function random(seed: number | string | null): number {
  if (seed === null) return Math.random();
  if (typeof seed === 'string') return mulberry32(hash(seed));
  if (typeof seed === 'number') return mulberry32(seed * 1e10);
  throw new TypeError(`random() takes a number, a text or null as its seed, but not ${String(seed)}.`);
}
