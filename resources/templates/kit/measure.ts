// Widths and ink boxes, measured on a canvas. What was measured before a font had loaded is forgotten when it has.
import { useSyncExternalStore } from 'react';
import type { Font, Measurer } from './fit';

/** Figures as high as capitals, whatever the face has by default. */
export const textFeatures = '"lnum"';

const sampleSize = 200;
let widths = new Map<string, number>();
let loads = 0;
let measuredWith = '';
let canvas: CanvasRenderingContext2D | undefined;

/** Changes whenever a font face was added or has loaded. */
function fontsVersion(): string {
  const version = `${document.fonts.size} ${document.fonts.status} ${loads}`;
  if (version !== measuredWith) {
    measuredWith = version;
    widths = new Map();
  }
  return version;
}

function subscribe(changed: () => void): () => void {
  const loaded = () => {
    loads++;
    changed();
  };
  document.fonts.addEventListener('loadingdone', loaded);
  return () => document.fonts.removeEventListener('loadingdone', loaded);
}

/** Renders again when fonts arrive; the value belongs into the key of whatever was measured. */
export const useFontsVersion = () => useSyncExternalStore(subscribe, fontsVersion);

export const cssFont = ({ family, weight, italic }: Font, size: number) =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;

/** Canvas text takes its features from the element, as long as that is in the document. */
function makeCanvas(): CanvasRenderingContext2D {
  const element = document.body.appendChild(document.createElement('canvas'));
  element.style.display = 'none';
  element.style.fontFeatureSettings = textFeatures;
  const context = element.getContext('2d');
  if (!context) throw new Error('no canvas to measure text on');
  return context;
}

function metrics(text: string, font: Font): TextMetrics {
  canvas ??= makeCanvas();
  canvas.font = cssFont(font, sampleSize);
  return canvas.measureText(text);
}

export const measureWidth: Measurer = (text, font) => {
  const key = `${font.family}|${font.weight}|${font.italic}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = metrics(text, font).width / sampleSize;
  widths.set(key, width);
  return width;
};

/** In em, measured from the baseline. */
export interface InkBox {
  /** Of the letters themselves. */
  ascent: number;
  descent: number;
  /** Of the font. */
  fontAscent: number;
  fontDescent: number;
}

export function measureInk(text: string, font: Font): InkBox {
  const m = metrics(text, font);
  return {
    ascent: m.actualBoundingBoxAscent / sampleSize,
    descent: m.actualBoundingBoxDescent / sampleSize,
    fontAscent: m.fontBoundingBoxAscent / sampleSize,
    fontDescent: m.fontBoundingBoxDescent / sampleSize,
  };
}

/** From the top of a line to its baseline, in em. */
export const baselineOf = ({ fontAscent, fontDescent }: InkBox, lineHeight: number) =>
  (lineHeight - fontAscent - fontDescent) / 2 + fontAscent;
