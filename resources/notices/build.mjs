// Collects the licences of all packages that end up in the program into OUT/notices/notices.txt, which the About dialog shows.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iconSets } from '../stage/modules/icon-sets.mjs';

const modules = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules');

// Copied as files, so no bundle tells of them.
const copied = [
  '@types/react',
  'csstype',
  'inter-ui',
  'lucide-static',
  'zod',
  ...iconSets.map((name) => `@iconify-json/${name}`),
];

/** An esbuild plugin that notes the packages of everything that is bundled. */
export function notePackages(packages) {
  return {
    name: 'note-packages',
    setup({ onEnd }) {
      onEnd(({ metafile }) => {
        for (const path of Object.keys(metafile?.inputs ?? {})) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
          if (name) packages.add(name);
        }
      });
    },
  };
}

export async function buildNotices(out, packages) {
  const names = [...new Set([...packages, ...copied])].sort();
  const texts = await Promise.all([...names.map(noticeOfPackage), ...(await noticesOfFonts(join(out, 'fonts')))]);
  await mkdir(join(out, 'notices'), { recursive: true });
  await writeFile(join(out, 'notices/notices.txt'), texts.join(`\n\n${'–'.repeat(40)}\n\n`));
}

async function noticeOfPackage(name) {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}`;
  return `${name} ${version}\n\n${await makerOf(name, folder)}${text.trim()}`;
}

/** Icon sets have no licence text, but say who drew them and where the terms are. */
async function makerOf(name, folder) {
  if (!name.startsWith('@iconify-json/')) return '';
  const { name: title, author, license } = JSON.parse(await readFile(join(folder, 'info.json'), 'utf8'));
  return `${title} by ${author.name}, ${author.url}\nTerms: ${license.title}, ${license.url ?? ''}\n`;
}

async function noticesOfFonts(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.LICENCE.txt')).sort();
  return files.map(async (file) => {
    const text = await readFile(join(folder, file), 'utf8');
    return `Typeface ${file.replace('.LICENCE.txt', '')}\n\n${text.trim()}`;
  });
}
