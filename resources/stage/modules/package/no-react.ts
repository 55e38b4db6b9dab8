// What the bundled packages import as 'remotion/no-react'.

import { parseColor } from '../../remotion/interpolate-colors-parse';
import { namedColors } from '../../remotion/named-colors';

/** A colour as one number: alpha, red, green, blue. */
function processColor(color: string): number {
  const [red, green, blue, alpha] = parseColor(color);
  const byte = (value: number, place: number) => Math.round(value) * 2 ** place;
  return byte(alpha * 255, 24) + byte(red, 16) + byte(green, 8) + byte(blue, 0);
}

async function fetchFontData(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  return response.arrayBuffer();
}

export const NoReactInternals = {
  ENABLE_V5_BREAKING_CHANGES: false,
  truthy: Boolean,
  colorNames: namedColors,
  processColor,
  fetchFontData,
  registerFontFace: () => {},
};
