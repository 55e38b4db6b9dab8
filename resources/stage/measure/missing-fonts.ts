import { standInFor } from '../modules/stand-ins';
import type { Run } from './runs';

const generic = new Set([
  'serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui', 'ui-serif', 'ui-sans-serif', 'ui-monospace', 'ui-rounded',
  'math', 'emoji', 'fangsong', '-apple-system', 'blinkmacsystemfont',
]); // prettier-ignore

const bare = (family: string) => family.trim().replace(/^["']|["']$/g, '');

function isThere(family: string): boolean {
  if (standInFor(family)) return false;
  const faces = [...document.fonts].filter((face) => bare(face.family).toLowerCase() === family.toLowerCase());
  if (faces.length > 0) return faces.some((face) => face.status === 'loaded');
  return document.fonts.check(`16px "${family.replace(/["\\]/g, '\\$&')}"`);
}

/** The first choices of texts' fonts that are neither loaded nor installed. */
export function missingFonts(runs: Run[]): string[] {
  const asked = runs.map((run) => bare(run.style.fontFamily.match(/^\s*(?:"[^"]*"|'[^']*'|[^,]*)/)?.[0] ?? ''));
  return [...new Set(asked)].filter((family) => family && !generic.has(family.toLowerCase()) && !isThere(family));
}
