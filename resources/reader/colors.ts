// Colours as the browser computes them, composited by hand.

export interface Rgba {
  r: number;
  g: number;
  b: number;
  a: number;
}

export const WHITE: Rgba = { r: 255, g: 255, b: 255, a: 1 };

/** Of a computed style: `rgb(…)`, `rgba(…)` or `color(srgb …)`; null where there is nothing to be seen. */
export function parseColor(text: string): Rgba | null {
  const numbers = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  if (text.startsWith('rgb')) {
    const [r, g, b, a = 1] = numbers;
    return a > 0 ? { r, g, b, a } : null;
  }
  if (text.startsWith('color(srgb')) {
    const [r, g, b, a = 1] = numbers;
    return a > 0 ? { r: r * 255, g: g * 255, b: b * 255, a } : null;
  }
  return null;
}

export function over(top: Rgba, below: Rgba): Rgba {
  const mix = (t: number, b: number): number => t * top.a + b * (1 - top.a);
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a: 1 };
}

export function hex(color: Rgba | null): string {
  if (!color) return '';
  const part = (value: number): string =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.r)}${part(color.g)}${part(color.b)}`;
}

export function average(colors: Rgba[]): Rgba {
  const sum = colors.reduce((s, c) => ({ r: s.r + c.r, g: s.g + c.g, b: s.b + c.b, a: s.a + c.a }), {
    r: 0,
    g: 0,
    b: 0,
    a: 0,
  });
  const n = colors.length || 1;
  return { r: sum.r / n, g: sum.g / n, b: sum.b / n, a: sum.a / n };
}

export function distance(one: Rgba, other: Rgba): number {
  return Math.hypot(one.r - other.r, one.g - other.g, one.b - other.b);
}

export interface Gradient {
  angle: number;
  stops: Rgba[];
}

const SIDES: Record<string, number> = {
  top: 0,
  right: 90,
  bottom: 180,
  left: 270,
  'top right': 45,
  'right top': 45,
  'bottom right': 135,
  'right bottom': 135,
  'bottom left': 225,
  'left bottom': 225,
  'top left': 315,
  'left top': 315,
};

/** The first gradient of a computed `background-image`; radial ones get the angle 135. */
export function parseGradient(image: string): Gradient | null {
  const at = image.search(/(?:linear|radial|conic)-gradient\(/);
  if (at < 0) return null;
  const open = image.indexOf('(', at);
  let depth = 0;
  let end = open;
  for (; end < image.length; ++end) {
    if (image[end] === '(') ++depth;
    else if (image[end] === ')' && --depth === 0) break;
  }
  const body = image.slice(open + 1, end);
  const stops = (body.match(/(?:rgba?|color)\([^)]*\)/g) ?? [])
    .slice(0, 8)
    .map((text) => parseColor(text) ?? { r: 0, g: 0, b: 0, a: 0 });
  if (stops.length < 2) return null;
  const degrees = /^\s*(-?[\d.]+)deg/.exec(body);
  const side = /^\s*to ([a-z]+(?: [a-z]+)?)/.exec(body);
  const linear = image.startsWith('linear', at);
  const angle = degrees ? Number(degrees[1]) : side ? (SIDES[side[1]] ?? 180) : linear ? 180 : 135;
  return { angle: ((angle % 360) + 360) % 360, stops };
}
