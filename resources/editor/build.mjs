// Bundles the editor page into OUT/editor.
import { build } from 'esbuild';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectTypes } from './types.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const monaco = join(here, '../../node_modules/monaco-editor/esm/vs');

export async function buildEditor(out, shared) {
  const folder = join(out, 'editor');
  await mkdir(folder, { recursive: true });
  await build({
    ...shared,
    entryPoints: {
      editor: join(here, 'editor.ts'),
      prettier: join(here, 'prettier.ts'),
      'editor.worker': join(monaco, 'editor/editor.worker.js'),
      'ts.worker': join(monaco, 'language/typescript/ts.worker.js'),
    },
    outdir: folder,
    format: 'iife',
    loader: { '.ttf': 'file', '.woff2': 'file' },
    assetNames: '[name]',
  });
  await cp(join(here, 'index.html'), join(folder, 'index.html'));
  await writeFile(join(folder, 'types.json'), JSON.stringify(collectTypes()));
}
