export interface PrefetchOptions {
  method?: 'blob-url' | 'base64';
  contentType?: string;
  credentials?: RequestCredentials;
  onProgress?: (progress: { totalBytes: number | null; loadedBytes: number }) => void;
}

/** Address as asked for → address of what was loaded of it. */
const fetched = new Map<string, string>();

/** Where the bytes of `src` are to be had soonest. */
export const assetAt = (src: string): string => fetched.get(src) ?? src;

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(blob);
  });
}

/** Loads an asset into memory: components that show it take it from there. */
export function prefetch(
  src: string,
  { method = 'blob-url', contentType, onProgress }: PrefetchOptions = {},
): { free(): void; waitUntilDone(): Promise<string> } {
  const request = new AbortController();
  let address: string | null = null;
  const done = fetch(src, { signal: request.signal }).then(async (response) => {
    if (!response.ok) throw new Error(`${src} could not be loaded: HTTP error ${response.status}.`);
    const bytes = await response.arrayBuffer();
    onProgress?.({ totalBytes: bytes.byteLength, loadedBytes: bytes.byteLength });
    const type = contentType ?? response.headers.get('content-type') ?? '';
    const blob = new Blob([bytes], { type });
    address = method === 'base64' ? await dataUrl(blob) : URL.createObjectURL(blob);
    fetched.set(src, address);
    return address;
  });
  done.catch(() => undefined);
  const free = () => {
    request.abort();
    if (address === null) return;
    if (fetched.get(src) === address) fetched.delete(src);
    if (address.startsWith('blob:')) URL.revokeObjectURL(address);
    address = null;
  };
  return { free, waitUntilDone: () => done };
}
