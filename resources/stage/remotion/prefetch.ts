/** Loads an asset into the cache. */
export function prefetch(src: string): { free(): void; waitUntilDone(): Promise<string> } {
  const request = new AbortController();
  const done = fetch(src, { signal: request.signal }).then(async (response) => {
    if (!response.ok) throw new Error(`${src} could not be loaded.`);
    await response.arrayBuffer();
    return src;
  });
  done.catch(() => undefined);
  return { free: () => request.abort(), waitUntilDone: () => done };
}
