import * as jsxRuntime from 'react/jsx-runtime';
import type { CSSProperties, ElementType, Key, ReactNode } from 'react';

import { parseColor } from '../remotion/interpolate-colors-parse';

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
  name === 'maskComposite' && typeof value === 'string'
    ? value.replace(/\b(?:add|exclude|intersect|subtract)\b/g, (word) => compositions[word])
    : value;

/** A colour that it cannot read, in numbers that it can; as it is where it is more than numbers. */
function inRgb(color: string): string {
  try {
    const [r, g, b, opacity] = parseColor(color);
    return `rgba(${r}, ${g}, ${b}, ${Number(opacity.toFixed(4))})`;
  } catch {
    return color;
  }
}

/** In units and colours that it has. The viewport is the picture, where that is shown smaller or in a larger page, too. */
const valueForBrowser = (value: unknown) =>
  typeof value === 'string'
    ? value
        .replace(
          /url\([^)]*\)|"[^"]*"|'[^']*'|(?<![\w#-])(-?[\d.]+)[sdl]?v(w|h|min|max|i|b)\b/g,
          (all: string, count?: string, unit?: string) => (unit ? `${count}cq${unit}` : all),
        )
        .replace(/\bokl(?:ch|ab)\([^()]*\)/g, inRgb)
    : value;

/** The style as this browser shows it; the same object where nothing is to be done. */
export function styleForBrowser(style: Style): Style {
  const isLacking = (name: string) => isToPrefix(name, style[name]) && !(prefixedName(name) in style);
  if (!Object.keys(style).some((name) => isLacking(name) || valueForBrowser(style[name]) !== style[name])) return style;
  return Object.fromEntries(
    Object.entries(style).flatMap(([name, given]) => {
      const value = valueForBrowser(given);
      const twin = isLacking(name) ? [[prefixedName(name), oldValue(name, value)]] : [];
      return [[name, value], ...twin] as [string, unknown][];
    }),
  );
}

/** The style sheet cut after each brace and semicolon that is no part of a comment, a string or brackets. */
function pieces(css: string): string[] {
  const cut: string[] = [];
  let piece = '';
  let depth = 0;
  for (const [token] of css.matchAll(/\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[^]/g)) {
    piece += token;
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (depth > 0 || !/^[{};]$/.test(token)) continue;
    cut.push(piece);
    piece = '';
  }
  return [...cut, piece];
}

const declaration = /^((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*)([\w-]+)\s*:\s*([^]*?)\s*[;}]?$/;
const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function pieceForBrowser(given: string): string {
  if (given.endsWith('{')) return given;
  const piece = valueForBrowser(given) as string;
  const [, space, name, value] = declaration.exec(piece) ?? [];
  if (name === undefined || !isToPrefix(camelCase(name), value)) return piece;
  return `${space}-webkit-${name}: ${String(oldValue(camelCase(name), value))}; ${piece.slice(space.length)}`;
}

/** A style sheet as this browser shows it, with prefixed twins before what needs them. */
export const sheetForBrowser = (css: string): string =>
  /mask|background-clip|okl|\dv|\d[sdl]v/.test(css) ? pieces(css).map(pieceForBrowser).join('') : css;

const isText = (child: ReactNode) => typeof child === 'string' || typeof child === 'number';

function sheetText(children: ReactNode): ReactNode {
  const list = Array.isArray(children) ? (children as ReactNode[]).flat() : [children];
  return list.every(isText) ? sheetForBrowser(list.join('')) : children;
}

function sheet(props: Props): Props {
  const { dangerouslySetInnerHTML: given } = props;
  if (given?.__html) return { ...props, dangerouslySetInnerHTML: { __html: sheetForBrowser(String(given.__html)) } };
  return { ...props, children: sheetText(props.children) };
}

/** Attributes that are colours. */
const painted = ['fill', 'stroke', 'stopColor', 'floodColor', 'color'];

function propsForBrowser(type: ElementType, props: Props): Props {
  if (type === 'style') return sheet(props);
  const changed: Props = {};
  for (const name of painted) {
    if (valueForBrowser(props[name]) !== props[name]) changed[name] = valueForBrowser(props[name]);
  }
  if (typeof props.style === 'object' && props.style !== null) {
    const style = styleForBrowser(props.style as Style);
    if (style !== props.style) changed.style = style;
  }
  return Object.keys(changed).length > 0 ? { ...props, ...changed } : props;
}

/** React's JSX for scenes: styles that are written for a newer browser work in this one. */
export const jsxForScenes = Object.freeze({
  ...jsxRuntime,
  jsx: (type: ElementType, props: Props, key?: Key) => jsxRuntime.jsx(type, propsForBrowser(type, props), key),
  jsxs: (type: ElementType, props: Props, key?: Key) => jsxRuntime.jsxs(type, propsForBrowser(type, props), key),
});
