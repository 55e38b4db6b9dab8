import type { Box } from '../protocol';
import { bottom, right } from './geometry';
import type { Look } from './look';

/** Letters hang over a line that is set tight; beyond this share of their size they have left their box. */
const overhang = { across: 0.12, down: 0.5 };

const isPainted = (style: CSSStyleDeclaration) =>
  style.backgroundImage !== 'none' ||
  !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) ||
  [style.borderLeftWidth, style.borderTopWidth].some((width) => parseFloat(width) > 0);

/** A width or height that was written down: what is sized by its content cannot be too small for it. */
const isGiven = (value: string) => value !== '' && !/^(?:auto|0|fit-content|max-content|min-content|none)/.test(value);

function givenSides(element: Element, style: CSSStyleDeclaration): { across: boolean; down: boolean } {
  if (isPainted(style)) return { across: true, down: true };
  const own = element instanceof HTMLElement ? element.style : null;
  if (!own) return { across: false, down: false };
  return { across: isGiven(own.width) || isGiven(own.maxWidth), down: isGiven(own.height) || isGiven(own.maxHeight) };
}

/**
 * True where letters stand outside of a box that shows them all the same: a card, or a width or height that was given to them.
 * What is placed absolutely has left its parents' boxes on purpose.
 */
export function leavesBox(element: Element, ink: Box[], fontSize: number, look: Look): boolean {
  for (let at: Element | null = element; at && at !== look.root; at = at.parentElement) {
    const style = look.style(at);
    if (!style.display.startsWith('inline') && style.display !== 'contents' && at instanceof HTMLElement) {
      const box = look.boxOf(at.getBoundingClientRect());
      const given = givenSides(at, style);
      // A box smaller than a letter is a point that something is hung on.
      const across = given.across && box.width >= fontSize;
      const down = given.down && box.height >= fontSize;
      const far = { across: Math.max(2, overhang.across * fontSize), down: Math.max(2, overhang.down * fontSize) };
      const leaves = (line: Box) =>
        (across && Math.max(box.x - line.x, right(line) - right(box)) > far.across) ||
        (down && Math.max(box.y - line.y, bottom(line) - bottom(box)) > far.down);
      if (ink.some(leaves)) return true;
      if (style.position === 'absolute' || style.position === 'fixed') return false;
    }
  }
  return false;
}
