import { moduleOf } from '../modules/names';

/** Names that tools ask every module for. */
const asked = new Set(['__esModule', 'default', 'then', 'toJSON', '$$typeof']);

/** The module, with an error in plain words instead of `undefined` for what it does not have. */
function withKnownNames<Module extends object>(name: string, module: Module): Module {
  return new Proxy(module, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || asked.has(key)) return Reflect.get(target, key);
      throw new Error(`"${key}" cannot be imported from '${name}' here: the stage does not have it.`);
    },
  });
}

/** What scenes import. Marked as compiled from ES modules are, so that a default import is the module's default export. */
export const asModule = (exports: object): object => Object.freeze({ __esModule: true, ...exports });

/** The modules that the code takes as a whole (`import * as Icons`), to look names up in that may not be there. */
function importedWhole(code: string): Set<string> {
  const statements = code.matchAll(/\bimport\s+(?:[\w$]+\s*,\s*)?\*\s+as\s+[\w$]+\s+from\s*(['"])([^'"\n]+)\1/g);
  return new Set([...statements].map((match) => moduleOf(match[2])));
}

/** The modules as the code gets them. */
export function modulesWithKnownNames(modules: Record<string, object>, code: string): Record<string, object> {
  const whole = importedWhole(code);
  const entries = Object.entries(modules);
  return Object.fromEntries(
    entries.map(([name, module]) => [name, whole.has(name) ? module : withKnownNames(name, module)]),
  );
}
