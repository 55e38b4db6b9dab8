// '@iconify/react' and `window.IconifyIcon`, offline: the icons are those of the bundled sets.

import { Icon } from './icon';
import { addSet, bundledSets, findIcon, loadFor, split, type IconData, type IconSet } from './sets';

export { Icon, type IconProps } from './icon';
export const InlineIcon = Icon;
export const iconExists = (name: string): boolean => findIcon(name) !== null;
export const iconLoaded = iconExists;
export const getIcon = findIcon;
export const listIcons = (): string[] => [...bundledSets];
export const disableCache = (): void => {};
export const enableCache = (): void => {};

export function addIcon(name: string, data: IconData): boolean {
  const { prefix, name: own } = split(name);
  addSet(prefix, { icons: { [own]: data } });
  return true;
}

export function addCollection(set: IconSet & { prefix: string }): boolean {
  addSet(set.prefix, set);
  return true;
}

export function loadIcons(names: string[], callback?: (loaded: string[], missing: string[]) => void): () => void {
  void loadFor(names).then(() =>
    callback?.(
      names.filter(iconExists),
      names.filter((name) => !iconExists(name)),
    ),
  );
  return () => {};
}

export const loadIcon = (name: string): Promise<IconData> =>
  loadFor([name]).then(() => findIcon(name) ?? Promise.reject(new Error(`There is no icon "${name}".`)));

/** Names of icons that a scene's code has as texts, as "mdi:home". */
export const iconNamesIn = (code: string): string[] =>
  [...code.matchAll(/(['"`])((?:[a-z0-9]+(?:-[a-z0-9]+)*):(?:[a-z0-9]+(?:-[a-z0-9]+)*))\1/g)].map((match) => match[2]);

/** So that the icons of a scene are there when it is first rendered. */
export const loadIconsOf = (code: string): Promise<void> => loadFor(iconNamesIn(code));
