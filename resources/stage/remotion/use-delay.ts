import { useCallback, useContext, useLayoutEffect, useRef } from 'react';

import { cancelFor, continueRender, delayFor, type DelayRenderOptions } from './delay-render';
import { SceneContext } from './timeline';

/** The three functions for use inside of a component: handles belong to the scene that it is in. */
export function useDelayRender() {
  const { id } = useContext(SceneContext);
  const delayRender = useCallback((label?: string, options?: DelayRenderOptions) => delayFor(id, label, options), [id]);
  const cancelRender = useCallback((reason: unknown) => cancelFor(id, reason), [id]);
  return { delayRender, continueRender, cancelRender };
}

/** Holds frames back from the commit in which `key` is new until `done()`, or until the component goes. */
export function useHeldUntilDone(key: string, label: string, timeoutInMilliseconds?: number): () => void {
  const { delayRender } = useDelayRender();
  const handle = useRef<number | null>(null);
  const done = useCallback(() => {
    if (handle.current !== null) continueRender(handle.current);
    handle.current = null;
  }, []);
  useLayoutEffect(() => {
    handle.current = delayRender(label, { timeoutInMilliseconds });
    return done;
  }, [key, label, timeoutInMilliseconds, delayRender, done]);
  return done;
}
