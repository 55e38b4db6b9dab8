import type { Brand } from './brand';
import { groundOf, type Ground, type GroundKind } from './ground';
import { useStage, type Space } from './stage';
import { useType, type TypeScale } from './type';

export interface Setting {
  space: Space;
  ground: Ground;
  type: TypeScale;
}

/** What every scene begins with. `copy` is its main text: it says in which direction the scene reads. */
export function useSetting(brand: Brand, copy: string, kind: GroundKind): Setting {
  const space = useStage(brand, copy);
  const type = useType(space);
  return { space, ground: groundOf(brand, kind), type };
}
