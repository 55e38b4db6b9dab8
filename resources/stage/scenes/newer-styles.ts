import * as jsxRuntime from 'react/jsx-runtime';
import type { CSSProperties, ElementType, Key, ReactNode } from 'react';

type Style = Record<string, unknown>;
interface Props extends Record<string, unknown> {
  style?: CSSProperties;
  children?: ReactNode;
  dangerouslySetInnerHTML?: { __html: unknown };
}

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

/** A declaration of one of those in a style sheet, with its value: strings and brackets are taken whole. */
const declaration =
  /(?<=^|[;{\s])(mask(?:-(?:clip|composite|image|origin|position|repeat|size))?|background-clip)\s*:\s*((?:[^;}"'()]|"[^"]*"|'[^']*'|\((?:[^()"']|"[^"]*"|'[^']*'|\([^()]*\))*\))+)/g;

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A style sheet with prefixed twins after what needs them. Of two for the same the later one counts, which is the scene's own. */
export const sheetWithPrefixes = (css: string): string =>
  css.replace(declaration, (all, name: string, value: string) => {
    const known = camelCase(name);
    if (!isToPrefix(known, value)) return all;
    return `-webkit-${name}: ${String(oldValue(known, value.trim()))}; ${all}`;
  });

const sheetText = (children: ReactNode): ReactNode =>
  typeof children === 'string'
    ? sheetWithPrefixes(children)
    : Array.isArray(children)
      ? children.map((child: ReactNode) => sheetText(child))
      : children;

function sheet(props: Props): Props {
  const { dangerouslySetInnerHTML: given } = props;
  if (given?.__html) return { ...props, dangerouslySetInnerHTML: { __html: sheetWithPrefixes(String(given.__html)) } };
  return { ...props, children: sheetText(props.children) };
}

function prefixed(type: ElementType, props: Props): Props {
  if (type === 'style') return sheet(props);
  if (typeof props.style !== 'object' || props.style === null) return props;
  const style = withPrefixes(props.style as Style);
  return style === props.style ? props : { ...props, style };
}

/** React's JSX for scenes: styles that are written for a newer browser work in this one. */
export const jsxForScenes = Object.freeze({
  ...jsxRuntime,
  jsx: (type: ElementType, props: Props, key?: Key) => jsxRuntime.jsx(type, prefixed(type, props), key),
  jsxs: (type: ElementType, props: Props, key?: Key) => jsxRuntime.jsxs(type, prefixed(type, props), key),
});
