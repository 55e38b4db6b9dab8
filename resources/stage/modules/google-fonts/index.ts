// '@remotion/google-fonts', written from its documentation. The fonts are those that are bundled with the program.

import { importNameOf, type BundledFamily } from './families';
import { fontModule, type FontModule, type LoadFontOptions } from './load-font';

let index: Promise<BundledFamily[]> | null = null;

/** The list that the build makes (resources/fonts); asked for once. */
function bundledFamilies(): Promise<BundledFamily[]> {
  index ??= fetch('fonts/index.json').then(async (response) => {
    const { families } = (await response.json()) as { families: BundledFamily[] };
    return families;
  });
  return index;
}

export async function googleFont(importName: string): Promise<FontModule> {
  return fontModule(importName, await bundledFamilies());
}

/** The package itself. */
export async function googleFonts() {
  const families = await bundledFamilies();
  const available = families.map(({ family }) => {
    const importName = importNameOf(family);
    return { fontFamily: family, importName, load: () => Promise.resolve(fontModule(importName, families)) };
  });
  const named = (info: { fontFamily?: string; importName?: string }) =>
    fontModule(info.importName ?? info.fontFamily ?? '', families);
  return {
    getAvailableFonts: () => available,
    loadFontFromInfo: (info: { importName: string }, style?: string, options?: LoadFontOptions) =>
      named(info).loadFont(style, options),
    loadVariableFontFromInfo: (info: { importName: string }, style?: string, options?: LoadFontOptions) =>
      named(info).loadFont(style, options),
  };
}

/**
 * `window.RemotionGoogleFonts`, for scenes that import nothing: every font by its import name, `loadInter()` and the like, and
 * `loadFont('Inter')`.
 */
export async function googleFontsGlobal(): Promise<object> {
  const families = await bundledFamilies();
  const packageItself = await googleFonts();
  const known = new Map<string, FontModule>();
  const font = (name: string) => {
    const module = known.get(name) ?? fontModule(name, families);
    known.set(name, module);
    return module;
  };
  const own = {
    ...packageItself,
    loadFont: (name: string, style?: string, options?: LoadFontOptions) => font(name).loadFont(style, options),
  };
  return new Proxy(own, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || !/^[A-Za-z]/.test(key) || key === 'then') {
        return Reflect.get(target, key);
      }
      const loader = /^load([A-Z]\w*)$/.exec(key)?.[1];
      return loader ? font(loader).loadFont : font(key);
    },
  });
}
