// A small round window opens until its picture fills the frame, all but the corner where the headline stands.
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
  Mesh,
  Picture,
  progress,
  type Rect,
  Rule,
  Stage,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What they are proud of, in their own words.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  image: imageSchema.describe('The product, or a picture of their work.'),
  ground: groundSchema('paper', 'brand', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const opensAt = 8;

export default function Iris({ headline, emphasis, image, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, px, pick } = space;
  const wide = space.format === 'wide';

  const head = type.bold(headline, {
    emphasis,
    width: inner.width * pick(0.5, 1, 1),
    height: height * pick(0.46, 0.27, 0.27),
    lines: pick(4, 5, 3),
    max: pick(150, 150, 124),
  });
  const words: Rect = { ...inner, y: inner.y + inner.height - head.height, height: head.height };
  const top = words.y - px(pick(84, 90, 60));
  const corner: Rect = { x: 0, y: top, width: wide ? inner.x + head.width + px(110) : width, height: height - top };
  // Only the wide corner leaves a picture beside it.
  const view: Rect = { x: 0, y: 0, width, height: wide ? height : top };
  const edge = px(12);
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Opening image={image} view={view} />
      <Box rect={corner} style={{ background: ground.fill, overflow: 'hidden' }}>
        {ground.stops.length > 1 && (
          <Box rect={{ x: 0, y: -corner.y, width, height }}>
            <Mesh stops={ground.stops} angle={ground.angle} width={width} height={height} />
          </Box>
        )}
      </Box>
      <Box rect={corner}>
        <Rule at={opensAt + 22} frames={26} colour={ground.accent} thickness={edge} />
      </Box>
      {wide && <Edge at={opensAt + 38} rect={corner} width={edge} />}
      <Box rect={words}>
        <Lines text={head} />
      </Box>
    </Stage>
  );
}

/** Goes on downwards where the rule above the headline ends. */
function Edge({ at, rect, width }: { at: number; rect: Rect; width: number }) {
  const { space, ground } = useScene();
  const drawn = progress(space.time, at, 22, ease.draw);
  return (
    <Box
      rect={{ ...rect, x: rect.x + rect.width - width, width }}
      style={{ background: ground.accent, transform: `scaleY(${drawn.toFixed(4)})`, transformOrigin: 'top' }}
    />
  );
}

/** The picture is there at its full size from the start; what opens is the disc that it is seen through. */
function Opening({ image, view }: { image: ImageAsset; view: Rect }) {
  const { space, ground } = useScene();
  const { brand, time, held, px, pick } = space;
  const centre = { x: view.width * pick(0.74, 0.5, 0.5), y: view.height * pick(0.4, 0.52, 0.52) };
  const small = px(pick(250, 250, 200)) * progress(time, -14, 26);
  const opened = progress(time, opensAt, 42, ease.draw);
  const radius = between(small, Math.hypot(centre.x, Math.max(centre.y, view.height - centre.y)) * 1.01, opened);
  const disc: Rect = { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
  return (
    <Box rect={view} style={{ overflow: 'hidden' }}>
      <Box
        rect={disc}
        style={{ overflow: 'hidden', borderRadius: '50%', boxShadow: `0 0 0 ${px(12)}px ${ground.accent}` }}
      >
        <Box
          rect={{ ...view, x: -disc.x, y: -disc.y }}
          style={{ willChange: 'transform', transform: `scale(${between(1.005, 1.07, held).toFixed(5)})` }}
        >
          {isSharpAt(image, view.width, view.height) ? (
            <Picture image={image} />
          ) : (
            <Initial width={view.width} height={view.height} ground={groundAgainst(brand, ground, 'brand')} />
          )}
        </Box>
      </Box>
    </Box>
  );
}
