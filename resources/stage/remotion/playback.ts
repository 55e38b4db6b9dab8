import { createContext, useContext } from 'react';

import { ConfigContext } from './timeline';

/** True while the player runs: then films and sounds run by themselves, and are only put right where they drift. */
export const PlayingContext = createContext(false);

/** How much larger the picture is on the screen than in the composition. */
export const ScaleContext = createContext(1);

export function useCurrentScale(options?: { dontThrowIfOutsideOfRemotion?: boolean }): number {
  const inside = useContext(ConfigContext) !== null;
  const scale = useContext(ScaleContext);
  if (inside) return scale;
  if (options?.dontThrowIfOutsideOfRemotion) return 1;
  throw new Error('useCurrentScale() works only inside of a scene.');
}
