// One feature after the other on large cards: each pushes the ones before up, until all their titles stand in a file.
import { z } from 'zod';
import {
  type Brand,
  Box,
  columns,
  distance,
  ease,
  ensureContrast,
  type FittedText,
  type Ground,
  groundAgainst,
  groundOf,
  groundSchema,
  isLegible,
  itemsSchema,
  Lines,
  mix,
  progress,
  type Rect,
  shift,
  Stage,
  Still,
  useScene,
  useSetting,
  withAlpha,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  items: itemsSchema(2, 5, 40, 110).describe('The features, one a card: a few words each, a sentence if there is one.'),
  ground: groundSchema('ink', 'paper', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const pad = { x: 64, y: 34 };
/** Sideways, from one card to the next. */
const step = 26;

export default function Cards({ headline, emphasis, items, ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, end, px, pick } = space;
  const wide = space.format === 'wide';
  const shown = items.slice(0, pick(5, 5, 4));
  const count = shown.length;

  const [left] = columns(inner, 0.42, px(90));
  const head = type.headline(headline, {
    emphasis,
    width: wide ? left.width : inner.width,
    height: inner.height * pick(0.86, 0.28, 0.3),
    lines: pick(6, 4, 3),
    max: pick(140, 124, 108),
  });
  const ticksY = wide ? inner.y + inner.height - px(10) : inner.y + head.height + px(pick(0, 44, 30));

  // The file of titles grows up to `top`; the words of the card in front end where the margins do.
  const top = wide ? px(64) : ticksY + px(pick(0, 76, 46));
  const floor = inner.y + inner.height;
  const x = wide ? left.x + left.width + px(90) : px(40);
  const inside = inner.x + inner.width - x - px(pad.x) - (count - 1) * px(step);
  const room = (floor - top - px(pick(330, 380, 130))) / (count - 1);
  const titles = type.titles(
    shown.map((item) => item.title),
    { width: inside, height: room - 2 * px(pad.y), max: pick(84, 80, 64) },
  );
  const strip = Math.max(...titles.map((title) => title.height)) + 2 * px(pad.y);
  const front = Math.max(top + (count - 1) * strip, floor - px(pick(600, 700, 330)));
  const texts = type.bodies(
    shown.map((item) => item.text),
    { width: inside * pick(0.86, 1, 1), height: floor - front - strip, max: pick(44, 48, 36) },
  );
  const card: Rect = { x, y: front, width: width * 1.1 - x, height: height * 1.08 - front };

  const turn = count > 2 ? (0.42 * end) / (count - 2) : 0;
  const first = end * (count > 2 ? 0.22 : 0.42);
  const begins = shown.map((_, i) => (i > 0 ? first + (i - 1) * turn : -12));
  const come = begins.reduce((sum, begin) => sum + progress(time, begin, 24), 0) - 1;
  const colours = coloursOf(brand, groundAgainst(brand, ground, 'brand'), count);
  return (
    <Stage space={space} ground={ground}>
      <Box rect={wide ? left : inner}>
        <Lines text={head} />
      </Box>
      <Ticks
        y={ticksY}
        done={begins.map((begin, i) => progress(time, begin, (begins[i + 1] ?? end) - begin, ease.linear))}
      />
      {shown.map((item, i) => (
        <Card
          key={i}
          rect={card}
          ahead={i - come}
          strip={strip}
          title={titles[i]}
          text={item.text && isLegible(texts[i], space) ? texts[i] : null}
          words={{ width: inside, bottom: floor - front }}
          colours={colours[i]}
        />
      ))}
    </Stage>
  );
}

interface Colours {
  background: string;
  color: string;
  disc: string;
}

/** From a shade of the ground to the whole of it, away from its text; or through its gradient. */
function coloursOf(brand: Brand, ground: Ground, count: number): Colours[] {
  const deep = ground.dark ? groundOf(brand, 'ink').fill : '#ffffff';
  const shade = distance(deep, ground.fill) < 0.1 ? mix(ground.fill, ground.text, 0.25) : mix(ground.fill, deep, 0.65);
  const start = ground.stops.length > 1 ? ground.fill : shade;
  const stop = ground.stops[ground.stops.length - 1];
  return Array.from({ length: count }, (_, i) => {
    const background = mix(start, stop, i / (count - 1));
    const color = ensureContrast(ground.text, [background], 4.6);
    return { background, color, disc: ground.dark ? withAlpha('#000000', 0.12) : withAlpha('#ffffff', 0.24) };
  });
}

interface CardProps {
  rect: Rect;
  /** How many cards come before it: 0 stands in front, −1 has one before it, 1 waits below the picture. */
  ahead: number;
  strip: number;
  title: FittedText;
  text: FittedText | null;
  words: { width: number; bottom: number };
  colours: Colours;
}

function Card({ rect, ahead, strip, title, text, words, colours: { background, color, disc } }: CardProps) {
  const { space } = useScene();
  const { height, held, px } = space;
  const size = rect.height * 1.3;
  if (ahead >= 1) return null;
  const place = shift(space, Math.max(0, -ahead) * px(step), ahead > 0 ? ahead * (height - rect.y) : ahead * strip);
  return (
    <Box rect={rect} style={{ borderStartStartRadius: px(44), overflow: 'hidden', background, color, ...place }}>
      <Box
        rect={{ x: rect.width - size * 0.62, y: strip * 0.7, width: size, height: size }}
        style={{ borderRadius: '50%', background: disc, ...shift(space, -held * px(90), 0) }}
      />
      <Box rect={{ x: px(pad.x), y: 0, width: words.width, height: strip }} content="center">
        <Still text={title} />
      </Box>
      {text && ahead > -1 && (
        <Box
          rect={{ x: px(pad.x), y: strip, width: words.width, height: words.bottom - strip }}
          content="end"
          style={{ opacity: Math.min(1, 1 + 2.5 * ahead) }}
        >
          <Still text={text} />
        </Box>
      )}
    </Box>
  );
}

/** A bar a card, which fills while its card stands in front. */
function Ticks({ y, done }: { y: number; done: number[] }) {
  const { space, ground } = useScene();
  const { inner, px, rightToLeft } = space;
  return (
    <Box
      rect={{ ...inner, y, height: px(8) }}
      gap={px(14)}
      style={{ flexDirection: 'row', justifyContent: 'flex-start' }}
    >
      {done.map((share, i) => (
        <div key={i} style={{ width: px(64), background: ground.line }}>
          <div
            style={{
              height: '100%',
              background: ground.accent,
              transform: `scaleX(${share})`,
              transformOrigin: rightToLeft ? 'right' : 'left',
            }}
          />
        </div>
      ))}
    </Box>
  );
}
