// A piece of another ground in the picture: a panel, a disc, a button that grows.
import type { CSSProperties, ReactNode } from 'react';
import type { Brand } from './brand';
import { distance } from './colour';
import { groundOf, type Ground, type GroundKind } from './ground';
import { Mesh } from './mesh';
import { Box, OnGround, type Rect } from './stage';

/** The wanted ground, unless that would drown in what is around it. */
export function groundAgainst(brand: Brand, outside: Ground, wanted: GroundKind): Ground {
  const kinds: GroundKind[] = [wanted, 'brand', 'ink', 'paper'];
  const away = (ground: Ground) => distance(ground.fill, outside.fill);
  const grounds = kinds.map((kind) => groundOf(brand, kind));
  return (
    grounds.find((ground) => away(ground) >= 0.12) ??
    grounds.reduce((best, own) => (away(own) > away(best) ? own : best))
  );
}

interface PanelProps {
  rect: Rect;
  ground: Ground;
  style?: CSSProperties;
  children?: ReactNode;
}

export function Panel({ rect, ground, style, children }: PanelProps) {
  return (
    <OnGround ground={ground}>
      <Box rect={rect} style={{ background: ground.fill, overflow: 'hidden', ...style }}>
        {ground.stops.length > 1 && (
          <Mesh stops={ground.stops} angle={ground.angle} width={rect.width} height={rect.height} />
        )}
        {children}
      </Box>
    </OnGround>
  );
}
