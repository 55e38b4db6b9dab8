import { useEffect, useMemo, useSyncExternalStore } from 'react';

const blocks = new Set<object>();
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True while a component has asked the player to stand still. */
export const isBuffering = (): boolean => blocks.size > 0;

/** The same for films and sounds, which stand still with the player. */
export const useBuffering = (): boolean => useSyncExternalStore(subscribe, isBuffering, isBuffering);

export interface BufferState {
  delayPlayback(): { unblock(): void };
}

function delayPlayback() {
  const block = {};
  blocks.add(block);
  tell();
  const unblock = () => {
    if (blocks.delete(block)) tell();
  };
  return { unblock };
}

/** Lets a component hold the player until it has what it shows. */
export const useBufferState = (): BufferState => useMemo(() => ({ delayPlayback }), []);

/** Holds the player as long as `waiting`. */
export function useHeldPlayback(waiting: boolean): void {
  useEffect(() => {
    if (!waiting) return;
    const { unblock } = delayPlayback();
    return unblock;
  }, [waiting]);
}
