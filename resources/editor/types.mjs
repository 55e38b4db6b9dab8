// Collects the declarations that scenes can import: React, zod, the stage's 'remotion', its modules and the kit. Made from what is bundled, so
// that the editor never knows more or less than the stage.
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { mayBeGiven, moduleFiles, moduleSources } from './module-types.mjs';

const resources = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(resources);

const packages = [
  'node_modules/@types/react/index.d.ts',
  'node_modules/@types/react/jsx-runtime.d.ts',
  'node_modules/zod/index.d.ts',
];
const sources = [
  'resources/stage/remotion/index.ts',
  'resources/templates/kit/index.ts',
  'resources/templates/kit/index.tsx',
];

// Where 'remotion' is found, and the global that scenes without imports use.
const remotion = `export * from '../../stage/remotion/index';
declare global {
  interface Window { Remotion: typeof import('../../stage/remotion/index') }
}
`;

/** Path in the editor's file system → text. */
export function collectTypes() {
  const rootNames = [...packages, ...sources, ...moduleSources]
    .map((path) => join(root, path))
    .filter((path) => existsSync(path));
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    declaration: true,
    emitDeclarationOnly: true,
    types: [],
    rootDir: root,
    outDir: root,
    paths: { remotion: [join(resources, 'stage/remotion/index.ts')] },
  };
  const program = ts.createProgram(rootNames, options);
  const files = { 'node_modules/remotion/index.d.ts': remotion, ...moduleFiles() };
  const add = (path, text) => {
    const inside = relative(root, path).split(sep).join('/');
    files[inside.replace(/^resources\//, '')] = text;
  };
  program.emit(undefined, (path, text) => add(path, text), undefined, true);
  for (const file of program.getSourceFiles()) {
    const isDeclaration = file.isDeclarationFile && !program.isSourceFileDefaultLibrary(file);
    if (isDeclaration && mayBeGiven(file.fileName)) add(file.fileName, file.text);
  }
  return files;
}
