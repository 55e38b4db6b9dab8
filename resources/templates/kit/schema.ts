// Pieces of the schemas that scenes export.
import { z } from 'zod';

export const imageSchema = z.object({
  src: z.string().min(1).describe('Name of an asset of the project.'),
  width: z.number().positive(),
  height: z.number().positive(),
});

export type ImageAsset = z.infer<typeof imageSchema>;

/** Titles with or without a sentence. */
export const itemsSchema = (min: number, max: number, titleLength: number, textLength: number) =>
  z
    .array(z.object({ title: z.string().min(1).max(titleLength), text: z.string().max(textLength).default('') }))
    .min(min)
    .max(max);
