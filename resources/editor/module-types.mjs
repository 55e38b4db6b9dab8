// The declarations of the modules that scenes can import besides React, 'remotion' and the kit (resources/stage/modules).
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

// Bundled as they are.
const packages = [
  'animation-utils', 'captions', 'fonts', 'layout-utils', 'media-utils', 'motion-blur', 'noise', 'paths', 'preload', 'rounded-text-box',
  'shapes', 'zod-types',
].map((name) => `@remotion/${name}`); // prettier-ignore

// Ours: name → source.
const own = {
  '@iconify/react': 'iconify/index.ts',
  '@remotion/gif': 'gif.tsx',
  '@remotion/media': 'media.ts',
  '@remotion/transitions': 'transitions/index.ts',
  ...Object.fromEntries(
    ['clock-wipe', 'fade', 'flip', 'iris', 'none', 'slide', 'wipe'].map((name) => [
      `@remotion/transitions/${name}`,
      `transitions/presentations/${name}.tsx`,
    ]),
  ),
};

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function typesOf(name) {
  const folder = `node_modules/${name}`;
  const { exports, types } = readJson(`${folder}/package.json`);
  return posix.join(folder, exports?.['.']?.types ?? types);
}

/** What the program that writes the declarations starts from. */
export const moduleSources = [
  ...packages.map(typesOf),
  ...Object.values(own).map((file) => `resources/stage/modules/${file}`),
  'resources/stage/modules/google-fonts/load-font.ts',
];

/** Remotion's own declarations are not for the program, and mediabunny's are of what it does not have. */
export const mayBeGiven = (path) => !/node_modules\/(?:remotion|mediabunny)\//.test(path);

const withoutEnding = (path) => path.replace(/(?:\.d)?\.tsx?$/, '');

/** One declaration for all icons: the package's own has a picture of each in its comments. */
function lucide() {
  const text = (name) => readFileSync(join(root, 'node_modules', name), 'utf8');
  const names = new Set();
  for (const list of ['lucide-react/dist/lucide-react.d.ts', 'lucide-react-classic/dist/lucide-react.d.ts']) {
    for (const [, name] of text(list).matchAll(/(?:declare const|as) ([A-Z][A-Za-z0-9]*)\b(?=: react|,| })/g))
      names.add(name);
  }
  const icons = [...names].filter((name) => !/^(?:Lucide(?:Icon|Props)|Icon|IconNode)$/.test(name)).sort();
  return `import type { ForwardRefExoticComponent, RefAttributes, SVGProps } from 'react';
export interface LucideProps extends Omit<SVGProps<SVGSVGElement>, 'ref'> { size?: string | number; absoluteStrokeWidth?: boolean }
export type LucideIcon = ForwardRefExoticComponent<LucideProps & RefAttributes<SVGSVGElement>>;
export type IconNode = [elementName: string, attrs: Record<string, string>][];
export declare const icons: Record<string, LucideIcon>;
export declare const createLucideIcon: (iconName: string, iconNode: IconNode) => LucideIcon;
export declare const Icon: ForwardRefExoticComponent<LucideProps & { iconNode: IconNode } & RefAttributes<SVGSVGElement>>;
declare const icon: LucideIcon;
export { ${icons.map((name) => `icon as ${name}`).join(', ')} };
`;
}

const googleFonts = `declare module '@remotion/google-fonts/*' {
  type Module = import('../../../stage/modules/google-fonts/load-font').FontModule;
  export const fontFamily: Module['fontFamily'];
  export const getInfo: Module['getInfo'];
  export const loadFont: Module['loadFont'];
  export const loadVariableFont: Module['loadVariableFont'];
}
declare module '@remotion/google-fonts' {
  export function getAvailableFonts(): { fontFamily: string; importName: string; load(): Promise<unknown> }[];
  export function loadFontFromInfo(info: { importName: string }, style?: string, options?: object): { fontFamily: string };
}
interface Window {
  IconifyIcon: typeof import('../../../stage/modules/iconify/index').Icon;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  RemotionGoogleFonts: any;
}
`;

/** Where each module is found: path in the editor's file system → text. */
export function moduleFiles() {
  const files = {
    'node_modules/lucide-react/index.d.ts': lucide(),
    'node_modules/@types/remotion-google-fonts/index.d.ts': googleFonts,
  };
  const add = (name, target) => {
    const nested = name.split('/').length > (name.startsWith('@') ? 2 : 1);
    const path = nested ? `node_modules/${name}.d.ts` : `node_modules/${name}/index.d.ts`;
    const inside = withoutEnding(target.replace(/^resources\//, ''));
    const from = posix.relative(posix.dirname(path), inside);
    files[path] = `export * from '${from.startsWith('.') ? from : `./${from}`}';\n`;
  };
  for (const name of packages) add(name, typesOf(name));
  for (const [name, file] of Object.entries(own)) add(name, `resources/stage/modules/${file}`);
  return files;
}
