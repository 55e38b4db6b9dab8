// What scenes may import besides React and 'remotion'. Each is a file of its own that the page loads when the first scene
// asks for it.

import { asModule } from '../scenes/known-names';
import { moduleOf } from './names';

type Loader = () => Promise<object>;

const presentations = () => import('./transitions/presentations');

const loaders: Readonly<Record<string, Loader>> = {
  '../kit': () => import('../../templates/kit'),
  zod: () => import('zod'),
  'lucide-react': () => import('./lucide-react'),
  '@iconify/react': () => import('./iconify'),
  '@remotion/animation-utils': () => import('@remotion/animation-utils'),
  '@remotion/captions': () => import('@remotion/captions'),
  '@remotion/fonts': () => import('@remotion/fonts'),
  '@remotion/gif': () => import('./gif'),
  '@remotion/layout-utils': () => import('@remotion/layout-utils'),
  '@remotion/media': () => import('./media'),
  '@remotion/media-utils': () => import('./media-utils'),
  '@remotion/motion-blur': () => import('@remotion/motion-blur'),
  '@remotion/noise': () => import('@remotion/noise'),
  '@remotion/paths': () => import('@remotion/paths'),
  '@remotion/preload': () => import('@remotion/preload'),
  '@remotion/rounded-text-box': () => import('@remotion/rounded-text-box'),
  '@remotion/shapes': () => import('@remotion/shapes'),
  '@remotion/transitions': () => import('./transitions'),
  '@remotion/transitions/clock-wipe': presentations,
  '@remotion/transitions/fade': presentations,
  '@remotion/transitions/flip': presentations,
  '@remotion/transitions/iris': presentations,
  '@remotion/transitions/none': presentations,
  '@remotion/transitions/slide': presentations,
  '@remotion/transitions/wipe': presentations,
  '@remotion/zod-types': () => import('@remotion/zod-types'),
  '@remotion/google-fonts': () => import('./google-fonts').then(({ googleFonts }) => googleFonts()),
};

const fontModule = /^@remotion\/google-fonts\/([A-Za-z0-9]+)$/;

function loaderOf(name: string): Loader | null {
  if (Object.hasOwn(loaders, name)) return loaders[name];
  const font = fontModule.exec(name)?.[1];
  return font ? () => import('./google-fonts').then(({ googleFont }) => googleFont(font)) : null;
}

/** A CommonJS package arrives as one default export that has its names. */
function namesOf(exports: { default?: unknown }): object {
  const { default: whole, ...named } = exports;
  return Object.keys(named).length === 0 && typeof whole === 'object' && whole !== null ? whole : exports;
}

const loaded = new Map<string, Promise<object>>();

function load(name: string, loader: Loader): Promise<object> {
  const known = loaded.get(name);
  if (known) return known;
  const module = loader().then((exports) => asModule(namesOf(exports)));
  module.catch(() => loaded.delete(name));
  loaded.set(name, module);
  return module;
}

/** The modules among `names` that the stage has, loaded. */
export async function loadModules(names: Iterable<string>): Promise<Record<string, object>> {
  const known = [...new Set([...names].map(moduleOf))].flatMap((name) => {
    const loader = loaderOf(name);
    return loader ? [load(name, loader).then((module) => [name, module] as const)] : [];
  });
  return Object.fromEntries(await Promise.all(known));
}

const globals: Readonly<Record<string, (code: string) => Promise<unknown>>> = {
  IconifyIcon: (code) => import('./iconify').then(({ Icon, loadIconsOf }) => loadIconsOf(code).then(() => Icon)),
  RemotionGoogleFonts: () => import('./google-fonts').then(({ googleFontsGlobal }) => googleFontsGlobal()),
};

/** What a scene's code takes from `window` instead of importing it, loaded and put there. */
export async function loadGlobals(code: string): Promise<void> {
  const asked = Object.keys(globals).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  await Promise.all(asked.map(async (name) => Object.assign(window, { [name]: await globals[name](code) })));
}
