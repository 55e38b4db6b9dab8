// How the page would look to somebody who prefers dark screens, as far as its style sheets may be read.
import { hex, over, parseColor, WHITE } from './colors';
import { readableSheets } from './paints';
import type { DarkReport } from './report';

const MAXIMUM_RULES = 2000;

function darkRules(rules: CSSRuleList, found: string[]): void {
  for (const rule of rules) {
    if (found.length >= MAXIMUM_RULES) return;
    if (!(rule instanceof CSSMediaRule)) continue;
    if (!/prefers-color-scheme\s*:\s*dark/.test(rule.conditionText)) {
      darkRules(rule.cssRules, found);
      continue;
    }
    for (const inner of rule.cssRules) if (found.length < MAXIMUM_RULES) found.push(inner.cssText);
  }
}

/** Null where the page has no dark scheme of its own. */
export function collectDark(): DarkReport | null {
  const rules: string[] = [];
  for (const sheet of readableSheets()) darkRules(sheet, rules);
  if (rules.length === 0) return null;
  const before = [...document.adoptedStyleSheets];
  const still = new CSSStyleSheet(); // a transition would show the colours on their way
  still.replaceSync('*, *::before, *::after { transition: none !important }');
  const dark = new CSSStyleSheet();
  dark.replaceSync(rules.join('\n'));
  try {
    document.adoptedStyleSheets = [...before, still, dark];
    return look();
  } finally {
    document.adoptedStyleSheets = [...before, still];
    look();
    document.adoptedStyleSheets = before;
  }
}

function look(): DarkReport {
  const root = parseColor(getComputedStyle(document.documentElement).backgroundColor);
  const style = getComputedStyle(document.body);
  const own = parseColor(style.backgroundColor);
  const paper = root ? over(root, WHITE) : WHITE;
  const ground = own ? over(own, paper) : paper;
  const color = parseColor(style.color);
  return { ground: hex(ground), color: color ? hex(over(color, ground)) : '' };
}
