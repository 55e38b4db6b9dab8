// Pieces of the schemas that scenes export.
import { z } from 'zod';
import type { GroundKind } from './ground';

export const imageSchema = z.object({
  src: z.string().min(1).describe('Name of an asset of the project.'),
  width: z.number().positive(),
  height: z.number().positive(),
});

export type ImageAsset = z.infer<typeof imageSchema>;

/** The grounds a scene can stand on, the one it was drawn for first. */
export const groundSchema = <Kinds extends [GroundKind, ...GroundKind[]]>(...kinds: Kinds) =>
  z.enum(kinds).optional().describe('What the scene stands on.');

/** Titles with or without a sentence. */
export const itemsSchema = (min: number, max: number, titleLength: number, textLength: number) =>
  z
    .array(z.object({ title: z.string().min(1).max(titleLength), text: z.string().max(textLength).default('') }))
    .min(min)
    .max(max);
