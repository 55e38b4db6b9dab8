// Colours that the embedded browser is too old to read (oklch() and the like), written so that it reads them: a page that is styled with
// them would be without its colours. Sheets of other origins stay as they are, and so does what their browser dropped at once.
import { parseColor } from '../stage/remotion/interpolate-colors-parse';
import { readableSheets } from './paints';

const NEWER = /\b(?:oklch|oklab|lch|lab)\([^()]*\)/g;
const isNewer = (text: string) => /\b(?:oklch|oklab|lch|lab)\(/.test(text);

/** The text with these colours in numbers of red, green and blue; as it is where they are more than numbers. */
export const withOlderColors = (text: string): string =>
  text.replace(NEWER, (color) => {
    try {
      const [r, g, b, opacity] = parseColor(color);
      return `rgba(${r}, ${g}, ${b}, ${Number(opacity.toFixed(4))})`;
    } catch {
      return color;
    }
  });

function inVariables(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      for (const name of [...rule.style]) {
        const value = rule.style.getPropertyValue(name);
        if (name.startsWith('--') && isNewer(value)) {
          rule.style.setProperty(name, withOlderColors(value), rule.style.getPropertyPriority(name));
        }
      }
    } else if ('cssRules' in rule) {
      inVariables((rule as CSSGroupingRule).cssRules);
    }
  }
}

export function writeOlderColors(): void {
  for (const style of document.querySelectorAll('style')) {
    if (isNewer(style.textContent ?? '')) style.textContent = withOlderColors(style.textContent ?? '');
  }
  for (const element of document.querySelectorAll('[style*="okl"],[style*="lch("],[style*="lab("]')) {
    element.setAttribute('style', withOlderColors(element.getAttribute('style') ?? ''));
  }
  for (const rules of readableSheets()) inVariables(rules);
}
