import { continueRender, delayRender } from '../../remotion';
import { note } from '../notes';
import { addStandIn } from '../stand-ins';
import { match, type BundledFamily, type BundledFile, type Match } from './families';

export interface LoadFontOptions {
  weights?: string[];
  subsets?: string[];
  document?: Document;
  ignoreTooManyRequestsWarning?: boolean;
}

/** Style → weight → subset → address. */
type Fonts = Record<string, Record<string, Record<string, string>>>;

export interface LoadedFont {
  fontFamily: string;
  fonts: Fonts;
  unicodeRanges: Record<string, string>;
  waitUntilDone(): Promise<undefined>;
}

const everyWeight = ['100', '200', '300', '400', '500', '600', '700', '800', '900'];

const addressOf = ({ file }: BundledFile) => new URL(`fonts/${file}`, document.baseURI).href;

/** "inter-latin-ext-wght-normal.woff2" → "latin-ext". */
const subsetOf = ({ file }: BundledFile) =>
  /-(latin-ext|latin|cyrillic-ext|cyrillic|greek-ext|greek|arabic|vietnamese|hebrew|devanagari)-/.exec(file)?.[1] ??
  'latin';

const filesFor = (files: BundledFile[], weight: string) =>
  files.filter(({ from, to }) => from <= Number(weight) && Number(weight) <= to);

const weightsOf = ({ files }: BundledFamily) => everyWeight.filter((weight) => filesFor(files, weight).length > 0);

function fontsOf(family: BundledFamily, weights: string[], style: string): Fonts {
  const byWeight = weights.map((weight) => {
    const files = filesFor(family.files, weight).map((file) => [subsetOf(file), addressOf(file)]);
    return [weight, Object.fromEntries(files) as Record<string, string>] as const;
  });
  return { [style]: Object.fromEntries(byWeight) };
}

const rangesOf = ({ files }: BundledFamily) =>
  Object.fromEntries(files.map((file) => [subsetOf(file), file.unicodeRange]));

const faces = new Map<string, Promise<unknown>>();

/** Every file of a family under a name, once; frames wait for it. */
function addFaces(name: string, { family, files }: BundledFamily): Promise<unknown> {
  const known = faces.get(name);
  if (known) return known;
  const loads = files.map((file) => {
    const { from, to, unicodeRange } = file;
    const weight = from === to ? String(from) : `${from} ${to}`;
    const face = new FontFace(name, `url("${addressOf(file)}")`, { weight, unicodeRange, display: 'block' });
    document.fonts.add(face);
    // What is used of the rest is loaded when it is used.
    return subsetOf(file) === 'latin' ? face.load() : Promise.resolve(face);
  });
  const handle = delayRender(`the font ${family}`);
  const done = Promise.allSettled(loads).finally(() => continueRender(handle));
  faces.set(name, done);
  return done;
}

function load(found: Match, style: string, options: LoadFontOptions): LoadedFont {
  const { family, bundled, exact } = found;
  if (!exact) {
    addStandIn(family, bundled.family);
    note(`The font "${family}" is not in the program: the scene shows "${bundled.family}" instead.`);
  }
  const done = addFaces(family, bundled);
  return {
    fontFamily: family,
    fonts: fontsOf(bundled, options.weights ?? weightsOf(bundled), style),
    unicodeRanges: rangesOf(bundled),
    waitUntilDone: () => done.then(() => undefined),
  };
}

/** What `@remotion/google-fonts/<importName>` exports. */
export function fontModule(importName: string, families: BundledFamily[]) {
  const found = match(importName, families);
  const { family, bundled } = found;
  const info = {
    fontFamily: family,
    importName,
    version: 'bundled',
    url: '',
    unicodeRanges: rangesOf(bundled),
    fonts: fontsOf(bundled, weightsOf(bundled), 'normal'),
    subsets: Object.keys(rangesOf(bundled)),
  };
  const loadFont = (style = 'normal', options: LoadFontOptions = {}) => load(found, style, options ?? {});
  return { fontFamily: family, getInfo: () => info, loadFont, loadVariableFont: loadFont };
}

export type FontModule = ReturnType<typeof fontModule>;
