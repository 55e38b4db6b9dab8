import * as jsxRuntime from 'react/jsx-runtime';
import type { CSSProperties, ElementType, Key } from 'react';

type Style = Record<string, unknown>;
type Props = { style?: CSSProperties } & Record<string, unknown>;

/** What the embedded browser knows by its prefixed name only, and since Chromium 120 without. */
const masks = new Set([
  'mask',
  'maskClip',
  'maskComposite',
  'maskImage',
  'maskOrigin',
  'maskPosition',
  'maskRepeat',
  'maskSize',
]);

/** The names that it has for ways to put masks together. */
const compositions: Record<string, string> = {
  add: 'source-over',
  exclude: 'xor',
  intersect: 'source-in',
  subtract: 'source-out',
};

const prefixedName = (name: string) => `Webkit${name[0].toUpperCase()}${name.slice(1)}`;

const isToPrefix = (name: string, value: unknown) =>
  masks.has(name) || (name === 'backgroundClip' && typeof value === 'string' && /\btext\b/.test(value));

const oldValue = (name: string, value: unknown) =>
  name === 'maskComposite' && typeof value === 'string' ? (compositions[value] ?? value) : value;

/** The style with prefixed twins after what needs them; the same object where nothing does. */
export function withPrefixes(style: Style): Style {
  const isLacking = (name: string) => isToPrefix(name, style[name]) && !(prefixedName(name) in style);
  if (!Object.keys(style).some(isLacking)) return style;
  return Object.fromEntries(
    Object.entries(style).flatMap(([name, value]) =>
      isLacking(name)
        ? [
            [name, value],
            [prefixedName(name), oldValue(name, value)],
          ]
        : [[name, value]],
    ),
  );
}

function prefixed(props: Props): Props {
  if (typeof props.style !== 'object' || props.style === null) return props;
  const style = withPrefixes(props.style as Style);
  return style === props.style ? props : { ...props, style };
}

/** React's JSX for scenes: styles that are written for a newer browser work in this one. */
export const jsxForScenes = Object.freeze({
  ...jsxRuntime,
  jsx: (type: ElementType, props: Props, key?: Key) => jsxRuntime.jsx(type, prefixed(props), key),
  jsxs: (type: ElementType, props: Props, key?: Key) => jsxRuntime.jsxs(type, prefixed(props), key),
});
