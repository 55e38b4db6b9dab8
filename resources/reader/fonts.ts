// The web fonts that the page declares, with their files and whether they did load.
import { readableSheets } from './paints';
import type { FontFaceReport } from './report';

const MAXIMUM = 300;
const SHEET_TIMEOUT_MS = 1500;

export async function collectFontFaces(): Promise<FontFaceReport[]> {
  const declared: FontFaceReport[] = [];
  for (const rules of readableSheets()) readRules(rules, declared, 0);
  for (const { text, base } of await foreignSheets()) readText(text, base, declared);

  const states = [...document.fonts].map((face) => ({
    face,
    key: keyOf(face.family, face.weight, face.style, face.unicodeRange),
  }));
  for (const report of declared) {
    const key = keyOf(report.family, weightText(report), report.italic ? 'italic' : 'normal', report.unicodeRange);
    report.loaded = states.some((state) => state.key === key && state.face.status === 'loaded');
  }
  // Faces that a script made, or of sheets that could not be read: at least their names.
  for (const { face } of states) {
    const family = unquoted(face.family);
    if (face.status !== 'loaded' || declared.some((report) => report.family === family)) continue;
    const [weight, weightTo] = weightsOf(face.weight);
    declared.push({
      family,
      url: '',
      weight,
      weightTo,
      italic: face.style === 'italic',
      loaded: true,
      unicodeRange: face.unicodeRange,
    });
  }
  return declared.sort((a, b) => Number(b.loaded) - Number(a.loaded)).slice(0, MAXIMUM);
}

function readRules(rules: CSSRuleList, declared: FontFaceReport[], depth: number): void {
  for (const rule of rules) {
    if (rule instanceof CSSFontFaceRule) {
      const base = rule.parentStyleSheet?.href ?? document.baseURI;
      add(declared, base, (name) => rule.style.getPropertyValue(name));
    } else if (rule instanceof CSSImportRule) {
      try {
        if (depth < 3 && rule.styleSheet) readRules(rule.styleSheet.cssRules, declared, depth + 1);
      } catch {
        // Another origin's sheet.
      }
    } else if ('cssRules' in rule && depth < 3) {
      readRules((rule as CSSGroupingRule).cssRules, declared, depth + 1);
    }
  }
}

async function foreignSheets(): Promise<{ text: string; base: string }[]> {
  const hrefs: string[] = [];
  for (const sheet of document.styleSheets) {
    try {
      if (sheet.cssRules) continue;
    } catch {
      if (sheet.href && hrefs.length < 6) hrefs.push(sheet.href);
    }
  }
  const texts = await Promise.all(hrefs.map(fetchSheet));
  return texts.flatMap((text, i) => (text.includes('@font-face') ? [{ text, base: hrefs[i] }] : []));
}

async function fetchSheet(href: string): Promise<string> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), SHEET_TIMEOUT_MS);
  try {
    const response = await fetch(href, { signal: abort.signal, credentials: 'omit', cache: 'force-cache' });
    return response.ok ? (await response.text()).slice(0, 400_000) : '';
  } catch {
    return '';
  } finally {
    clearTimeout(timer);
  }
}

function readText(text: string, base: string, declared: FontFaceReport[]): void {
  for (const [, body] of text.matchAll(/@font-face\s*{([^}]*)}/g)) {
    add(declared, base, (name) => new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]+)`).exec(body)?.[1].trim() ?? '');
  }
}

function add(declared: FontFaceReport[], base: string, get: (name: string) => string): void {
  const family = unquoted(get('font-family'));
  if (!family || declared.length >= MAXIMUM * 4) return;
  const [weight, weightTo] = weightsOf(get('font-weight'));
  declared.push({
    family: family.slice(0, 100),
    url: fileOf(get('src'), base),
    weight,
    weightTo,
    italic: /italic|oblique/.test(get('font-style')),
    loaded: false,
    unicodeRange: get('unicode-range').slice(0, 600),
  });
}

/** The woff2 file of a `src`, else its first one. */
function fileOf(src: string, base: string): string {
  const files = [...src.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map(([, , url]) => url);
  const best =
    files.find((url) => /\.woff2|font\/woff2/.test(url)) ?? files.find((url) => /woff/.test(url)) ?? files[0];
  if (!best || best.length > 400_000) return '';
  try {
    return new URL(best, base).href;
  } catch {
    return '';
  }
}

function weightsOf(text: string): [number, number] {
  const numbers = text.replace('normal', '400').replace('bold', '700').match(/\d+/g)?.map(Number) ?? [400];
  return [numbers[0], numbers[1] ?? numbers[0]];
}

function weightText({ weight, weightTo }: FontFaceReport): string {
  return weight === weightTo ? String(weight) : `${weight} ${weightTo}`;
}

function keyOf(family: string, weight: string, style: string, range: string): string {
  const normalWeight = weight.replace('normal', '400').replace('bold', '700');
  const normalRange = (range || 'U+0-10FFFF')
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/U\+0+(?=[\dA-F])/g, 'U+')
    .replace(/-0+(?=[\dA-F])/g, '-');
  return [unquoted(family).toLowerCase(), normalWeight, style, normalRange].join('|');
}

function unquoted(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '');
}
