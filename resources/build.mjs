// Bundles everything under resources/ for the program: `node resources/build.mjs OUT`.
// The build calls it once; its output is what the program's resource file is made from.
import { build } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEditor } from './editor/build.mjs';
import { bundleFonts } from './fonts/fonts.mjs';
import { buildIcons } from './icons/build.mjs';
import { buildNotices, notePackages } from './notices/build.mjs';
import { buildThemes } from './themes/build.mjs';
import { buildStage } from './stage/build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) throw new Error('usage: node resources/build.mjs OUT');

// Chromium 102 is what Debian 12's Qt embeds.
const packages = new Set();
const shared = {
  bundle: true,
  target: 'chrome102',
  legalComments: 'none',
  minify: true,
  logLevel: 'warning',
  metafile: true,
  plugins: [notePackages(packages)],
};

await mkdir(out, { recursive: true });
await build({
  ...shared,
  entryPoints: [join(here, 'bridge/bridge.ts')],
  outfile: join(out, 'bridge/bridge.js'),
  format: 'iife',
});
await build({
  ...shared,
  entryPoints: [join(here, 'reader/reader.ts')],
  outfile: join(out, 'reader/reader.js'),
  format: 'iife',
});
await buildStage(out, shared);
await cp(join(here, 'samples'), join(out, 'samples'), { recursive: true });
await bundleFonts(out);
await buildEditor(out, shared);
await buildIcons(out);
await buildThemes(out);
await cp(join(here, 'remotion'), join(out, 'remotion'), { recursive: true });
await cp(join(here, 'templates'), join(out, 'templates'), {
  recursive: true,
  filter: (path) => !path.endsWith('tsconfig.json'),
});
await buildNotices(out, packages);
