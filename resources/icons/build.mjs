// Copies the line icons that icons.json names, and the program's own, into OUT/icons.
import { cp, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const icons = join(here, '../../node_modules/lucide-static/icons');

export async function buildIcons(out) {
  await mkdir(join(out, 'icons'), { recursive: true });
  const names = JSON.parse(await readFile(join(here, 'icons.json'), 'utf8'));
  await Promise.all(names.map((name) => cp(join(icons, `${name}.svg`), join(out, 'icons', `${name}.svg`))));
  await cp(join(here, 'pagereel.svg'), join(out, 'icons/pagereel.svg'));
}
