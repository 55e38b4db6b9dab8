// Their picture in grey until a divider slides across it and leaves it in full colour.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  columns,
  ease,
  type Ground,
  groundAgainst,
  groundOf,
  groundSchema,
  type ImageAsset,
  imageSchema,
  Lines,
  mix,
  Panel,
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

  // Wide: the panel hangs from the upper edge. Else it stands on the lower one.
  const share = height * 0.6;
  const room: Rect = wide
    ? { ...inner, y: share + px(60), height: bottom - share - px(60) }
    : { ...inner, height: inner.height * pick(0, 0.3, 0.34) };
  const beside = support && wide;
  const [left, right] = columns(room, 0.66, px(100));
  const note = beside ? type.body(support, { ...right, lines: 4 }) : null;
  const head = type.headline(headline, {
    emphasis,
    ...(beside ? left : room),
    lines: pick(3, 4, 3),
    max: pick(150, 132, 116),
  });
  const under = support && space.format === 'tall' ? type.body(support, { width: inner.width, lines: 3 }) : null;
  const top = inner.y + head.height + (under ? px(32) + under.height : 0) + px(pick(0, 80, 60));
  // Enlarged more than twice, a picture looks worse than a smaller one.
  const stand = Math.min(height - top, image.height * 2);
  const panel: Rect = { x: 0, y: wide ? 0 : height - stand, width, height: wide ? share : stand };

  const dull = mix(groundOf(brand, 'paper').fill, groundOf(brand, 'ink').fill, 0.3);
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Divided image={image} rect={panel} after={groundAgainst(brand, ground, 'brand')} before={dull} />
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

interface DividedProps {
  image: ImageAsset;
  rect: Rect;
  after: Ground;
  /** A colour for what is not yet changed. */
  before: string;
}

/** On the side where reading starts everything is grey. */
function Divided({ image, rect, after, before }: DividedProps) {
  const { space } = useScene();
  const { time, format } = space;
  const y = (1 - progress(time, -12, 34)) * rect.height * (format === 'wide' ? -0.7 : 0.7);
  const sweep = progress(time, 22, 40, ease.draw);
  const back = progress(time, 84, 44, ease.glide);
  const at = between(between(1.06, 0.24, sweep), 0.42, back) * rect.width;
  const grey = Math.min(at, rect.width);
  const whole: Rect = { x: 0, y: 0, width: rect.width, height: rect.height };
  return (
    <Box rect={rect} style={{ overflow: 'hidden', ...shift(space, 0, y) }}>
      <Panel rect={whole} ground={after}>
        <Framed image={image} panel={rect} />
      </Panel>
      <Box rect={whole} style={{ overflow: 'hidden', ...shift(space, grey - rect.width, 0) }}>
        <Box rect={whole} style={{ background: before, ...shift(space, rect.width - grey, 0) }}>
          <Framed image={image} panel={rect} filter="grayscale(1)" />
        </Box>
      </Box>
      <Handle x={at} height={rect.height} />
    </Box>
  );
}

/** The picture hangs into the panel, or stands in it, and leaves it at the edge of the scene. */
function Framed({ image, panel, filter }: { image: ImageAsset; panel: Rect; filter?: string }) {
  const { space } = useScene();
  const { inner, held, format, px } = space;
  const edge = px(64);
  const radius = px(20);
  const frame: Rect = { ...inner, y: format === 'wide' ? 0 : edge, height: panel.height - edge };
  const drift = px(60);
  return (
    <Box
      rect={frame}
      style={{
        overflow: 'hidden',
        borderRadius: format === 'wide' ? `0 0 ${radius}px ${radius}px` : `${radius}px ${radius}px 0 0`,
      }}
    >
      <Box
        rect={{ x: 0, y: 0, width: frame.width, height: frame.height + drift }}
        style={shift(space, 0, between(0, -drift, held))}
      >
        <Picture image={image} style={{ filter }} />
      </Box>
    </Box>
  );
}

function Handle({ x, height }: { x: number; height: number }) {
  const { space, ground } = useScene();
  const { px } = space;
  const size = px(112);
  return (
    <Box rect={{ x: -size / 2, y: 0, width: size, height }} style={shift(space, x, 0)}>
      <Box rect={{ x: size / 2 - px(8), y: 0, width: px(16), height }} style={{ background: ground.fill }} />
      <Box rect={{ x: size / 2 - px(3), y: 0, width: px(6), height }} style={{ background: ground.accent }} />
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
