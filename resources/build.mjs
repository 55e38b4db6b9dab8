// Bundles everything under resources/ for the program: `node resources/build.mjs OUT`.
// The build calls it once; its output is what the program's resource file is made from.
import { build } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) throw new Error('usage: node resources/build.mjs OUT');

// Chromium 102 is what Debian 12's Qt embeds.
const shared = { bundle: true, target: 'chrome102', legalComments: 'none', minify: true, logLevel: 'warning' };

await mkdir(out, { recursive: true });
await build({ ...shared, entryPoints: [join(here, 'bridge/bridge.ts')], outfile: join(out, 'bridge/bridge.js'), format: 'iife' });
