import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import {
  importNameOf,
  match,
  spelledOut,
  type BundledFamily,
} from '../../../resources/stage/modules/google-fonts/families';

interface Listed {
  package: string;
  generic: string;
  aliases?: string[];
  standsFor?: string[];
}

const listed = JSON.parse(await readFile('resources/fonts/families.json', 'utf8')) as Listed[];
const families: BundledFamily[] = await Promise.all(
  listed.map(async ({ package: name, generic, aliases = [], standsFor = [] }) => {
    const { family } = JSON.parse(await readFile(`node_modules/${name}/metadata.json`, 'utf8')) as { family: string };
    return { family, generic, aliases, standsFor, files: [] };
  }),
);

test('names are spelled as Google spells them', () => {
  const names = {
    Inter: 'Inter', PlayfairDisplay: 'Playfair Display', PressStart2P: 'Press Start 2P', IBMPlexSans: 'IBM Plex Sans',
    DMSans: 'DM Sans', Exo2: 'Exo 2', SourceSans3: 'Source Sans 3', ZenTokyoZoo: 'Zen Tokyo Zoo',
  }; // prettier-ignore
  for (const [name, spelled] of Object.entries(names)) {
    assert.equal(spelledOut(name), spelled);
    assert.equal(importNameOf(spelled), name);
  }
});

test('bundled families are themselves, others are the nearest one', () => {
  for (const family of families) {
    assert.deepEqual(
      [match(importNameOf(family.family), families).family, match(importNameOf(family.family), families).exact],
      [family.family, true],
    );
  }
  const shownAs = (name: string) => match(name, families).bundled.family;
  assert.equal(match('SourceSansPro', families).exact, true);
  assert.equal(match('NoSuchFont', families).exact, false);
  assert.equal(match('NoSuchFont', families).family, 'No Such Font');
  assert.equal(shownAs('NoSuchFont'), 'Inter');
  assert.equal(shownAs('NanumGothicCoding'), 'JetBrains Mono');
  assert.equal(shownAs('UbuntuMono'), 'JetBrains Mono');
  assert.equal(families.find(({ family }) => family === shownAs('NotoSerifDisplay'))?.generic, 'serif');
});

test('no family stands for one that is bundled', () => {
  const own = new Set(families.flatMap(({ family, aliases }) => [family, ...aliases]));
  assert.deepEqual(
    families.flatMap(({ standsFor }) => standsFor).filter((name) => own.has(name)),
    [],
  );
});
