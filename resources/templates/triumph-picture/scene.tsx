// The product itself as the proof: its picture rises large below the headline, on a slab that slides out behind it.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  distance,
  groundOf,
  groundSchema,
  imageSchema,
  isSharpAt,
  Initial,
  Lines,
  Picture,
  progress,
  type Rect,
  shift,
  Stage,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What they are proud of, in their own words.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  image: imageSchema.describe('The product, or a picture of their work.'),
  ground: groundSchema('brand', 'paper', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function ProductPicture({ headline, emphasis, image, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const behind = groundOf(brand, kind === 'brand' ? 'ink' : 'brand');
  const { inner, width, height, time, held, px, pick } = space;

  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: height * pick(0.27, 0.24, 0.24),
    lines: pick(2, 4, 3),
    max: pick(150, 140, 120),
  });
  const top = inner.y + head.height + px(pick(70, 90, 60));
  const slab: Rect = { x: inner.x, y: top + px(44), width: width - inner.x + px(80), height: height - top + px(80) };
  const left = slab.x + px(pick(72, 48, 48));
  // A small picture leaves some of the slab free at the right rather than being blown up.
  const wide = Math.min(width - left + px(80), image.width * 1.75);
  const frame: Rect = { x: left, y: top, width: wide, height: height - top + px(120) };

  const arrive = progress(time, -10, 36);
  const slabArrive = progress(time, -4, 34);
  const slabFill = distance(behind.fill, ground.fill) < 0.15 ? ground.line : behind.fill;
  const drift = px(70);
  return (
    <Stage space={space} ground={ground}>
      <Box rect={slab} style={{ background: slabFill, ...shift(space, (1 - slabArrive) * slab.width * 0.5, 0) }} />
      <Box rect={frame} style={{ overflow: 'hidden', ...shift(space, 0, (1 - arrive) * height * 0.34) }}>
        {isSharpAt(image, frame.width, frame.height) ? (
          <Picture
            image={image}
            style={{ height: frame.height + drift, ...shift(space, 0, between(0, -drift, held)) }}
          />
        ) : (
          <Initial width={frame.width} height={frame.height} ground={behind} />
        )}
      </Box>
      <Box rect={{ ...inner, height: head.height }}>
        <Lines text={head} at={-6} />
      </Box>
    </Stage>
  );
}
