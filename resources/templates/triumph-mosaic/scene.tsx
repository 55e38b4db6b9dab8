// The headline beside a mosaic of work that bleeds off the picture; its two lanes drift past each other.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  groundAgainst,
  groundSchema,
  imageSchema,
  type ImageAsset,
  Initial,
  Lines,
  Picture,
  progress,
  type Rect,
  shift,
  Signature,
  signatureHeight,
  Stage,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What they are proud of, in their own words.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  images: z.array(imageSchema).min(3).max(6).describe('Pictures of their work or their products.'),
  ground: groundSchema('brand', 'ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

/** None where the pictures do not fill both lanes: the brand's initial stands there. */
type Tile = ImageAsset | null;

export default function Mosaic({ headline, emphasis, images, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, px, pick } = space;
  const wide = space.format === 'wide';
  const gap = px(18);

  const mosaic: Rect = wide
    ? { x: width * 0.54, y: 0, width: width * 0.46, height }
    : { x: 0, y: height * pick(0, 0.5, 0.48), width, height: height * pick(0, 0.5, 0.52) };
  const words: Rect = wide
    ? { ...inner, width: mosaic.x - inner.x - px(90) }
    : { ...inner, height: mosaic.y - inner.y - px(pick(0, 80, 52)) };

  const head = type.bold(headline, {
    emphasis,
    width: words.width,
    height: words.height - signatureHeight(space) - px(pick(90, 64, 40)),
    lines: 5,
    max: pick(180, 150, 124),
  });

  const tiles: Tile[] = images.length % 2 ? [images[0], null, ...images.slice(1)] : images;
  const lanes = [0, 1].map((lane) => tiles.filter((_, i) => i % 2 === lane));
  const across = ((wide ? mosaic.width : mosaic.height) - gap) / 2;
  return (
    <Stage space={space} ground={ground}>
      <Box rect={mosaic} style={{ overflow: 'hidden' }}>
        {lanes.map((lane, i) => (
          <Lane
            key={i}
            tiles={lane}
            rect={
              wide
                ? { x: i * (across + gap), y: 0, width: across, height }
                : { x: 0, y: i * (across + gap), width, height: across }
            }
            gap={gap}
            backwards={i === 1}
          />
        ))}
      </Box>
      <Signature />
      <Box rect={words} content="end">
        <Lines text={head} />
      </Box>
    </Stage>
  );
}

interface LaneProps {
  tiles: Tile[];
  rect: Rect;
  gap: number;
  backwards: boolean;
}

/** Longer than its place by the way that it drifts. */
function Lane({ tiles, rect, gap, backwards }: LaneProps) {
  const { space, ground } = useScene();
  const { brand, time, held, px } = space;
  const upright = rect.height > rect.width;
  const place = upright ? rect.height : rect.width;
  const way = px(130);
  // The largest tile comes first in one lane and last in the other, so that no two gaps meet.
  const large = backwards ? tiles.length - 1 : 0;
  const share = (place + way - gap * (tiles.length - 1)) / (tiles.length + 0.35);
  const arrive = (1 - progress(time, -12, 44)) * place * 0.45;
  const along = backwards ? between(-way, 0, held) - arrive : between(0, -way, held) + arrive;
  let next = 0;
  return (
    <Box rect={rect} style={upright ? shift(space, 0, along) : shift(space, along, 0)}>
      {tiles.map((image, i) => {
        const start = next;
        const length = share * (i === large ? 1.35 : 1);
        next += length + gap;
        const tile = upright
          ? { x: 0, y: start, width: rect.width, height: length }
          : { x: start, y: 0, width: length, height: rect.height };
        return (
          <Box key={i} rect={tile} style={{ overflow: 'hidden' }}>
            {image ? (
              <Picture image={image} />
            ) : (
              <Initial width={tile.width} height={tile.height} ground={groundAgainst(brand, ground, 'brand')} />
            )}
          </Box>
        );
      })}
    </Box>
  );
}
