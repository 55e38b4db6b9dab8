import type { Box } from '../protocol';
import { leavesBox } from './boxes';
import { clipsOf, type Clip } from './clips';
import { excess, samples } from './geometry';
import { inkOf } from './ink';
import type { Look } from './look';
import { paintOf, type Paint } from './paint';

/** One text node that is painted. */
export interface Run {
  node: Text;
  element: Element;
  style: CSSStyleDeclaration;
  text: string;
  /** A box for each line that it runs over. */
  lines: Box[];
  /** Where its letters are, line by line. */
  ink: Box[];
  paint: Paint;
  /** As drawn, in pixels of the composition. */
  fontSize: number;
  opacity: number;
  clips: Clip[];
  /** The share of it that is to be seen through all clips, and through shapes alone: 0 to 1. */
  shown: number;
  revealed: number;
  /** Its letters leave their box or the picture. */
  overflows: boolean;
  /** A shadow or a glow is painted below its letters. */
  shadowed: boolean;
  /** Said to be decoration, or a copy of another text. */
  decorative: boolean;
}

/** Beyond this many pixels a letter is cut. */
const tolerance = 2;
/** So many letters of a tilted text are looked at. */
const mostLetters = 100;

function shareInside(boxes: Box[], clips: Clip[]): number {
  const points = boxes.flatMap((box) => samples(box));
  const inside = points.filter(([x, y]) => clips.every((clip) => clip.contains(x, y)));
  return points.length ? inside.length / points.length : 0;
}

function leaves(ink: Box[], clips: Clip[], tilted: boolean, fontSize: number, look: Look): boolean {
  if (tilted) return ink.some((box) => excess(box, look.picture) > tolerance + fontSize / 2);
  return clips.some((clip) => clip.kind === 'overflow' && ink.some((box) => excess(box, clip.box) > tolerance));
}

/** One box a letter: those of tilted letters stand along their line, while the line's own box is mostly empty. */
function letterBoxes(node: Text, look: Look): Box[] {
  const range = document.createRange();
  const boxes: Box[] = [];
  const step = Math.ceil(node.length / mostLetters);
  for (let i = 0; i < node.length; i += step) {
    if (!node.data[i].trim()) continue;
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const rect = range.getBoundingClientRect();
    if (rect.width > 0 && rect.height > 0) boxes.push(look.boxOf(rect));
  }
  return boxes;
}

function runOf(node: Text, element: Element, look: Look): Run | null {
  const style = look.style(element);
  const opacity = look.opacity(element);
  if (style.visibility !== 'visible' || opacity < 0.01) return null;
  const paint = paintOf(element, style);
  if (!paint || paint.alpha < 0.01) return null;
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()]
    .filter((rect) => rect.width > 0 && rect.height > 0)
    .map((rect) => look.boxOf(rect));
  if (lines.length === 0) return null;

  const text = node.data.replace(/\s+/g, ' ');
  const tilted = look.tilted(element);
  const ink = tilted ? { boxes: letterBoxes(node, look), scale: 1 } : inkOf(text.trim(), style, lines);
  const fontSize = parseFloat(style.fontSize) * ink.scale;
  const clips = clipsOf(element, look);
  return {
    node,
    element,
    style,
    text,
    lines,
    ink: ink.boxes,
    paint,
    fontSize,
    opacity,
    clips,
    shown: shareInside(ink.boxes, clips),
    revealed: shareInside(
      ink.boxes,
      clips.filter((clip) => clip.kind === 'shape'),
    ),
    overflows:
      leaves(ink.boxes, clips, tilted, fontSize, look) || (!tilted && leavesBox(element, ink.boxes, fontSize, look)),
    shadowed: style.textShadow !== 'none',
    decorative: element.closest('[aria-hidden="true"]') !== null,
  };
}

/** All painted texts of the picture, in the order of the document. */
export function runsOf(look: Look): Run[] {
  const runs: Run[] = [];
  const walker = document.createTreeWalker(look.root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (!node.data.trim() || !element || /^(?:style|script|title|desc)$/i.test(element.tagName)) continue;
    const run = runOf(node, element, look);
    if (run) runs.push(run);
  }
  return runs;
}
