// Their own page in a browser that swings in, settles and scrolls once, while what it offers is ticked off.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  Browser,
  browserHeight,
  columns,
  contrast,
  ease,
  type FittedText,
  groundSchema,
  imageSchema,
  itemsSchema,
  Lines,
  progress,
  type Rect,
  Rise,
  Stage,
  Still,
  Tick,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  image: imageSchema.describe('A screenshot of the page: as long as there is one.'),
  items: itemsSchema(1, 3, 44, 200).optional().describe('Short names of what the page offers.'),
  support: z.string().max(120).optional().describe('A sentence, where there are no items.'),
  ground: groundSchema('brand', 'ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Showcase({
  headline,
  emphasis,
  image,
  items = [],
  support,
  ground: kind = 'brand',
  brand,
}: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { time, inner, width, height, px, pick } = space;
  const wide = space.format === 'wide';

  const [left] = columns(inner, 0.4, px(80));
  const words: Rect = wide ? left : { ...inner, height: inner.height * pick(1, 0.42, 0.44) };

  const offered = items.slice(0, pick(3, 2, 0)).map((item) => item.title);
  const ticks = type.labels(offered, { width: words.width - px(66), lines: 2, max: pick(38, 42, 36) });
  const note =
    support && ticks.length === 0 && space.format !== 'square' ? type.body(support, { width: words.width }) : null;
  const gap = px(pick(56, 44, 0));
  const detail = ticks.reduce((sum, tick) => sum + tick.height + px(24), 0) + (note?.height ?? 0);
  const head = type.headline(headline, {
    emphasis,
    width: words.width,
    height: words.height - detail - gap,
    max: pick(120, 116, 104),
  });

  // Beside the words, or below them; it leaves the picture at the far side, and at the foot where it stands below.
  const x = wide ? left.x + left.width + px(80) : inner.x;
  const window = { width: width * 1.06 - x, height: 0 };
  const page = browserHeight(space, image, window.width);
  const below = inner.y + head.height + (detail ? gap + detail : 0) + px(70);
  window.height = Math.min(page, wide ? height * 0.8 : height - below + px(90));
  const y = wide ? (height - window.height) / 2 : Math.max(below, (below + height - window.height) / 2);
  const scroll = progress(time, 58, 46, ease.glide) * scrollShare(page, window.height);

  return (
    <Stage space={space} ground={ground}>
      <Box rect={words} content={pick('center', 'start', 'start')} gap={gap}>
        <Lines text={head} />
        {ticks.length > 0 && (
          <div style={{ display: 'flex', flexDirection: 'column', gap: px(24) }}>
            {ticks.map((tick, i) => (
              <Ticked key={i} text={tick} at={30 + i * 12} />
            ))}
          </div>
        )}
        {note && (
          <Rise at={20}>
            <Still text={note} />
          </Rise>
        )}
      </Box>
      <Swing rect={{ x, y, ...window }}>
        <Browser image={image} {...window} scroll={scroll} />
      </Swing>
    </Stage>
  );
}

/** Less than a window down: further, and nothing of the page can be taken in. */
const scrollShare = (page: number, shown: number) => Math.min(1, (shown * 0.86) / Math.max(1, page - shown));

function Swing({ rect, children }: { rect: Rect; children: React.ReactNode }) {
  const { space } = useScene();
  const { time, px, forward, held, pick } = space;
  const arrive = progress(time, -10, 40);
  const away = 1 - arrive;
  const turn = pick(-24, 0, 0) * away * forward;
  const tip = pick(6, 16, 16) * away;
  const x = away * px(pick(180, 0, 0)) * forward;
  const y = away * px(pick(30, 240, 180)) + between(px(14), -px(14), held);
  const tilted = away > 0.0005 ? `rotateY(${turn.toFixed(3)}deg) rotateX(${tip.toFixed(3)}deg)` : '';
  return (
    <Box
      rect={rect}
      style={{
        willChange: 'transform',
        transform: `perspective(${px(2200)}px) translate3d(${x.toFixed(2)}px, ${y.toFixed(2)}px, 0) ${tilted}`,
      }}
    >
      {children}
    </Box>
  );
}

function Ticked({ text, at }: { text: FittedText; at: number }) {
  const { space, ground } = useScene();
  const { px, time } = space;
  const pop = progress(time, at, 16, ease.pop);
  const on = contrast(ground.onAccent, ground.accent) >= 3 ? ground.onAccent : ground.fill;
  return (
    <div style={{ display: 'flex', alignItems: 'flex-start', gap: px(22) }}>
      <Tick
        size={px(44)}
        colour={ground.accent}
        on={on}
        drawn={progress(time, at + 8, 12)}
        style={{ transform: `scale(${pop})`, marginTop: (text.size * text.lineHeight - px(44)) / 2 }}
      />
      <Rise at={at} by={24}>
        <Still text={text} />
      </Rise>
    </div>
  );
}
