// Loads the brand's fonts from public/ and shows what is inside only when they are there: scenes measure their text.
import { useEffect, useState, type PropsWithChildren } from 'react';
import { continueRender, delayRender, staticFile } from 'remotion';

interface Face {
  src: string;
  weight: number;
  style: string;
  unicodeRange?: string;
}

export interface BrandFonts {
  fonts: Record<'heading' | 'body', { family: string; files: Face[] }>;
}

const quoted = (text: string) => `"${text.replace(/["\\\n]/g, '\\$&')}"`;

function fontCss({ fonts }: BrandFonts): string {
  const rules = Object.values(fonts).flatMap(({ family, files }) =>
    files.map(({ src, weight, style, unicodeRange }) => {
      const range = unicodeRange ? `unicode-range:${unicodeRange};` : '';
      const look = `font-weight:${weight};font-style:${style};font-display:block;`;
      return `@font-face{font-family:${quoted(family)};src:url(${quoted(staticFile(src))});${look}${range}}`;
    }),
  );
  return [...new Set(rules)].join('\n');
}

let loading: Promise<unknown> | null = null;

function loadFonts(brand: BrandFonts): Promise<unknown> {
  if (!loading) {
    document.head.appendChild(document.createElement('style')).textContent = fontCss(brand);
    // Canvas measures wrongly before a face is there; one that is missing does not stop the others.
    loading = Promise.allSettled([...document.fonts].map((face) => face.load()));
  }
  return loading;
}

export function FontsReady({ brand, children }: PropsWithChildren<{ brand: BrandFonts }>) {
  const [ready, setReady] = useState(false);
  const [handle] = useState(() => delayRender('Fonts of the brand'));
  useEffect(() => {
    void loadFonts(brand).then(() => {
      setReady(true);
      continueRender(handle);
    });
  }, [brand, handle]);
  return ready ? <>{children}</> : null;
}
