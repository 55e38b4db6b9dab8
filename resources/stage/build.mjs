// The stage page: OUT/stage/{index.html,stage.js,syntax.js}, OUT/stage/modules with what it loads when a scene asks for it, and
// OUT/stage/icons.
import { build } from 'esbuild';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIconSets } from './modules/icon-sets.mjs';
import { aliases, refuseRemotion } from './modules/aliases.mjs';

const here = dirname(fileURLToPath(import.meta.url));

export async function buildStage(out, shared) {
  await build({
    ...shared,
    entryPoints: { stage: join(here, 'main.tsx') },
    outdir: join(out, 'stage'),
    chunkNames: 'modules/[name]-[hash]',
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    keepNames: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: aliases,
    plugins: [...shared.plugins, refuseRemotion],
  });
  await build({
    ...shared,
    entryPoints: [join(here, 'scenes/syntax.ts')],
    outfile: join(out, 'stage/syntax.js'),
    format: 'esm',
    platform: 'browser',
  });
  await buildIconSets(join(out, 'stage/icons'));
  await cp(join(here, 'index.html'), join(out, 'stage/index.html'));
}
