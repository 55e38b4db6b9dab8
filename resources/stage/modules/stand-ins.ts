/** Families that are shown in another one's letters, because the program does not have them. */
const families = new Map<string, string>();

export const addStandIn = (family: string, shownAs: string): void => void families.set(family.toLowerCase(), shownAs);

/** The family whose letters are seen instead, or undefined where a family is what it says. */
export const standInFor = (family: string): string | undefined => families.get(family.toLowerCase());
