/** From the seed of one number to that of the next. */
const step = 0x6d2b79f5;

/** Mulberry32, Tommy Ettinger's generator of the public domain: the first number for a seed of 32 bits. */
export function mulberry32(seed: number): number {
  const state = (seed + step) | 0;
  const mixed = Math.imul(state ^ (state >>> 15), state | 1);
  const bits = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
}

/** The generator's numbers from `seed` on, one after the other. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    const number = mulberry32(state);
    state = (state + step) | 0;
    return number;
  };
}
