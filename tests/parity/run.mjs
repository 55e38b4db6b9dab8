// Compares the stage's Remotion API with Remotion itself, as a black box: `node tests/parity/run.mjs [PART OF A FILE'S NAME]`.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
// Inside of the checkout, so that packages are found.
const out = join(root, 'build/parity-tests');

const wanted = process.argv[2] ?? '';
const tests = (await readdir(here)).filter((name) => /\.test\.tsx?$/.test(name) && name.includes(wanted)).sort();
if (tests.length === 0) throw new Error(`There is no parity test named like "${wanted}".`);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  entryPoints: tests.map((name) => join(here, name)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18',
  packages: 'external',
  alias: { remotion: join(root, 'resources/stage/remotion/index.ts') },
  jsx: 'automatic',
  logLevel: 'warning',
});

const built = tests.map((name) => join(out, name.replace(/\.tsx?$/, '.mjs')));
const { status } = spawnSync(process.execPath, ['--test', ...built], { stdio: 'inherit' });
process.exit(status ?? 1);
