// Which of the bundled families a name means.

export interface BundledFile {
  file: string;
  from: number;
  to: number;
  unicodeRange: string;
}

export interface BundledFamily {
  family: string;
  generic: string;
  aliases: string[];
  standsFor: string[];
  files: BundledFile[];
}

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** "PressStart2P" → "Press Start 2P": the family as Google writes it. */
export const spelledOut = (importName: string): string =>
  importName
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([0-9])([A-Z][a-z])/g, '$1 $2')
    .trim();

const kinds: readonly [RegExp, string][] = [
  [/mono|code|coding|typewriter|courier/, 'monospace'],
  [/serif|slab|garamond|baskerville|caslon|bodoni|didone|times|antiqua/, 'serif'],
];

const kindOf = (name: string) =>
  bare(name).includes('sans') ? 'sans-serif' : (kinds.find(([words]) => words.test(bare(name)))?.[1] ?? 'sans-serif');

export interface Match {
  /** As it is to be written in styles. */
  family: string;
  bundled: BundledFamily;
  /** False where only something like it is bundled. */
  exact: boolean;
}

export function match(importName: string, families: BundledFamily[]): Match {
  const wanted = bare(importName);
  const exact = families.find(({ family, aliases }) => [family, ...aliases].some((name) => bare(name) === wanted));
  if (exact) {
    const spelling = [exact.family, ...exact.aliases].find((name) => bare(name) === wanted) as string;
    return { family: spelling, bundled: exact, exact: true };
  }
  const near =
    families.find(({ standsFor }) => standsFor.some((name) => bare(name) === wanted)) ??
    families.find(({ generic }) => generic === kindOf(importName)) ??
    families[0];
  const known = near.standsFor.find((name) => bare(name) === wanted);
  return { family: known ?? spelledOut(importName), bundled: near, exact: false };
}

/** "Press Start 2P" → "PressStart2P". */
export const importNameOf = (family: string): string => family.replace(/[^A-Za-z0-9]/g, '');
