// The brand that every scene gets as its `brand` prop. Made by sceneBrand() in pipeline/brand.

export interface Brand {
  name: string;
  /** As people write it: "stripe.com". */
  host: string;
  logo: (BrandMark & { reversed?: BrandMark | null }) | null;
  colors: {
    primary: string;
    secondary: string | null;
    accent: string | null;
    background: string;
    text: string;
  };
  palette: string[];
  gradients: { angle: number; stops: string[] }[];
  fonts: { heading: BrandFont; body: BrandFont };
  /** BCP 47, "" when unknown. */
  language: string;
}

/** `reversed`, beside a logo, is the same mark for grounds on which that would be lost. */
export interface BrandMark {
  src: string;
  width: number;
  height: number;
  /** Its inks, the dominant one first; none where they are not known. */
  colors: string[];
}

export interface BrandFont {
  family: string;
  /** A generic family to fall back to. */
  fallback: 'serif' | 'sans-serif' | 'monospace';
  /** The weight the site sets most of its headings (or body) in. */
  weight: number;
  /** The site sets its headings in capitals. */
  uppercase: boolean;
  /** `src` is what staticFile() gives for a project asset, or a bundled font's address. */
  files: { src: string; weight: number; style: 'normal' | 'italic'; unicodeRange?: string }[];
}

/** Where people find the brand; empty for a page on a machine of one's own, which has no address to show. */
export const addressOf = ({ host }: Brand) =>
  /^(localhost|.*\.localhost|[\d.]+|\[.*\])(:\d+)?$/i.test(host) ? '' : host;

/** The logo is a lone sign, which does not say the name. */
export const hasSign = ({ logo }: Brand) => logo !== null && logo.width < logo.height * 1.6;
