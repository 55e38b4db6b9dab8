// Makes Remotion compositions of scene files. A scene exports its component as default, and a zod schema of its props if it has one.
import type { ComponentType } from 'react';
import { z } from 'zod';
import { FontsReady, type BrandFonts } from './fonts';

interface SceneModule {
  default: unknown;
  schema?: unknown;
}

type SceneProps = Record<string, unknown>;

/** The scene's component with the brand's fonts loaded first. */
export function sceneComponent(module: SceneModule, brand: BrandFonts): ComponentType<SceneProps> {
  const Scene = module.default as ComponentType<SceneProps>;
  return function SceneWithFonts(props) {
    return (
      <FontsReady brand={brand}>
        <Scene {...props} />
      </FontsReady>
    );
  };
}

/** The fields that Remotion Studio shows: the scene's own, and the brand beside them. */
export function sceneSchema(module: SceneModule) {
  const content = module.schema instanceof z.ZodObject ? module.schema.shape : {};
  return z.looseObject({ ...content, brand: z.any() });
}
