// Pictures of their work as one broad strip that travels through below the headline, and parts to different heights.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  ease,
  groundAgainst,
  groundSchema,
  imageSchema,
  type ImageAsset,
  Initial,
  isSharpAt,
  Lines,
  Picture,
  progress,
  type Rect,
  shift,
  Stage,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What they are proud of, in their own words.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  images: z.array(imageSchema).min(2).max(6).describe('Pictures of their work or their products.'),
  ground: groundSchema('ink', 'paper', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Strip({ headline, emphasis, images, ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, height, px, pick } = space;

  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: height * pick(0.27, 0.31, 0.29),
    lines: pick(2, 5, 3),
    max: pick(160, 150, 124),
  });
  const top = Math.max(inner.y + head.height + px(pick(84, 110, 64)), height * pick(0.38, 0.42, 0.4));
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Box rect={{ ...inner, height: head.height }}>
        <Lines text={head} />
      </Box>
      <Film images={images.slice(0, pick(6, 3, 4))} top={top} />
    </Stage>
  );
}

/** From edge to edge, and longer than the picture is wide by the way that it travels. */
function Film({ images, top }: { images: ImageAsset[]; top: number }) {
  const { space } = useScene();
  const { time, held, width, height, px, pick } = space;
  const gap = px(pick(28, 24, 20));
  const step = px(pick(132, 170, 110));
  const way = px(pick(560, 460, 400));
  const shares = images.map((image) => Math.min(1.4, Math.max(0.9, image.width / image.height)));
  const share = (width + way - gap * (images.length - 1)) / shares.reduce((sum, one) => sum + one, 0);
  // The higher ones end above the foot of the picture, the lower ones leave it there.
  const tall = height - top - px(pick(88, 120, 72));

  const arrive = 1 - progress(time, -12, 40);
  let next = 0;
  return (
    <Box
      rect={{ x: 0, y: top, width: width + way, height: tall }}
      style={shift(space, arrive * width * 0.7 - way * held, 0)}
    >
      {images.map((image, i) => {
        const x = next;
        next += share * shares[i] + gap;
        const parted = progress(time, 8 + i * 4, 30, ease.draw);
        const lowered = between(0.5, i % 2, parted) * step;
        return (
          <Tile key={i} image={image} rect={{ x, y: 0, width: share * shares[i], height: tall }} lowered={lowered} />
        );
      })}
    </Box>
  );
}

function Tile({ image, rect, lowered }: { image: ImageAsset; rect: Rect; lowered: number }) {
  const { space, ground } = useScene();
  return (
    <Box rect={rect} style={{ overflow: 'hidden', ...shift(space, 0, lowered) }}>
      {isSharpAt(image, rect.width, rect.height) ? (
        <Picture image={image} />
      ) : (
        <Initial width={rect.width} height={rect.height} ground={groundAgainst(space.brand, ground, 'brand')} />
      )}
    </Box>
  );
}
