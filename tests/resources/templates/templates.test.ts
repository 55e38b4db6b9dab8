import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';

const folder = join(process.cwd(), 'resources/templates');
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
  .map((entry) => entry.name);

const slot = z.strictObject({
  required: z.boolean(),
  maxChars: z.number().int().positive().optional(),
  min: z.number().int().positive().optional(),
  max: z.number().int().positive().optional(),
  minWidth: z.number().int().positive().optional(),
  minHeight: z.number().int().positive().optional(),
  titleMaxChars: z.number().int().positive().optional(),
  textMaxChars: z.number().int().positive().optional(),
  valueMaxChars: z.number().int().positive().optional(),
  labelMaxChars: z.number().int().positive().optional(),
});

const slotNames = [
  'headline',
  'emphasis',
  'support',
  'items',
  'image',
  'images',
  'quote',
  'author',
  'value',
  'label',
  'stats',
  'button',
  'address',
  'words',
] as const;

const ground = z.enum(['paper', 'ink', 'brand']);
/** Of a brand's character: calm to loud, sharp to round, technical to classic. */
const axis = z.number().min(-1).max(1).default(0);

const manifest = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  version: z.number().int().positive(),
  beats: z.array(z.enum(['problem', 'discovery', 'transformation', 'triumph', 'invitation'])).min(1),
  styles: z.array(z.enum(['minimal', 'dynamic', 'bold'])).min(1),
  aspects: z.array(z.enum(['16:9', '9:16', '1:1'])).min(1),
  grounds: z.array(ground).min(1),
  layout: z.enum(['full', 'split', 'stack', 'grid', 'centre']),
  motion: z.enum(['rise', 'wipe', 'draw', 'roll', 'scroll', 'pop', 'type']),
  character: z.strictObject({ energy: axis, softness: axis, tradition: axis }),
  duration: z.strictObject({ min: z.number().int().min(60), max: z.number().int().max(300) }),
  content: z.partialRecord(z.enum(slotNames), slot),
});

type Slot = z.infer<typeof slot>;

const readManifest = (id: string) =>
  manifest.parse(JSON.parse(readFileSync(join(folder, id, 'template.json'), 'utf8')));

interface Scene {
  default: unknown;
  schema: z.ZodObject;
}

const sceneOf = (id: string): Promise<Scene> => import(`../../../resources/templates/${id}/scene.tsx`);

const image = { src: 'page.jpg', width: 1440, height: 4200 };

/** What a slot holds with its texts and lists `over` longer than the manifest allows. */
function filled(name: string, limits: Slot, over = 0): unknown {
  const text = (length = 0) => 'x'.repeat(length + over);
  const list = (entry: unknown) => Array.from({ length: (limits.max ?? 1) + over }, () => entry);
  if (name === 'image') return image;
  if (name === 'images') return list(image);
  if (name === 'items') return list({ title: text(limits.titleMaxChars), text: text(limits.textMaxChars) });
  if (name === 'stats') return list({ value: text(limits.valueMaxChars), label: text(limits.labelMaxChars) });
  if (name === 'words') return list(text(limits.maxChars));
  return text(limits.maxChars);
}

test('every beat has two templates and more that need a headline only, on different grounds', () => {
  const frugal = ids.map(readManifest).filter(({ content }) => {
    const needed = Object.entries(content).filter(([, limits]) => limits.required);
    return needed.every(([name]) => name === 'headline');
  });
  for (const beat of ['problem', 'discovery', 'triumph', 'invitation'] as const) {
    const own = frugal.filter(({ beats }) => beats.includes(beat));
    if (beat !== 'triumph') assert.ok(own.length >= 2, beat);
    assert.ok(new Set(own.flatMap(({ grounds }) => grounds)).size >= 2, `${beat}: grounds`);
  }
});

test('there are two templates and more for every beat', () => {
  const beats = ids.flatMap((id) => readManifest(id).beats);
  for (const beat of ['problem', 'discovery', 'transformation', 'triumph', 'invitation']) {
    assert.ok(beats.filter((b) => b === beat).length >= 2, beat);
  }
});

test('every beat has, in every style, a template that needs a headline only', () => {
  const frugal = ids.map(readManifest).filter(({ content }) => {
    const needed = Object.entries(content).filter(([, limits]) => limits.required);
    return needed.every(([name]) => name === 'headline');
  });
  for (const beat of ['problem', 'discovery', 'transformation', 'triumph', 'invitation'] as const) {
    for (const style of ['minimal', 'dynamic', 'bold'] as const) {
      assert.ok(
        frugal.some((one) => one.beats.includes(beat) && one.styles.includes(style)),
        `${beat} in ${style}`,
      );
    }
  }
});

for (const id of ids) {
  test(`${id}: manifest and scene say the same`, async () => {
    const { id: own, content, duration, grounds } = readManifest(id);
    assert.equal(own, id);
    assert.ok(duration.min < duration.max);

    const scene = await sceneOf(id);
    assert.equal(typeof scene.default, 'function');
    const { ground: onGround, ...slots } = scene.schema.shape as Record<string, z.ZodType>;
    assert.deepEqual(Object.keys(slots).sort(), Object.keys(content).sort());
    for (const kind of ground.options) {
      const taken = onGround?.safeParse(kind).success ?? grounds[0] === kind;
      assert.equal(taken, grounds.includes(kind), `stands on ${kind}`);
    }
    assert.ok(!onGround || onGround.safeParse(undefined).success);
    for (const [name, limits] of Object.entries(content)) {
      const field = scene.schema.shape[name] as z.ZodType;
      assert.ok(field.description, `${name} has a description`);
      assert.equal(field.safeParse(undefined).success, !limits.required, `${name}: required`);
      assert.ok(field.safeParse(filled(name, limits)).success, `${name} takes what the manifest allows`);
      if (name !== 'image') assert.ok(!field.safeParse(filled(name, limits, 1)).success, `${name} takes no more`);
      if (limits.min && limits.min > 1) assert.ok(!field.safeParse([]).success, `${name} wants ${limits.min}`);
    }
  });

  test(`${id}: the scene imports nothing that an exported folder lacks`, () => {
    const code = readFileSync(join(folder, id, 'scene.tsx'), 'utf8');
    const imported = [...code.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    for (const name of imported) assert.ok(['../kit', 'remotion', 'react', 'zod'].includes(name), name);
  });
}
