import { moduleOf } from '../modules/names';
import type { CodeProblem } from './compile';
import { declaredNames, pickComponent, type SceneComponent } from './component';
import { lineOf, messageOf, sourceName } from './trace';

export type Modules = Readonly<Record<string, unknown>>;
export type Evaluated = { component: SceneComponent; notes: string[]; schema?: unknown } | { problem: CodeProblem };

/** Where a module's name stands in an import of the code. */
function placeOf(name: string, code: string): { line: number; column: number } {
  const lines = code.split('\n');
  for (const quoted of [`'${name}'`, `"${name}"`]) {
    const line = lines.findIndex((text) => text.includes(quoted) && /\b(?:import|from|require|export)\b/.test(text));
    if (line >= 0) return { line: line + 1, column: lines[line].indexOf(quoted) + 1 };
  }
  return { line: 0, column: 0 };
}

const given = "'react', 'remotion', the free packages of '@remotion/', 'lucide-react', 'zod' and '../kit'";

class Refused extends Error {
  constructor(readonly module: string) {
    super(`"${module}" cannot be imported here: a scene may import ${given}, and nothing else.`);
  }
}

function resolve(name: string, modules: Modules): unknown {
  const known = moduleOf(name);
  if (!Object.hasOwn(modules, known)) throw new Refused(name);
  return modules[known];
}

type Module = { exports: Record<string, unknown> };
type Run = (
  require: (name: string) => unknown,
  module: Module,
  exports: Module['exports'],
) => () => [string, unknown][];

/**
 * As an expression whose first line is the code's first line; its value also gives what the code declares, which may have the
 * wrapper's own names.
 */
export function wrapped(js: string, code: string, sceneId: string): string {
  const list = declaredNames(code).map((name) => `["${name}", () => ${name}]`);
  const declared = `() => [${list}].flatMap(([name, get]) => { try { return [[name, get()]]; } catch { return []; } })`;
  return `(function (require, module, exports) { return (function () { ${js}\n;return ${declared};\n})();\n})\n//# sourceURL=${sourceName(sceneId)}`;
}

function notesOn(component: SceneComponent, exported: object, declared: [string, unknown][]): string[] {
  if (Object.values(exported).includes(component)) return [];
  const name = declared.find(([, value]) => value === component)?.[0];
  return [`The code exports no component: ${name} is taken as the scene. Export the one that you mean.`];
}

/** A scene has its length before its code runs. */
function lengthNotes(code: string): string[] {
  if (!/\bcalculateMetadata\s*[=:]/.test(code) || !/\bdurationInFrames\s*:/.test(code)) return [];
  return ['A length that calculateMetadata() gives is not taken over: set the length of the scene itself.'];
}

/** Runs a compiled scene as a module of its own. `root` gives what it registered as its root, if it did. */
export function evaluate(
  js: string,
  code: string,
  sceneId: string,
  modules: Modules,
  root: () => SceneComponent | null = () => null,
): Evaluated {
  const module: Module = { exports: {} };
  try {
    const run = (0, eval)(wrapped(js, code, sceneId)) as Run;
    const declared = run((name) => resolve(name, modules), module, module.exports)().filter(
      ([name, value]) => value !== Reflect.get(globalThis, name),
    ); // of an inner scope
    const registered = root();
    if (registered) return { component: registered, notes: lengthNotes(code) };
    const component = pickComponent(module.exports, declared, code);
    if (component) {
      const notes = [...notesOn(component, module.exports, declared), ...lengthNotes(code)];
      return { component, notes, schema: module.exports.schema };
    }
    const message =
      'There is no scene in this code: export a component, as in "export default function Scene() { … }".';
    return { problem: { message, line: 0, column: 0 } };
  } catch (error) {
    if (error instanceof Refused) return { problem: { message: error.message, ...placeOf(error.module, code) } };
    const stack = error instanceof Error ? error.stack : undefined;
    return { problem: { message: messageOf(error), line: lineOf(sceneId, stack), column: 0 } };
  }
}
