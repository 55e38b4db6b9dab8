import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { addIcon, Icon, iconExists, iconNamesIn, loadIconsOf } from '../../../resources/stage/modules/iconify';
import { show } from './show';

// The sets as the page gets them.
const asked: string[] = [];
globalThis.fetch = async (address) => {
  const name = /icons\/(.*)\.json/.exec(String(address))?.[1] ?? '';
  asked.push(name);
  return new Response(await readFile(`node_modules/@iconify-json/${name}/icons.json`, 'utf8'));
};

test('names of icons are found in code', () => {
  const code = `<Icon icon="mdi:home" /> const x = ['tabler:arrow-left', \`lucide:x\`]; a ? "b: c" : 'http://x'`;
  assert.deepEqual(iconNamesIn(code), ['mdi:home', 'tabler:arrow-left', 'lucide:x']);
});

test('only the sets that a scene names are loaded, once', async () => {
  await loadIconsOf(`'mdi:home' 'mdi:account'`);
  await loadIconsOf(`'mdi:bell'`);
  assert.deepEqual(asked, ['mdi']);
  assert.match(show(0, <Icon icon="mdi:home" />), /<svg[^>]*viewBox="0 0 24 24" width="1em" height="1em".*<path/);
});

test('size, colour and turns', () => {
  assert.match(show(0, <Icon icon="mdi:home" width={30} />), /width="30"/);
  assert.match(
    show(0, <Icon icon="mdi:home" height="2em" color="red" className="c" />),
    /height="2em" class="c" style="color:red"/,
  );
  assert.match(show(0, <Icon icon="mdi:home" rotate={1} />), /transform="rotate\(90 12 12\)"/);
  assert.match(
    show(0, <Icon icon="mdi:home" rotate="180deg" hFlip />),
    /rotate\(180 12 12\) translate\(24 0\) scale\(-1 1\)/,
  );
  assert.match(show(0, <Icon icon="mdi:home" flip="vertical" />), /translate\(0 24\) scale\(1 -1\)/);
});

test('an icon of another set is looked for by its name, without its style', async () => {
  await loadIconsOf(`'solar:bell-bold-duotone'`);
  assert.ok(iconExists('solar:bell-bold-duotone'));
  assert.equal(iconExists('mdi:no-such-icon'), false);
});

test('icons can be given, and be values', () => {
  addIcon('mine:dot', { body: '<i/>', width: 8, height: 4 });
  assert.match(show(0, <Icon icon="mine:dot" />), /viewBox="0 0 8 4" width="2em".*<i\/>/);
  assert.match(show(0, <Icon icon={{ body: '<b/>' }} />), /viewBox="0 0 16 16".*<b\/>/);
});
