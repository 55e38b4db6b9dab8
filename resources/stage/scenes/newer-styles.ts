import * as jsxRuntime from 'react/jsx-runtime';
import type { CSSProperties, ElementType, Key } from 'react';

type Style = Record<string, unknown>;
type Props = { style?: CSSProperties } & Record<string, unknown>;

/** What the embedded browser knows by its prefixed name only, and since Chromium 120 without. */
const masks = ['mask', 'maskImage', 'maskPosition', 'maskRepeat', 'maskSize', 'maskOrigin', 'maskClip'];

const prefixedName = (name: string) => `Webkit${name[0].toUpperCase()}${name.slice(1)}`;

/** The style with prefixed twins beside what needs them; the same object where nothing does. */
export function withPrefixes(style: Style): Style {
  const isForText = typeof style.backgroundClip === 'string' && /\btext\b/.test(style.backgroundClip);
  const names = isForText ? [...masks, 'backgroundClip'] : masks;
  const lacking = names.filter((name) => name in style && !(prefixedName(name) in style));
  if (lacking.length === 0) return style;
  return { ...style, ...Object.fromEntries(lacking.map((name) => [prefixedName(name), style[name]])) };
}

function prefixed(props: Props): Props {
  if (typeof props.style !== 'object' || props.style === null) return props;
  const style = withPrefixes(props.style as Style);
  return style === props.style ? props : { ...props, style };
}

/** React's JSX for scenes: styles that are written for a newer browser work in this one. */
export const jsxForScenes = {
  ...jsxRuntime,
  jsx: (type: ElementType, props: Props, key?: Key) => jsxRuntime.jsx(type, prefixed(props), key),
  jsxs: (type: ElementType, props: Props, key?: Key) => jsxRuntime.jsxs(type, prefixed(props), key),
};
