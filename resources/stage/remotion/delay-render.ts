// Handles that hold a frame back until something is there. A handle belongs to the scene whose code asked for it, or to '' where
// that is not known (the kit).

export interface DelayRenderOptions {
  timeoutInMilliseconds?: number;
  retries?: number;
}

const waiting = new Map<number, { owner: string; label: string }>();
const listeners = new Set<() => void>();
let lastHandle = 0;

const tell = () => listeners.forEach((listener) => listener());

export function delayFor(owner: string, label = 'something the scene waits for'): number {
  const handle = ++lastHandle;
  waiting.set(handle, { owner, label });
  return handle;
}

export function delayRender(label?: string, _options?: DelayRenderOptions): number {
  return delayFor('', label);
}

export function continueRender(handle: number): void {
  if (typeof handle !== 'number') throw new TypeError('continueRender() takes what delayRender() gave.');
  if (waiting.delete(handle)) tell();
}

/** Drops the handles of a scene whose code is gone. */
export function forgetHandles(owner: string): void {
  for (const [handle, entry] of waiting) if (entry.owner === owner) waiting.delete(handle);
  tell();
}

/** What `owner` and the kit still wait for. */
export const waitedFor = (owner: string): string[] =>
  [...waiting.values()].filter((entry) => entry.owner === owner || entry.owner === '').map((entry) => entry.label);

/** Calls back whenever a handle was let go. */
export function onHandleGone(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function cancelRender(error: unknown): never {
  throw error instanceof Error
    ? error
    : new Error(typeof error === 'string' ? error : 'The scene cancelled its rendering.');
}
