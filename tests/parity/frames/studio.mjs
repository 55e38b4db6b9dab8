// How long Remotion Studio takes from a written file to its "fast refreshed" message:
// studio.mjs FOLDER SCENE.tsx EDITS CHROMIUM. FOLDER has Remotion installed; figures come as one JSON object.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve as absolute } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { openBrowser } from './browser.mjs';

const [place, sceneFile, edits, executable] = process.argv.slice(2);
const folder = absolute(place);
const patience = 120_000; // ms

const code = readFileSync(sceneFile, 'utf8');
const source = join(folder, 'studio');
const edited = join(source, 'Edited.tsx');
const write = (edit) => writeFileSync(edited, code.replace('const EDIT = 0;', `const EDIT = ${edit};`));

mkdirSync(source, { recursive: true });
write(0);
writeFileSync(
  join(source, 'index.tsx'),
  `import { Composition, registerRoot } from 'remotion';
import Edited from './Edited';
const Root = () => (
  <Composition id="Edited" component={Edited} width={1920} height={1080} fps={30} durationInFrames={150} />
);
registerRoot(Root);
`,
);

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

let said = '';

async function within(limit, isThere, what) {
  const deadline = performance.now() + limit;
  while (!(await isThere())) {
    if (performance.now() > deadline) throw new Error(`${what} did not come: ${said}`);
    await sleep(100);
  }
}

const port = await freePort();
const address = `http://127.0.0.1:${port}/Edited`;
const studio = spawn(
  process.execPath,
  [join(folder, 'node_modules/.bin/remotion'), 'studio', 'studio/index.tsx', `--port=${port}`, '--no-open'],
  { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
);
studio.stdout.on('data', (text) => (said += text));
studio.stderr.on('data', (text) => (said += text));
const browser = openBrowser(executable);
let refreshed = null;
const heard = [];
try {
  await within(
    patience,
    () =>
      fetch(address).then(
        (answer) => answer.ok,
        () => false,
      ),
    'The studio',
  );
  await within(patience, () => /built in|Built in/i.test(said), 'The bundle');
  await browser.open(address, (text) => {
    heard.push(text);
    if (/fast refreshed/i.test(text)) refreshed?.();
  });
  await sleep(8000);
  const times = [];
  for (let edit = -2; edit < Number(edits); edit++) {
    const done = new Promise((resolve) => (refreshed = resolve));
    const begun = performance.now();
    write(edit + 4);
    const late = sleep(patience, 'late', { ref: false });
    if ((await Promise.race([done, late])) === 'late') throw new Error(`No refresh: ${heard.slice(-10).join(' | ')}`);
    if (edit >= 0) times.push(performance.now() - begun);
    await sleep(500);
  }
  console.log(JSON.stringify({ times }));
} finally {
  browser.close();
  studio.kill('SIGKILL');
}
process.exit(0);
