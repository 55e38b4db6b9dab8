// How one scene comes in over another, which holds its last frame meanwhile. Pure: the stage and exported folders share it.
import type { CSSProperties } from 'react';

export type TransitionKind = 'cut' | 'fade' | 'slide' | 'wipe' | 'sweep';

/** It plays over the first `frames` frames of the scene that comes. */
export interface Transition {
  kind: TransitionKind;
  frames: number;
}

export interface TransitionLayers {
  /** Of the scene that goes. */
  under: CSSProperties;
  /** Of the scene that comes. */
  over: CSSProperties;
  /** Of the coloured panel between them. */
  panel: CSSProperties | null;
}

/** Slow, fast, slow: steeper than a scene's own moves, so that a transition is over before it is noticed. */
const eased = (t: number) => (t < 0.5 ? 8 * t ** 4 : 1 - (2 - 2 * t) ** 4 / 2);

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
const moved = (x: number, y: number): CSSProperties => ({
  willChange: 'transform',
  transform: `translate3d(${percent(x)}, ${percent(y)}, 0)`,
});

/** Shows the part from where reading starts up to `share` of the width. */
const uncovered = (share: number, forward: 1 | -1): CSSProperties => {
  const rest = percent(1 - share);
  return { clipPath: forward > 0 ? `inset(0 ${rest} 0 0)` : `inset(0 0 0 ${rest})` };
};

interface Picture {
  width: number;
  height: number;
  /** Of the panel: the brand's own. */
  colour: string;
  /** 1 for scripts that are read to the right, −1 for the others. */
  forward: 1 | -1;
}

/** Null once it is over, or where there is none. `frame` counts from 0 in the scene that comes. */
export function transitionAt({ kind, frames }: Transition, frame: number, picture: Picture): TransitionLayers | null {
  if (kind === 'cut' || frame >= frames) return null;
  const done = eased((frame + 1) / (frames + 1));
  const { forward } = picture;
  if (kind === 'fade') return { under: {}, over: { opacity: done }, panel: null };
  if (kind === 'wipe') return { under: {}, over: uncovered(done, forward), panel: null };
  if (kind === 'slide') {
    return picture.height > picture.width
      ? { under: moved(0, -done), over: moved(0, 1 - done), panel: null }
      : { under: moved(-done * forward, 0), over: moved((1 - done) * forward, 0), panel: null };
  }
  const behind = Math.max(0, 2 * done - 1);
  return {
    under: {},
    over: uncovered(behind, forward),
    panel: { background: picture.colour, ...moved((2 * done - 1) * forward, 0) },
  };
}
