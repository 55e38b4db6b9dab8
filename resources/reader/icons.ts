// Icon fonts: their letters are no words, and where the font did not come they are nothing to look at either.
import type { Walk } from './walk';

const FONT = /icon|awesome|glyph|material symbols|fontello|dashicons/i;
const CLASS = /(^|\s)(material-(icons|symbols)[\w-]*|fa[srlb]?|glyphicon|bi|icon)(\s|$)/;
/** A word that the font draws as a picture. */
const WORD = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
/** A character that only the font knows. */
const PRIVATE = /^[\uE000-\uF8FF]$/;

export function isIcon(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    FONT.test(style.fontFamily) ||
    (/^(I|SPAN)$/.test(element.tagName) && CLASS.test(element.getAttribute('class') ?? ''))
  );
}

/** In a screenshot the site would look broken, as it does not elsewhere. What the icon stands on stays. */
export function hideBrokenIcons({ all }: Walk): void {
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => bare(family)),
  );
  // Of the families that are asked for, the icon font; where none is known as one, the first.
  const lacks = ({ fontFamily }: CSSStyleDeclaration): boolean => {
    const families = fontFamily.split(',');
    return !loaded.has(bare(families.find((family) => FONT.test(family)) ?? families[0]));
  };
  for (const { element, style } of all) {
    if (!(element instanceof HTMLElement) || element.childElementCount > 0 || !isIcon(element, style)) continue;
    const before = getComputedStyle(element, '::before');
    const text = element.textContent.trim();
    const isWord =
      WORD.test(text) && (FONT.test(style.fontFamily.split(',')[0]) || element.className.includes('material-'));
    const isBroken =
      ((isWord || PRIVATE.test(text)) && lacks(style)) || (PRIVATE.test(bare(before.content)) && lacks(before));
    if (isBroken) element.style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
  }
}

const bare = (quoted: string): string =>
  quoted
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
