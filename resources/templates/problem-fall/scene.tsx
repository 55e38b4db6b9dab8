// The headline falls in as heavy blocks, a line each, that pile up askew on a floor; one stands straight in the brand's colour.
import { z } from 'zod';
import {
  type Brand,
  Box,
  distance,
  ease,
  type FittedText,
  type Ground,
  groundSchema,
  mix,
  progress,
  Rise,
  Rule,
  type Space,
  shift,
  Stage,
  Still,
  textOf,
  textStyle,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What hurts, in a sentence or two.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline whose line stands straight.'),
  support: z.string().max(120).optional().describe('A line of detail below the floor.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const settlesAt = 62;

export default function Fall({ headline, emphasis, support, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, px, pick, time, held } = space;

  const note = support ? type.body(support, { width: inner.width * pick(0.6, 1, 1), lines: pick(2, 4, 2) }) : null;
  const floor = inner.y + inner.height * pick(1, 0.94, 1) - (note ? note.height + px(pick(44, 54, 36)) : 0);
  const head = type.bold(headline, {
    emphasis,
    width: inner.width - px(150),
    height: (floor - inner.y) * (space.rightToLeft ? 0.7 : 0.76),
    lines: pick(4, 6, 5),
    max: pick(190, 190, 170),
  });
  const count = head.lines.length;
  const emphasised = head.lines.map((line) => line.words.some((word) => word.emphasised)).lastIndexOf(true);
  const straight = emphasised < 0 ? count - 1 : emphasised;
  const jolt = head.lines.reduce((sum, _, i) => sum + thud(time, landing(i, count)), thud(time, settlesAt + 10) * 0.5);

  return (
    <Stage space={space} ground={ground}>
      <Box rect={{ x: 0, y: floor, width, height: px(4) }} style={shift(space, 0, jolt * px(9) + held * px(12))}>
        <Rule at={-14} frames={18} colour={ground.muted} thickness={px(4)} />
        <Block text={head} index={count - 1} straight={straight} />
      </Box>
      {note && (
        <Box rect={{ ...inner, y: floor + px(pick(44, 54, 36)), height: note.height }}>
          <Rise at={24}>
            <Still text={note} />
          </Rise>
        </Box>
      )}
    </Stage>
  );
}

/** The lowest first: what lies on it comes after. */
const landing = (index: number, count: number) => -1 + (count - 1 - index) * Math.min(5, 16 / count);

/** A blow that dies away at once. */
const thud = (time: number, at: number) => (time < at ? 0 : 1 - progress(time, at, 9));

const padding = 0.3;

/** Where a block comes to rest: degrees, and pixels from the start. Short ones lie more askew; letters that hang low, not. */
function rest(text: FittedText, index: number, straight: number, { inner, px, rightToLeft }: Space) {
  const line = text.lines[index];
  if (!line) return { tilt: 0, x: inner.x, width: Infinity };
  const side = (straight - index) % 2 ? 1 : -1;
  const width = line.width + 2 * padding * text.size;
  const tilt = index === straight || rightToLeft ? 0 : side * Math.min(2.2, Math.max(0.8, px(1100) / width));
  return { tilt, x: inner.x + px([0, 34, 12, 46, 22][(text.lines.length - index) % 5]), width };
}

interface BlockProps {
  text: FittedText;
  index: number;
  straight: number;
}

/** A line with everything that lies on it; it leans on a corner of what is below. */
function Block({ text, index, straight }: BlockProps) {
  const { space, ground } = useScene();
  const { time, held, rightToLeft, height } = space;
  const own = rest(text, index, straight, space);
  const below = rest(text, index + 1, straight, space);
  const lands = landing(index, text.lines.length);
  const fallen = progress(time, lands - 12, 12, ease.leave);
  const loose = 0.35 * (1 - progress(time, settlesAt, 20, ease.draw)) + 0.06 * (1 - held);
  const lean = own.tilt - below.tilt;
  const tilt = lean * (1 + loose + 2 * (1 - progress(time, lands, 16)));
  const isLowest = index === text.lines.length - 1;
  const x = isLowest ? own.x : own.x - below.x;
  const pivot = lean < 0 ? 0 : Math.min(own.width, below.width - x);
  const { fill, colour } = paintOf(ground, index === straight);
  return (
    <div
      style={{
        ...textStyle(text),
        position: 'absolute',
        insetInlineStart: x,
        bottom: '100%',
        width: own.width,
        padding: `${rightToLeft ? 0.16 : 0.1}em ${padding}em`,
        background: fill,
        color: colour,
        willChange: 'transform',
        transformOrigin: `${pivot}px 100%`,
        transform: `translate3d(0, ${((fallen - 1) * height).toFixed(2)}px, 0) rotate(${tilt.toFixed(4)}deg)`,
      }}
    >
      {index > 0 && <Block text={text} index={index - 1} straight={straight} />}
      {textOf(text.lines[index].words)}
    </div>
  );
}

/** The straight one in the brand's colour; where that is the ground's or none, the others step back instead. */
function paintOf(ground: Ground, isStraight: boolean): { fill: string; colour: string } {
  if (isStraight) return { fill: ground.block, colour: ground.onBlock };
  if (distance(ground.block, ground.text) > 0.12) return { fill: ground.text, colour: ground.fill };
  const isDeep = ground.dark || ground.stops.length > 1;
  return { fill: isDeep ? ground.shade : mix(ground.fill, ground.text, 0.1), colour: ground.text };
}
