import type { Box } from '../protocol';
import { bottom, fromEdges, right } from './geometry';
import type { Look } from './look';
import type { Run } from './runs';

/** Runs that are read as one text: the words of a line, the lines of a headline. */
export interface Group {
  element: Element;
  runs: Run[];
}

const inlineDisplays = new Set([
  'inline',
  'inline-block',
  'inline-flex',
  'inline-grid',
  'contents',
  'ruby',
  'ruby-text',
]);
const inlineTags = new Set([
  'SPAN',
  'B',
  'I',
  'EM',
  'STRONG',
  'MARK',
  'SMALL',
  'U',
  'S',
  'SUB',
  'SUP',
  'A',
  'CODE',
  'TSPAN',
]);

/** Words of a line that a flex box puts side by side: all of them inline tags, with no more than a space between. */
function isWordOfRow(element: Element, look: Look): boolean {
  const parent = element.parentElement;
  if (!parent || !inlineTags.has(element.tagName)) return false;
  const { display, flexDirection, columnGap } = look.style(parent);
  if (!display.endsWith('flex') || !flexDirection.startsWith('row')) return false;
  const children = [...parent.children].filter((child) => child.textContent?.trim());
  if (!children.every((child) => inlineTags.has(child.tagName))) return false;
  return (parseFloat(columnGap) || 0) < 0.6 * parseFloat(look.style(element).fontSize);
}

function standsInLine(element: Element, look: Look): boolean {
  const { display, position } = look.style(element);
  if (inlineDisplays.has(display)) return true;
  const placed = position === 'absolute' || position === 'fixed';
  const parent = element.parentElement;
  // A layer over a word: a copy of it, or a part that moves.
  if (placed)
    return inlineTags.has(element.tagName) && parent !== null && parent !== look.root && standsInLine(parent, look);
  return isWordOfRow(element, look);
}

function blockOf(run: Run, look: Look): Element {
  let element = run.element;
  while (element.parentElement && element !== look.root && standsInLine(element, look)) element = element.parentElement;
  return element;
}

const isOneLine = ({ runs }: Group) => {
  const lines = runs.flatMap((run) => run.lines);
  return Math.max(...lines.map((line) => line.y)) < Math.min(...lines.map(bottom));
};

/** A group, and the outermost element that holds it and no other text. */
interface Topped {
  group: Group;
  top: Element;
}

/** Where layout puts it: a line that is still on its way stands with its text already. */
function placed(top: Element): Box {
  if (!(top instanceof HTMLElement)) return top.getBoundingClientRect();
  return fromEdges(top.offsetLeft, top.offsetTop, top.offsetLeft + top.offsetWidth, top.offsetTop + top.offsetHeight);
}

/** Lines of one text stand close under each other, in the same letters. */
function areLines(tops: Topped[]): boolean {
  const [first] = tops[0].group.runs;
  const size = parseFloat(first.style.fontSize);
  const alike = ({ style }: Run) =>
    style.fontSize === first.style.fontSize && style.fontFamily === first.style.fontFamily;
  if (!tops.every(({ group }) => group.runs.every(alike) && isOneLine(group))) return false;
  const boxes = tops.map(({ top }) => placed(top));
  return boxes.every((box, i) => {
    if (i === 0) return true;
    const above = boxes[i - 1];
    const beside = box.x >= right(above) || right(box) <= above.x;
    const advance = box.y + box.height / 2 - (above.y + above.height / 2);
    return !beside && advance > 0.5 * size && advance < 1.6 * size;
  });
}

/** Puts together what is one text. */
export function groupsOf(runs: Run[], look: Look): Group[] {
  const blocks = new Map<Element, Group>();
  const counts = new Map<Element, number>();
  for (const run of runs) {
    const element = blockOf(run, look);
    const group = blocks.get(element) ?? { element, runs: [] };
    group.runs.push(run);
    blocks.set(element, group);
    for (let at: Element | null = run.element; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }

  const topOf = (group: Group) => {
    let top = group.element;
    while (
      top.parentElement &&
      top.parentElement !== look.root &&
      counts.get(top.parentElement) === group.runs.length
    ) {
      top = top.parentElement;
    }
    return top;
  };
  const families = new Map<Element, Topped[]>();
  for (const group of blocks.values()) {
    const top = topOf(group);
    const parent = top.parentElement ?? top;
    families.set(parent, [...(families.get(parent) ?? []), { group, top }]);
  }
  return [...families].flatMap(([parent, tops]) => {
    const groups = tops.map(({ group }) => group);
    const all = groups.reduce((sum, group) => sum + group.runs.length, 0) === counts.get(parent);
    if (tops.length < 2 || !all || !areLines(tops)) return groups;
    return [{ element: parent, runs: groups.flatMap((group) => group.runs) }];
  });
}

/** What is read: a space where the letters stand apart or a new line begins. */
export function textOf(runs: Run[]): string {
  let text = '';
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    if (before) {
      const last = before.lines[before.lines.length - 1];
      const first = run.lines[0];
      const gap = Math.max(first.x - right(last), last.x - right(first));
      const below = first.y >= (last.y + bottom(last)) / 2;
      if (below || gap > 0.15 * run.fontSize) text += ' ';
    }
    text += run.text;
  });
  return text.replace(/\s+/g, ' ').trim();
}
