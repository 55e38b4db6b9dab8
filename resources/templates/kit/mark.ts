import type { BrandMark } from './brand';
import { worstContrast } from './colour';

/** The mark to show on a ground of these colours, and whether the ground swallows it all the same. */
export function markFor(
  own: (BrandMark & { reversed?: BrandMark | null }) | null,
  stops: string[],
): { mark: BrandMark | null; lost: boolean } {
  const isLost = (mark: BrandMark) => {
    const [main, ...others] = mark.colors.map((color) => worstContrast(color, stops));
    return (main ?? 21) < 3 || others.some((contrast) => contrast < 1.8);
  };
  if (!own) return { mark: null, lost: false };
  if (!isLost(own)) return { mark: own, lost: false };
  return own.reversed && !isLost(own.reversed) ? { mark: own.reversed, lost: false } : { mark: own, lost: true };
}
