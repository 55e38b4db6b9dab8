// The report that is sent to the program. pipeline/site/SiteSnapshot has the same names and checks every value.

export type Region = 'main' | 'header' | 'navigation' | 'footer' | 'dialog';

/** x, y, width, height in CSS pixels of the page. */
export type Box = [number, number, number, number];

export interface TextReport {
  text: string;
  selector: string;
  box: Box;
  tag: string;
  level: number;
  size: number;
  weight: number;
  family: string;
  color: string;
  ground: string;
  gradient: string[];
  uppercase: boolean;
  italic: boolean;
  code: boolean;
  quote: boolean;
  shown: boolean;
  region: Region;
  section: number;
  href: string;
  hint: string;
  /** Heavier words that the text begins with, as a list's item may. */
  lead: string;
}

export interface ActionReport {
  text: string;
  href: string;
  selector: string;
  box: Box;
  button: boolean;
  submit: boolean;
  fill: string;
  glass: boolean;
  color: string;
  border: string;
  gradient: string[];
  radius: number;
  size: number;
  shown: boolean;
  region: Region;
  section: number;
  hint: string;
  /** Its own id, classes and label. */
  own: string;
}

export interface ImageReport {
  url: string;
  alt: string;
  selector: string;
  box: Box;
  natural: [number, number];
  kind: 'img' | 'background' | 'svg' | 'video';
  svg: string;
  linkHref: string;
  shown: boolean;
  region: Region;
  section: number;
  hint: string;
}

export interface SectionReport {
  selector: string;
  box: Box;
  ground: string;
  hint: string;
}

export interface GroupReport {
  selector: string;
  box: Box;
  section: number;
  hint: string;
  items: { box: Box; texts: number[]; images: number[]; actions: number[] }[];
}

export interface PaintReport {
  color: string;
  kind: 'ground' | 'text' | 'border' | 'gradient' | 'svg';
  area: number;
  firstScreenArea: number;
  count: number;
  selector: string;
  box: Box;
}

export interface VariableReport {
  name: string;
  color: string;
  uses: number;
}

export interface GradientReport {
  angle: number;
  stops: string[];
  selector: string;
  box: Box;
}

/** Of the page's ground and running text where the visitor prefers dark screens. */
export interface DarkReport {
  ground: string;
  color: string;
}

export interface FontFaceReport {
  family: string;
  url: string;
  weight: number;
  weightTo: number;
  italic: boolean;
  loaded: boolean;
  unicodeRange: string;
}

export interface MetadataReport {
  metas: { name: string; content: string }[];
  things: { type: string; name: string; description: string; logo: string }[];
  icons: { rel: string; url: string; size: number }[];
}

export interface SiteReport extends MetadataReport {
  version: 1;
  url: string;
  title: string;
  language: string;
  rightToLeft: boolean;
  contentType: string;
  viewport: [number, number];
  page: [number, number];
  themeColor: string;
  dark: DarkReport | null;
  ground: string;
  color: string;
  texts: TextReport[];
  actions: ActionReport[];
  images: ImageReport[];
  sections: SectionReport[];
  groups: GroupReport[];
  paints: PaintReport[];
  variables: VariableReport[];
  gradients: GradientReport[];
  fontFaces: FontFaceReport[];
  truncated: boolean;
}
