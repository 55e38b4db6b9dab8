// Frames of every composition of a Remotion folder, by Remotion's own renderer: stills.mjs FOLDER ENTRY FRAMES OUT CHROMIUM.
// FOLDER has Remotion installed; one bundle and one browser for all. Prints what was rendered as one JSON object.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, entry, count, out, browserExecutable] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), 'package.json'));
const load = async (name) => {
  const found = await import(pathToFileURL(require.resolve(name)).href);
  return found.default ?? found;
};
const { bundle } = await load('@remotion/bundler');
const { getCompositions, openBrowser, renderStill } = await load('@remotion/renderer');

const serveUrl = await bundle({
  entryPoint: resolve(entry),
  rootDir: resolve(folder),
  publicDir: join(resolve(entry, '..'), '../public'),
});
const browser = await openBrowser('chrome', { browserExecutable, chromiumOptions: { gl: null } });
const shared = { serveUrl, puppeteerInstance: browser, browserExecutable, logLevel: 'error' };
const compositions = await getCompositions(serveUrl, shared);
const scenes = [];
for (const composition of compositions.filter(({ id }) => id !== 'Main')) {
  const frames = [];
  const errors = [];
  for (let i = 0; i < Number(count); i++) {
    const frame = Math.floor(((composition.durationInFrames - 1) * i) / (Number(count) - 1));
    const output = join(out, `${scenes.length}-${frame}.png`);
    try {
      await renderStill({ ...shared, composition, frame, output, imageFormat: 'png', overwrite: true });
      frames.push(frame);
    } catch (error) {
      errors.push(String(error.message).slice(0, 300));
    }
  }
  scenes.push({ name: composition.id, frames, errors });
}
console.log(JSON.stringify({ scenes }));
process.exit(0);
