// Runs inside a site, in a world of its own that the site's scripts cannot see, and answers the program's calls.
import { collect } from './collect';
import { hideQuestions, rejectConsent } from './consent';
import { guardSize } from './guard';
import { mark } from './mark';
import { finishAnimations, hideFixed, scrollThrough } from './scroll';
import { writeOlderColors } from './newer-colors';
import { nextFrames, settle } from './settle';
import { wallOf } from './walls';

interface ReaderWorld {
  pagereelSend?: (message: unknown) => void;
  pagereelReader?: { call(id: number, method: string, params: unknown): void };
}

type Params = Record<string, unknown>;

const methods: Record<string, (params: Params) => unknown> = {
  settle: async ({ limitMs, answer: mayAnswer }) => {
    const until = performance.now() + Number(limitMs);
    await settle(Number(limitMs));
    writeOlderColors();
    if (mayAnswer === true && (await rejectConsent(() => tell('answered')))) await settle(until - performance.now());
    hideQuestions();
    return { contentType: document.contentType, ready: document.readyState };
  },
  scrollThrough: async ({ limitMs }) => {
    await scrollThrough(Number(limitMs));
    hideQuestions(); // that came meanwhile
    return pageSize();
  },
  report: async () => {
    const report = await collect();
    const shown = (one: { shown: boolean }): boolean => one.shown;
    // As a string: the program parses it in another thread.
    const empty = !report.texts.some(shown) && !report.images.some(shown);
    return { json: JSON.stringify(report), empty, wall: wallOf() };
  },
  /** For a screenshot: scrolls, and marks the picture with `tag`. Answers where it came to stand. */
  show: async ({ y, tag, rows, hideFixed: hide }) => {
    if (hide === true) hideFixed();
    mark(0, Number(rows));
    scrollTo(0, Number(y));
    finishAnimations();
    await nextFrames();
    mark(Number(tag), Number(rows));
    return { y: Math.round(scrollY) };
  },
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

function tell(event: string): void {
  (globalThis as ReaderWorld).pagereelSend?.({ event, data: {} });
}
guardSize(() => tell('tooLarge'));
// The blank page that warms the browser up is no site.
if (location.href !== 'about:blank') addEventListener('DOMContentLoaded', () => tell('ready'), { once: true });
