import { useCallback, useContext, useLayoutEffect, useRef } from 'react';

import { cancelRender, continueRender, delayFor } from './delay-render';
import { SceneContext } from './timeline';

/** The three functions for use inside of a component: handles belong to the scene that it is in. */
export function useDelayRender() {
  const { id } = useContext(SceneContext);
  const delayRender = useCallback((label?: string) => delayFor(id, label), [id]);
  return { delayRender, continueRender, cancelRender };
}

/** Holds frames back from the commit in which `key` is new until `done()`, or until the component goes. */
export function useHeldUntilDone(key: string, label: string): () => void {
  const { delayRender } = useDelayRender();
  const handle = useRef<number | null>(null);
  const done = useCallback(() => {
    if (handle.current !== null) continueRender(handle.current);
    handle.current = null;
  }, []);
  useLayoutEffect(() => {
    handle.current = delayRender(label);
    return done;
  }, [key, label, delayRender, done]);
  return done;
}
