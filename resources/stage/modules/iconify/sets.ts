// The icon sets that are bundled with the program (icon-sets.mjs), each loaded when an icon of it is first asked for.

export interface IconData {
  body: string;
  width?: number;
  height?: number;
  left?: number;
  top?: number;
  rotate?: number;
  hFlip?: boolean;
  vFlip?: boolean;
}

export interface IconSet {
  width?: number;
  height?: number;
  icons: Record<string, IconData>;
  aliases?: Record<string, Partial<IconData> & { parent: string }>;
}

export const bundledSets = ['mdi', 'lucide', 'heroicons', 'tabler', 'fa6-solid', 'fa6-brands'] as const;

/** Names of sets as they are also written. */
const otherNames: Record<string, string> = {
  fa: 'fa6-solid',
  'fa-solid': 'fa6-solid',
  'fa-brands': 'fa6-brands',
  fab: 'fa6-brands',
  'heroicons-outline': 'heroicons',
  'heroicons-solid': 'heroicons',
  'mdi-light': 'mdi',
};

/** Where an icon of a set that is not bundled is looked for by its name. */
const substitutes = ['lucide', 'mdi', 'tabler'];

const sets = new Map<string, IconSet>();
const loading = new Map<string, Promise<void>>();

const isBundled = (prefix: string) => (bundledSets as readonly string[]).includes(prefix);

function loadSet(prefix: string): Promise<void> {
  const known = loading.get(prefix);
  if (known) return known;
  const done = fetch(`icons/${prefix}.json`)
    .then(async (response) => void sets.set(prefix, (await response.json()) as IconSet))
    .catch(() => undefined);
  loading.set(prefix, done);
  return done;
}

export function split(icon: string): { prefix: string; name: string } {
  const at = icon.indexOf(':');
  const parts = icon.split(':');
  return at < 0 ? { prefix: '', name: icon } : { prefix: parts[parts.length - 2], name: parts[parts.length - 1] };
}

/** The sets in which an icon is looked for, in order. */
function setsFor(prefix: string): string[] {
  if (sets.has(prefix) || isBundled(prefix)) return [prefix];
  const other = otherNames[prefix];
  return other ? [other, ...substitutes] : substitutes;
}

function iconIn(set: IconSet, name: string, depth = 0): IconData | null {
  if (Object.hasOwn(set.icons, name)) return { width: set.width, height: set.height, ...set.icons[name] };
  const alias = set.aliases && Object.hasOwn(set.aliases, name) ? set.aliases[name] : null;
  if (!alias || depth > 4) return null;
  const parent = iconIn(set, alias.parent, depth + 1);
  return parent && { ...parent, ...alias };
}

/** "house-bold-duotone" → also "house": other sets have one shape of an icon. */
const plain = (name: string) =>
  name.replace(
    /(?:-(?:bold|fill|filled|line|linear|outline|outlined|solid|duotone|thin|light|rounded|sharp|20|24))+$/,
    '',
  );

/** Null where no set has it. Needs the sets: see `loadFor`. */
export function findIcon(icon: string): IconData | null {
  const { prefix, name } = split(icon);
  for (const known of setsFor(prefix)) {
    const set = sets.get(known);
    const found = set && (iconIn(set, name) ?? (known === prefix ? null : iconIn(set, plain(name))));
    if (found) return found;
  }
  return null;
}

/** Loads what is needed to find these icons. */
export async function loadFor(icons: Iterable<string>): Promise<void> {
  const needed = new Set([...icons].flatMap((icon) => setsFor(split(icon).prefix)));
  await Promise.all([...needed].filter((prefix) => !sets.has(prefix)).map(loadSet));
}

export function addSet(prefix: string, set: IconSet): void {
  const known = sets.get(prefix);
  sets.set(prefix, known ? { ...known, ...set, icons: { ...known.icons, ...set.icons } } : set);
}
