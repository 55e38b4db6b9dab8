import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as z from 'zod';

import { itemsSchema, groundSchema, imageSchema } from '../../../resources/templates/kit/schema';
import { describe } from '../../../resources/stage/scenes/describe';

test('a schema is told as fields in its own order, with its bounds and defaults', () => {
  const schema = z.object({
    title: z.string().max(40),
    speed: z.number().min(0.5).max(2).multipleOf(0.1).default(1),
    count: z.number().int(),
    loud: z.boolean().optional(),
    mood: z.enum(['calm', 'wild']),
    side: z.union([z.literal('left'), z.literal('right')]).nullable(),
    tint: z.string().meta({ format: 'color' }),
    brand: z.any(),
  });
  const fields = describe(z, schema);
  assert.deepEqual(
    fields?.map(({ name, kind }) => `${name} ${kind}`),
    ['title text', 'speed number', 'count number', 'loud switch', 'mood choice', 'side choice', 'tint color'],
  );
  const [title, speed, count, , mood] = fields!;
  assert.equal(title.maxLength, 40);
  assert.deepEqual([speed.minimum, speed.maximum, speed.step, speed.empty], [0.5, 2, 0.1, 1]);
  assert.deepEqual([count.minimum, count.maximum, count.step], [undefined, undefined, 1]);
  assert.deepEqual(mood.choices, ['calm', 'wild']);
});

test("the kit's pieces are lists, pictures and choices", () => {
  const fields = describe(
    z,
    z.object({ items: itemsSchema(1, 4, 30, 90), image: imageSchema.optional(), ground: groundSchema('paper', 'ink') }),
  );
  const [items, image, ground] = fields!;
  assert.equal(items.kind, 'list');
  assert.equal(items.maxItems, 4);
  assert.deepEqual(
    items.fields?.[0].fields?.map(({ name }) => name),
    ['title', 'text'],
  );
  assert.deepEqual(items.fields?.[0].empty, { title: '', text: '' });
  assert.equal(image.kind, 'image');
  assert.deepEqual(ground.choices, ['paper', 'ink']);
});

test('what is no schema of an object has no fields', () => {
  assert.equal(describe(z, { title: 'string' }), null);
  assert.equal(describe(z, z.string()), null);
  assert.equal(describe(z, null), null);
});
