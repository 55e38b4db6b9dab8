// Their picture in grey until a divider slides across it and leaves it in full colour.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  columns,
  ease,
  groundSchema,
  type ImageAsset,
  imageSchema,
  Lines,
  Picture,
  progress,
  type Rect,
  Rise,
  shift,
  Stage,
  Still,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  image: imageSchema.describe('The product or the page: a picture with colours in it.'),
  support: z.string().max(120).optional().describe('A sentence beside the headline.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Compare({ headline, emphasis, image, support, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, px, pick } = space;
  const wide = space.format === 'wide';
  const bottom = inner.y + inner.height;

  // Wide: the picture hangs from the upper edge. Else it stands on the lower one. Enlarged more than twice it would be blurred.
  const most = { width: Math.min(width, image.width * 2), height: image.height * 2 };
  const [above, below] = [px(64), px(pick(0, 90, 64))];
  const room: Rect = wide
    ? { ...inner, y: height * 0.58 + above, height: bottom - height * 0.58 - above }
    : { ...inner, height: inner.height * pick(0, 0.34, 0.36) };
  const beside = support && wide;
  const [left, right] = columns(room, 0.66, px(100));
  const note = beside ? type.body(support, { ...right, lines: 4 }) : null;
  const head = type.headline(headline, {
    emphasis,
    ...(beside ? left : room),
    lines: pick(3, 4, 3),
    max: pick(132, 132, 116),
  });
  const under = support && space.format === 'tall' ? type.body(support, { width: inner.width, lines: 3 }) : null;
  const top = inner.y + head.height + (under ? px(36) + under.height : 0) + below;
  const tallest = wide ? height * 0.58 : height - top;
  const picture: Rect = {
    x: width - most.width,
    y: wide ? 0 : Math.max(top, height - most.height),
    width: most.width,
    height: Math.min(most.height, tallest),
  };

  return (
    <Stage space={space} ground={ground}>
      <Divided image={image} rect={picture} />
      <Box rect={wide ? room : inner} gap={px(36)}>
        <Lines text={head} />
        {under && (
          <Rise at={20}>
            <Still text={under} colour={ground.muted} />
          </Rise>
        )}
      </Box>
      {note && (
        <Box rect={right} style={{ paddingTop: head.size * 0.2 }}>
          <Rise at={20}>
            <Still text={note} colour={ground.muted} />
          </Rise>
        </Box>
      )}
    </Stage>
  );
}

/** Before the divider in reading direction the picture is grey. */
function Divided({ image, rect }: { image: ImageAsset; rect: Rect }) {
  const { space } = useScene();
  const { time, held, format, px } = space;
  const arrive = 1 - progress(time, -12, 34);
  const y = arrive * rect.height * (format === 'wide' ? -1 : 1) * 0.6;
  const sweep = progress(time, 22, 40, ease.draw);
  const back = progress(time, 84, 44, ease.glide);
  const at = between(between(1.06, 0.26, sweep), 0.5, back) * rect.width;
  const drift = px(60);
  const all = { x: 0, y: 0, width: rect.width, height: rect.height + drift };
  const drifted = between(0, -drift, held);
  return (
    <Box rect={rect} style={{ overflow: 'hidden', ...shift(space, 0, y) }}>
      <Box rect={all} style={shift(space, 0, drifted)}>
        <Picture image={image} />
      </Box>
      <Box rect={all} style={{ overflow: 'hidden', ...shift(space, at - rect.width, 0) }}>
        <Box rect={all} style={shift(space, rect.width - at, drifted)}>
          <Picture image={image} style={{ filter: 'grayscale(1)' }} />
        </Box>
      </Box>
      <Handle x={at} height={rect.height} />
    </Box>
  );
}

function Handle({ x, height }: { x: number; height: number }) {
  const { space, ground } = useScene();
  const { px } = space;
  const size = px(112);
  return (
    <Box rect={{ x: -size / 2, y: 0, width: size, height }} style={shift(space, x, 0)}>
      <Box rect={{ x: size / 2 - px(5), y: 0, width: px(10), height }} style={{ background: ground.fill }} />
      <svg width={size} height={size} viewBox="0 0 112 112" style={{ position: 'absolute', top: (height - size) / 2 }}>
        <circle cx="56" cy="56" r="56" fill={ground.fill} />
        <circle cx="56" cy="56" r="46" fill={ground.accent} />
        <path
          d="M46 40L30 56L46 72M66 40L82 56L66 72"
          fill="none"
          stroke={ground.onAccent}
          strokeWidth="6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </Box>
  );
}
