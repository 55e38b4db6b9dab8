// The kit that a scene was made with, where it is another than the program's own: a newer program does not change how an old
// project looks. The project keeps its sources as an asset, {"files": {name: text}}.

import { fetchAssets } from '../player/fetch-assets';
import { staticFile } from '../remotion/static-file';
import { compile } from './compile';
import type { Modules } from './evaluate';
import { asModule } from './known-names';

export type KitFiles = Readonly<Record<string, string>>;
type Exports = Record<string, unknown>;
type Run = (require: (name: string) => unknown, module: { exports: Exports }, exports: Exports) => void;

function filesIn(text: string): KitFiles {
  const { files } = JSON.parse(text) as { files?: unknown };
  const isKit = typeof files === 'object' && files !== null && Object.values(files).every((f) => typeof f === 'string');
  if (!isKit) throw new TypeError('this is no kit');
  return files as KitFiles;
}

/** What `index.ts` of the kit exports. `given` are the modules that its files import besides each other. */
export function runKit(files: KitFiles, given: Modules): object {
  const exportsOf = new Map<string, Exports>();

  const run = (file: string): Exports => {
    const known = exportsOf.get(file);
    if (known) return known;
    const compiled = compile(files[file]);
    if ('problem' in compiled) throw new Error(`${file}: ${compiled.problem.message}`);
    const module = { exports: {} as Exports };
    exportsOf.set(file, module.exports);
    const source = `(function (require, module, exports) { ${compiled.js}\n})\n//# sourceURL=pagereel-kit/${file}`;
    ((0, eval)(source) as Run)(resolve, module, module.exports);
    return module.exports;
  };

  const resolve = (name: string): unknown => {
    const file = ['', '.ts', '.tsx'].map((ending) => name.replace(/^\.\//, '') + ending);
    const found = name.startsWith('./') ? file.find((path) => Object.hasOwn(files, path)) : undefined;
    if (found) return run(found);
    if (!Object.hasOwn(given, name)) throw new Error(`The kit has no "${name}".`);
    return given[name];
  };

  return asModule(resolve('./index') as Exports);
}

const kits = new Map<string, Promise<object>>();

const read = async (asset: string, given: Modules) =>
  runKit(filesIn(await (await fetchAssets(staticFile(asset))).text()), given);

/** The kit that `asset` keeps; refused where it is not there or damaged. An asset's name tells its contents: it is read once. */
export function keptKit(asset: string, given: Modules): Promise<object> {
  const kit = kits.get(asset) ?? read(asset, given);
  kits.set(asset, kit);
  kit.catch(() => kits.delete(asset));
  return kit;
}
