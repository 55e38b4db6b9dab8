// Runs the tests of resources/ in Node: `node tests/resources/run.mjs [PART OF A FILE'S NAME]`.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aliases, isFree } from '../../resources/stage/modules/aliases.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
// Inside of the checkout, so that packages are found.
const out = join(root, 'build/resource-tests');

async function testsIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testsIn(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

const wanted = process.argv[2] ?? '';
const tests = (await testsIn(here)).filter((path) => relative(here, path).includes(wanted)).sort();
if (tests.length === 0) throw new Error(`There is no test named like "${wanted}".`);

// What the stage bundles of @remotion is bundled for its tests as well, so that it gets the stage's own 'remotion'.
const freePackages = {
  name: 'free-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:@remotion\/|remotion\/no-react$|mediabunny$)/ }, async ({ path }) => {
      if (path in aliases && !path.startsWith('@')) return { path: aliases[path] };
      if (!isFree(path)) return null;
      const folder = join(root, 'node_modules', path);
      const { module, main } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const found = [module, main].filter(Boolean).map((file) => join(folder, file));
      // One of them names a module that it does not have there.
      const at = [...found, join(folder, 'dist/esm/index.mjs')].find((file) => existsSync(file));
      return { path: at };
    });
    onResolve({ filter: /^sucrase\// }, ({ path }) => ({ path: join(root, 'node_modules', path) })); // ES modules by CommonJS names
    onResolve({ filter: /^remotion$/ }, ({ importer }) =>
      importer.includes('node_modules') ? { path: aliases.remotion } : null,
    );
  },
};

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  entryPoints: tests,
  outdir: out,
  outbase: here,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18',
  packages: 'external',
  plugins: [freePackages],
  alias: { remotion: join(root, 'resources/stage/remotion/index.ts') },
  jsx: 'automatic',
  sourcemap: 'inline',
  logLevel: 'warning',
});

const built = tests.map((path) => join(out, relative(here, path).replace(/\.tsx?$/, '.mjs')));
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...built], { stdio: 'inherit' });
process.exit(status ?? 1);
