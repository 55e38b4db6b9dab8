// Handles that hold a frame back until something is there. A handle belongs to the scene whose code asked for it, or to '' where
// that is not known (the kit, packages).

export interface DelayRenderOptions {
  timeoutInMilliseconds?: number;
  /** Accepted: a frame that was waited for in vain is not tried again. */
  retries?: number;
}

interface Entry {
  owner: string;
  label: string;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const waiting = new Map<number, Entry>();
const listeners = new Set<() => void>();
let lastHandle = 0;
let failed: (owner: string, error: Error) => void = () => {};

const tell = () => listeners.forEach((listener) => listener());

/** Who is told of what was waited for in vain, and of scenes that cancel. */
export function onDelayFailed(listener: (owner: string, error: Error) => void): void {
  failed = listener;
}

function expire(handle: number, milliseconds: number): void {
  const entry = waiting.get(handle);
  if (!entry) return;
  continueRender(handle);
  failed(
    entry.owner,
    new Error(`delayRender() was called for "${entry.label}" and not cleared after ${milliseconds} ms.`),
  );
}

export function delayFor(owner: string, label?: string, options: DelayRenderOptions = {}): number {
  if (label !== undefined && label !== null && typeof label !== 'string') {
    throw new TypeError(`The label parameter of delayRender() must be a string or undefined, but is ${String(label)}.`);
  }
  const handle = ++lastHandle;
  const milliseconds = options?.timeoutInMilliseconds;
  const limited = typeof milliseconds === 'number' && Number.isFinite(milliseconds);
  const timer = limited ? setTimeout(() => expire(handle, milliseconds), milliseconds) : undefined;
  waiting.set(handle, { owner, label: label || 'something the scene waits for', timer });
  return handle;
}

export function delayRender(label?: string, options?: DelayRenderOptions): number {
  return delayFor('', label, options);
}

export function continueRender(handle: number): void {
  if (handle === undefined) throw new TypeError('continueRender() must be called with what delayRender() gave.');
  if (typeof handle !== 'number') {
    throw new TypeError(`continueRender() takes what delayRender() gave, a number, but got ${JSON.stringify(handle)}.`);
  }
  const entry = waiting.get(handle);
  if (!entry) return;
  clearTimeout(entry.timer);
  waiting.delete(handle);
  tell();
}

/** Drops the handles of a scene whose code is gone. */
export function forgetHandles(owner: string): void {
  for (const [handle, entry] of waiting) {
    if (entry.owner !== owner) continue;
    clearTimeout(entry.timer);
    waiting.delete(handle);
  }
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

/** Ends all waiting of a scene, and tells why. Throws, so that what comes after the call does not run. */
export function cancelFor(owner: string, reason: unknown): never {
  const text = typeof reason === 'string' ? reason : 'The scene cancelled its rendering.';
  const error = reason instanceof Error ? reason : new Error(text);
  forgetHandles(owner);
  failed(owner, error);
  throw error;
}

export function cancelRender(reason: unknown): never {
  return cancelFor('', reason);
}
