// The page's sections: the broad blocks that follow each other from top to bottom.
import { hex } from './colors';
import type { SectionReport } from './report';
import { hintOf, selectorOf } from './selector';
import type { Seen, Walk } from './walk';

const MAXIMUM = 40;

export interface SectionIndex {
  reports: SectionReport[];
  of(seen: Seen): number;
}

export function collectSections(walk: Walk): SectionIndex {
  const found: Seen[] = [];
  const pageHeight = Math.max(walk.body.box[3], document.documentElement.scrollHeight);
  divide(walk.body, pageHeight, 0, found);
  const sections = found.slice(0, MAXIMUM);
  const numbers = new Map(sections.map((seen, number) => [seen, number]));
  const of = (seen: Seen): number => {
    for (let at: Seen | null = seen; at; at = at.parent) {
      const number = numbers.get(at);
      if (number !== undefined) return number;
    }
    return -1;
  };
  const reports = sections.map((seen) => ({
    selector: selectorOf(seen.element),
    box: seen.box,
    ground: hex(seen.ground),
    hint: hintOf(seen.element, 0),
  }));
  return { reports, of };
}

function divide(seen: Seen, pageHeight: number, depth: number, found: Seen[]): void {
  const broad = seen.children.filter(isBroad);
  const [, , , height] = seen.box;
  const divisible = broad.length >= 2 || (broad.length === 1 && broad[0].box[3] >= height * 0.85);
  const whole = depth > 0 && (seen.element.tagName === 'SECTION' || height <= 1100) && height <= pageHeight * 0.6;
  if (!divisible || whole || depth > 8) {
    if (depth > 0) found.push(seen);
    return;
  }
  for (const child of broad) divide(child, pageHeight, depth + 1, found);
}

function isBroad({ shown, box, style, region }: Seen): boolean {
  const [, , width, height] = box;
  if (!shown || region === 'dialog' || style.position === 'fixed') return false;
  return width >= innerWidth * 0.6 && height >= 120;
}
