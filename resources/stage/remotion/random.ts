/** FNV-1a over the UTF-16 units of the seed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A number from 0 (included) to 1 (excluded): always the same for the same seed; `null` gives a new one each time. */
export function random(seed: number | string | null): number {
  if (seed === null) return Math.random();
  if (typeof seed !== 'string' && typeof seed !== 'number') {
    throw new TypeError('random() takes a number, a string or null as its seed.');
  }
  // Mixed until every bit of the hash has reached every other (the finalizer of MurmurHash3).
  let bits = hash(`${typeof seed}:${seed}`);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
