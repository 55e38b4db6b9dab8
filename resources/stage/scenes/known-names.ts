/** Names that tools ask every module for. */
const asked = new Set(['__esModule', 'default', 'then', 'toJSON', '$$typeof']);

/** The module, with an error in plain words instead of `undefined` for what it does not have. */
export function withKnownNames<Module extends object>(name: string, module: Module): Module {
  return new Proxy(module, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || asked.has(key)) return Reflect.get(target, key);
      throw new Error(`"${key}" cannot be imported from '${name}' here: the stage does not have it.`);
    },
  });
}

/** What scenes import as `name`. Marked as compiled from ES modules are, so that a default import is the module's default export. */
export const asModule = (name: string, exports: object): object =>
  withKnownNames(name, Object.freeze({ __esModule: true, ...exports }));
