// Brothers of one shape: cards, figures, quotes, rows of logos. What they mean is judged in the program.
import type { Box, GroupReport } from './report';
import { hintOf, selectorOf } from './selector';
import type { Seen, Walk } from './walk';

const MAXIMUM = 100;
const MAXIMUM_ITEMS = 24;

export interface Contents {
  texts: Element[];
  images: Element[];
  actions: Element[];
}

export function collectGroups(walk: Walk, contents: Contents, sectionOf: (seen: Seen) => number): GroupReport[] {
  const groups: GroupReport[] = [];
  const indices = {
    texts: ordered(contents.texts, walk),
    images: ordered(contents.images, walk),
    actions: ordered(contents.actions, walk),
  };
  const ends = endsOf(walk);
  for (const [seen, brothers] of walk.all.flatMap((one) => familiesOf(one).map((family) => [one, family] as const))) {
    if (groups.length >= MAXIMUM) break;
    const items = brothers.slice(0, MAXIMUM_ITEMS).map((parts) => ({
      box: around(parts),
      texts: parts.flatMap((part) => inside(indices.texts, part, ends)).slice(0, 20),
      images: parts.flatMap((part) => inside(indices.images, part, ends)).slice(0, 8),
      actions: parts.flatMap((part) => inside(indices.actions, part, ends)).slice(0, 8),
    }));
    if (items.filter((item) => item.texts.length + item.images.length > 0).length < 2) continue;
    groups.push({
      selector: selectorOf(seen.element),
      box: seen.box,
      section: sectionOf(seen),
      hint: hintOf(seen.element, 2),
      items,
    });
  }
  return groups;
}

/** Terms with what they mean, or headings with what follows them: no element is around each of them. */
function headed({ element, children }: Seen): Seen[][] | null {
  const tags = children.map((child) => child.element.tagName);
  const first = element.tagName === 'DL' ? 'DT' : tags.find((tag) => /^H[345]$/.test(tag));
  if (!first || tags.filter((tag) => tag === first).length < (first === 'DT' ? 2 : 3)) return null;
  const parts: Seen[][] = [];
  for (const child of children) {
    if (child.element.tagName === first) parts.push([child]);
    else parts.at(-1)?.push(child);
  }
  return parts.every((part) => part.length > 1) ? parts : null;
}

function around(parts: Seen[]): Box {
  const left = Math.min(...parts.map(({ box }) => box[0]));
  const top = Math.min(...parts.map(({ box }) => box[1]));
  const right = Math.max(...parts.map(({ box }) => box[0] + box[2]));
  const bottom = Math.max(...parts.map(({ box }) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
}

/** Children that look alike, each in its parts: of the same tag and first class, and of the same tag, whatever their classes say. */
function familiesOf(seen: Seen): Seen[][][] {
  const parts = headed(seen);
  if (parts) return [parts];
  const shown = seen.children.filter(
    (child) =>
      child.box[2] > 20 &&
      child.box[3] > 12 &&
      child.style.visibility === 'visible' &&
      (child.style.display !== 'inline' || child.element.matches('img,svg,a')),
  );
  if (shown.length < 2 || shown.length > 60) return [];
  const byClass = largest(shown, ({ element }) => `${element.tagName} ${firstClass(element)}`);
  const byTag = largest(shown, ({ element }) => element.tagName);
  const families = byTag.length > byClass.length ? [byClass, byTag] : [byClass];
  return families.filter(({ length }) => length >= 2).map((family) => family.map((brother) => [brother]));
}

function firstClass({ classList }: Element): string {
  return [...classList].find((name) => !/\d$|active|first|last|odd|even|order/.test(name)) ?? '';
}

/** Of several families of a size the one that says most. */
function largest(children: Seen[], keyOf: (seen: Seen) => string): Seen[] {
  const families = new Map<string, Seen[]>();
  for (const child of children) {
    const key = keyOf(child);
    families.set(key, [...(families.get(key) ?? []), child]);
  }
  const letters = (family: Seen[]): number =>
    family.reduce((sum, { element }) => sum + (element.textContent ?? '').trim().length, 0);
  const ranked = [...families.values()].sort((a, b) => b.length - a.length || letters(b) - letters(a));
  return ranked[0] ?? [];
}

/** Index in `elements` and place in the walk, in the order of the walk. */
function ordered(elements: Element[], walk: Walk): { at: number; place: number }[] {
  return elements.map((element, at) => ({ at, place: walk.of.get(element)?.index ?? -1 }));
}

/** For each element the place in the walk after its last descendant. */
function endsOf(walk: Walk): Int32Array {
  const ends = new Int32Array(walk.all.length);
  for (let i = walk.all.length - 1; i >= 0; --i) {
    const { children, index } = walk.all[i];
    ends[index] = children.length ? ends[children[children.length - 1].index] : index + 1;
  }
  return ends;
}

function inside(list: { at: number; place: number }[], brother: Seen, ends: Int32Array): number[] {
  const from = brother.index;
  const to = ends[brother.index];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].place < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < list.length && list[i].place < to; ++i) found.push(list[i].at);
  return found;
}
