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
