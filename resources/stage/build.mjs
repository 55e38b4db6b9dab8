// The stage page: OUT/stage/{index.html,stage.js} and the types of what scenes may import, for the code editor.
import { build } from 'esbuild';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export async function buildStage(out, shared) {
  await build({
    ...shared,
    entryPoints: [join(here, 'main.tsx')],
    outfile: join(out, 'stage/stage.js'),
    format: 'iife',
    jsx: 'automatic',
    keepNames: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await cp(join(here, 'index.html'), join(out, 'stage/index.html'));
}
