// How things move. Frames are counted in score time: see stage.tsx.

export type Easing = (x: number) => number;

function bezier(x1: number, y1: number, x2: number, y2: number): Easing {
  const at = (t: number, a: number, b: number) => 3 * (1 - t) * (1 - t) * t * a + 3 * (1 - t) * t * t * b + t * t * t;
  return (x) => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (at(middle, x1, x2) < x) low = middle;
      else high = middle;
    }
    return at((low + high) / 2, y1, y2);
  };
}

export const ease = {
  linear: ((x) => x) as Easing,
  /** Arrives: lines, panels, support. */
  out: bezier(0.16, 1, 0.3, 1),
  /** Lights up. */
  soft: bezier(0.22, 0.8, 0.3, 1),
  /** Draws: markers, rules, strikes. */
  draw: bezier(0.76, 0, 0.24, 1),
  /** Glides: cursors and scrolls. */
  glide: bezier(0.45, 0.05, 0.2, 1),
  /** Leaves. */
  leave: bezier(0.6, 0, 0.85, 0.25),
  /** Pops a little too far: small objects only. */
  pop: bezier(0.3, 1.45, 0.5, 1),
};

/** 0 before `start`, 1 once `frames` have passed, eased between. */
export function progress(time: number, start: number, frames: number, easing: Easing = ease.out): number {
  return easing(Math.min(1, Math.max(0, (time - start) / frames)));
}

export const between = (from: number, to: number, amount: number) => from + (to - from) * amount;
