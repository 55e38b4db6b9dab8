// Copies the window's colours and style sheet into OUT/themes, with the weights of its typeface that the style sheet uses. They are
// single files with every script: Qt takes one file a weight, and no axis of a variable one.
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const inter = join(here, '../../node_modules/inter-ui/web');

export async function buildThemes(out) {
  const folder = join(out, 'themes');
  await mkdir(folder, { recursive: true });
  for (const file of ['app.qss', 'light.json', 'dark.json']) await cp(join(here, file), join(folder, file));
  for (const weight of ['Regular', 'Medium', 'SemiBold']) {
    await cp(join(inter, `Inter-${weight}.woff2`), join(folder, `Inter-${weight}.woff2`));
  }
}
