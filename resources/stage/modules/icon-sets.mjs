// Copies the icon sets that scenes can ask for by name (modules/iconify) into OUT, without what only catalogues need.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

export const iconSets = ['mdi', 'lucide', 'heroicons', 'tabler', 'fa6-solid', 'fa6-brands'];

export async function buildIconSets(out) {
  await mkdir(out, { recursive: true });
  for (const name of iconSets) {
    const file = require.resolve(`@iconify-json/${name}/icons.json`);
    const { width, height, icons, aliases } = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(join(out, `${name}.json`), JSON.stringify({ width, height, icons, aliases }));
  }
}
