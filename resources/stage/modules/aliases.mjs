// What the bundled packages get instead of Remotion and what they bring along.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, '../../../node_modules');

export const aliases = {
  'remotion/no-react': join(here, 'package/no-react.ts'),
  remotion: join(here, 'package/index.ts'),
  mediabunny: join(here, 'package/no-mediabunny.ts'),
  // One of each, whatever version a package would like.
  '@remotion/layout-utils': join(modules, '@remotion/layout-utils'),
  '@remotion/paths': join(modules, '@remotion/paths'),
};

// Packages under Remotion's own licence are here for tests alone.
const free =
  /^(?:animation-utils|captions|fonts|layout-utils|media-utils|motion-blur|noise|paths|preload|rounded-text-box|shapes|zod-types)$/;

export const isFree = (name) => name.startsWith('@remotion/') && free.test(name.slice('@remotion/'.length));

/** An esbuild plugin: the build ends where anything of Remotion's own would get into the program. */
export const refuseRemotion = {
  name: 'refuse-remotion',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      for (const path of Object.keys(metafile?.inputs ?? {})) {
        const name = /node_modules\/(?:@remotion\/([^/]+)|(remotion))\/(?!.*node_modules\/)/.exec(path);
        if (name && !(name[1] && free.test(name[1]))) throw new Error(`${path} may not be bundled: it is not free.`);
      }
    });
  },
};
