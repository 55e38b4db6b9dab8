// Copies the bundled families into OUT/fonts with their licences, and writes OUT/fonts/index.json, which pipeline/run reads.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'arabic'];
/** What one large file is for, where the package says nothing of it: ideographs, kana, their punctuation and wide forms. */
const RANGES = {
  'chinese-simplified': 'U+2E80-2FDF,U+3000-30FF,U+3400-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF',
};

export async function bundleFonts(out) {
  const folder = join(out, 'fonts');
  await mkdir(folder, { recursive: true });
  const families = JSON.parse(await readFile(join(here, 'families.json'), 'utf8'));
  const index = await Promise.all(families.map((family) => bundleFamily(family, folder)));
  await writeFile(join(folder, 'index.json'), JSON.stringify({ families: index }));
}

async function bundleFamily(family, folder) {
  const root = dirname(require.resolve(`${family.package}/package.json`));
  const { id, family: name, license, variable } = JSON.parse(await readFile(join(root, 'metadata.json'), 'utf8'));
  const ranges = { ...RANGES, ...JSON.parse(await readFile(join(root, 'unicode.json'), 'utf8')) };
  const there = new Set(await readdir(join(root, 'files')));

  const files = [];
  for (const subset of [...SUBSETS, ...(family.subsets ?? [])].filter((subset) => subset in ranges)) {
    for (const { file, from, to } of filesOf(id, subset, family.weights, variable)) {
      if (!there.has(file)) continue;
      await copyFile(join(root, 'files', file), join(folder, file));
      files.push({ file, from, to, unicodeRange: ranges[subset] });
    }
  }
  if (!files.length) throw new Error(`${family.package} has none of the files looked for`);
  const licence = `${id}.LICENCE.txt`;
  await copyFile(join(root, 'LICENSE'), join(folder, licence));
  return {
    family: name,
    generic: family.generic,
    aliases: family.aliases ?? [],
    standsFor: family.standsFor ?? [],
    note: `${name}: ${license.type}. ${license.attribution}`,
    licence,
    files,
  };
}

// One variable file for all weights, or one file a weight where the family is not variable.
function filesOf(id, subset, weights, variable) {
  if (!weights) {
    const { min, max } = variable.wght;
    return [{ file: `${id}-${subset}-wght-normal.woff2`, from: Number(min), to: Number(max) }];
  }
  return weights.map((weight) => ({ file: `${id}-${subset}-${weight}-normal.woff2`, from: weight, to: weight }));
}
