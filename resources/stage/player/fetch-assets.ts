/**
 * `fetch` refuses the page's own scheme in Qt 6.4, XMLHttpRequest does not. Scenes get a fetch that reads the page's own files, what
 * they hold themselves, and nothing else.
 */
export function fetchAssets(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const here = new URL(document.baseURI);
  const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase();
  const isInside = address.protocol === 'data:' || address.protocol === 'blob:';
  const isOurs = address.protocol === here.protocol && address.host === here.host;
  if (!(isInside || isOurs) || method !== 'GET') {
    return Promise.reject(new TypeError(`Scenes have no network: ${address.href} cannot be fetched.`));
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const failed = () => reject(new TypeError(`${address.href} could not be read.`));
    request.open('GET', address);
    request.responseType = 'arraybuffer';
    request.onload = () => {
      const type = request.getResponseHeader('content-type');
      // A scheme of our own answers without a status.
      resolve(
        new Response(request.response, {
          status: request.status || 200,
          headers: type ? { 'content-type': type } : {},
        }),
      );
    };
    request.onerror = failed;
    request.onabort = () => reject(new DOMException('The reading was stopped.', 'AbortError'));
    init?.signal?.addEventListener('abort', () => request.abort());
    request.send();
  });
}
