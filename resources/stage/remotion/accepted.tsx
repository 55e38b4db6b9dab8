// What scenes may use although the stage has nothing to do for it.

import { forwardRef, type ComponentType, type CSSProperties } from 'react';

export const VERSION = '4.0.527';

/** Files beside the film: an export has none. */
export function Artifact({ filename, content }: { filename: string; content: unknown }): null {
  if (typeof filename !== 'string') throw new TypeError('<Artifact> needs a filename.');
  if (content === undefined) throw new TypeError('<Artifact> needs content.');
  return null;
}
Artifact.Thumbnail = Symbol('Thumbnail');

/** Settings of Remotion's own programs: every one of them is taken and left alone. */
export const Config: Record<string, (...settings: unknown[]) => void> = new Proxy(
  {},
  { get: (_target, key) => (typeof key === 'symbol' || key === 'then' ? undefined : () => {}) },
);

export interface SolidProps {
  color?: string;
  width?: number;
  height?: number;
  style?: CSSProperties;
  className?: string;
}

/** A coloured box. */
export const Solid = forwardRef<HTMLDivElement, SolidProps>(function Solid(
  { color = 'transparent', width, height, style, className },
  ref,
) {
  return <div ref={ref} className={className} style={{ width, height, backgroundColor: color, ...style }} />;
});

const tags = [
  'a', 'article', 'aside', 'button', 'code', 'div', 'em', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'label', 'li',
  'main', 'nav', 'ol', 'p', 'pre', 'section', 'small', 'span', 'strong', 'ul',
  'svg', 'circle', 'ellipse', 'g', 'line', 'path', 'rect', 'text',
]; // prettier-ignore

interface WithSchemaOptions<Props> {
  Component: ComponentType<Props>;
  componentName?: string;
  schema?: unknown;
}

const elements = Object.fromEntries(tags.map((tag) => [tag[0].toUpperCase() + tag.slice(1), tag])) as unknown as Record<
  string,
  ComponentType<Record<string, unknown>>
>;

/** Handles for Studio: here, elements are what they are without them. */
export const Interactive = Object.assign(elements, {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  withSchema: <Props = any,>({ Component }: WithSchemaOptions<Props>) => Component,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  withCaptions: <Props = any,>({ Component }: WithSchemaOptions<Props>) => Component,
  baseSchema: {},
  captionsSchema: {},
  transformSchema: {},
  textSchema: {},
  backgroundSchema: {},
  borderSchema: {},
  borderRadiusSchema: {},
  cropSchema: {},
  svgPaintSchema: {},
  svgStrokeSchema: {},
  premountSchema: {},
  sequenceSchema: {},
});
