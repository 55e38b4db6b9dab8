import type { CSSProperties, ReactNode } from 'react';

import { AbsoluteFill } from '../../../remotion';
import type { PresentationDirection } from '../types';
import { boxStyles, type BoxStyles } from './styles';

interface Props {
  direction: PresentationDirection;
  styles: BoxStyles;
  inner: CSSProperties;
  outer?: CSSProperties;
  children: ReactNode;
}

/** The two boxes around a scene: the inner one is what a presentation cuts or turns. */
export function Masked({ direction, styles, inner, outer, children }: Props) {
  const own = boxStyles(styles, direction);
  return (
    <AbsoluteFill style={{ ...outer, ...own.outer }}>
      <AbsoluteFill style={{ ...inner, ...own.inner }}>{children}</AbsoluteFill>
    </AbsoluteFill>
  );
}
