// Runs inside a site, in a world of its own that the site's scripts cannot see, and answers the program's calls.
import { collect } from './collect';
import { mark, unmark } from './mark';
import { finishAnimations, hideConsent, hideFixed, scrollThrough } from './scroll';
import { nextFrames, settle } from './settle';

interface ReaderWorld {
  pagereelSend?: (message: unknown) => void;
  pagereelReader?: { call(id: number, method: string, params: unknown): void };
}

type Params = Record<string, unknown>;

const methods: Record<string, (params: Params) => unknown> = {
  settle: async ({ limitMs }) => {
    await settle(Number(limitMs));
    return { contentType: document.contentType, ready: document.readyState };
  },
  scrollThrough: async ({ limitMs }) => {
    await scrollThrough(Number(limitMs));
    hideConsent();
    return pageSize();
  },
  // As a string: the program parses it in another thread.
  report: async () => JSON.stringify(await collect()),
  contentType: () => document.contentType,
  /** For a screenshot: scrolls, and marks the picture with `tag`. Answers where it came to stand. */
  show: async ({ y, tag, rows, hideFixed: hide }) => {
    if (hide === true) hideFixed();
    scrollTo(0, Number(y));
    finishAnimations();
    await nextFrames();
    mark(Number(tag), Number(rows));
    return { y: Math.round(scrollY) };
  },
  unmark,
};

function pageSize(): { width: number; height: number } {
  const root = document.documentElement;
  return { width: root.scrollWidth, height: Math.max(root.scrollHeight, document.body?.scrollHeight ?? 0) };
}

async function answer(id: number, method: string, params: unknown): Promise<void> {
  const world = globalThis as ReaderWorld;
  try {
    const result = await methods[method](params as Params);
    world.pagereelSend?.({ id, result: result ?? null });
  } catch (error) {
    world.pagereelSend?.({ id, error: String(error).slice(0, 500) });
  }
}

(globalThis as ReaderWorld).pagereelReader = { call: (id, method, params) => void answer(id, method, params) };
// The bridge is there before; pages without a root element (raw text) are read as they are.
addEventListener('DOMContentLoaded', () => (globalThis as ReaderWorld).pagereelSend?.({ event: 'ready', data: { url: location.href } }), { once: true });
