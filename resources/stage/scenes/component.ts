import type { ComponentType } from 'react';

export type SceneComponent = ComponentType<Record<string, unknown>>;

const componentTypes = new Set([Symbol.for('react.memo'), Symbol.for('react.forward_ref'), Symbol.for('react.lazy')]);

export function isComponent(value: unknown): value is SceneComponent {
  if (typeof value === 'function') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    componentTypes.has((value as { $$typeof?: symbol }).$$typeof as symbol)
  );
}

/** Names that start with a capital and are declared in the code, in order: what may be the scene. */
export function declaredNames(code: string): string[] {
  const declarations = code.matchAll(
    /^[ \t]*(?:export\s+)?(?:async\s+)?(?:function|const|let|var|class)\s+([A-Z][\w$]*)/gm,
  );
  return [...new Set([...declarations].map((match) => match[1]))];
}

/**
 * The scene of a module: its default export, else the last component it exports, else the last one it declares; those that
 * stand as an element somewhere in the code come after those that do not.
 */
export function pickComponent(
  exported: Record<string, unknown>,
  declared: [string, unknown][],
  code: string,
): SceneComponent | null {
  if (isComponent(exported.default)) return exported.default;
  const lastOf = (entries: [string, unknown][]) => {
    const fits = entries.filter(([name, value]) => /^[A-Z]/.test(name) && isComponent(value));
    const whole = fits.filter(([name]) => !new RegExp(`<${name.replaceAll('$', '\\$')}[\\s/>]`).test(code));
    return ((whole.at(-1) ?? fits.at(-1))?.[1] ?? null) as SceneComponent | null;
  };
  const order = declared.map(([name]) => name);
  const byPlace = Object.entries(exported).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return lastOf(byPlace) ?? lastOf(declared);
}
