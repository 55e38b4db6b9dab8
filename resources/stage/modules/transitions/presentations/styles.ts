import type { CSSProperties } from 'react';

import type { PresentationDirection } from '../types';

/** What scenes may add to the two boxes that most presentations put around them. */
export type BoxStyles = {
  outerEnterStyle?: CSSProperties;
  outerExitStyle?: CSSProperties;
  innerEnterStyle?: CSSProperties;
  innerExitStyle?: CSSProperties;
};

export function boxStyles(
  styles: BoxStyles,
  direction: PresentationDirection,
): { outer?: CSSProperties; inner?: CSSProperties } {
  return direction === 'entering'
    ? { outer: styles.outerEnterStyle, inner: styles.innerEnterStyle }
    : { outer: styles.outerExitStyle, inner: styles.innerExitStyle };
}
