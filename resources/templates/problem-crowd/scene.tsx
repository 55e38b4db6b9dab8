// Words close in on the headline from every edge and press against it, until a marker stops them.
import { z } from 'zod';
import {
  type Brand,
  Box,
  ease,
  type FittedText,
  groundSchema,
  itemsSchema,
  Lines,
  progress,
  shift,
  Stage,
  textOf,
  textStyle,
  useScene,
  useSetting,
  withAlpha,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(80).describe('What it is like in the middle of all that.'),
  emphasis: z.string().max(80).optional().describe('The part of the headline under the marker.'),
  items: itemsSchema(2, 6, 32, 1).optional().describe('What crowds in: a word or two each, no sentences.'),
  ground: groundSchema('ink', 'paper', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

/** Pixels at 1080p, from the headline outwards, above and below in turns. */
const sizes = [52, 72, 84, 46, 44, 60, 136, 104, 56, 150];
/** Where the word that is read stands in its row: 0 at the start, 1 at the end. */
const places = [0.7, 0.1, 0.24, 0.88, 0.52, 0.34];

const markAt = 42;

const pitch = (text: FittedText) => text.size * text.lineHeight;

export default function Crowd({ headline, emphasis, items = [], ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, height, px, pick } = space;

  const set = (word: string, i: number) =>
    type.titles([word], { width: inner.width, lines: 1, max: sizes[i % sizes.length] * pick(1, 1.16, 0.92) })[0];
  const titles = items.map((item, i) => set(item.title, i)).filter((title) => title.lines.length === 1);
  const gap = px(pick(40, 56, 32));
  const sides = [-1, 1].map((side) => {
    const own = titles.filter((_, i) => (i % 2 ? 1 : -1) === side);
    return { side, own, needed: own.reduce((sum, title) => sum + pitch(title), gap) };
  });
  const [above, below] = sides.map(({ needed }) => Math.max(needed, inner.height * pick(0.2, 0.25, 0.22)));

  const head = type.bold(headline, {
    emphasis,
    width: inner.width - px(30),
    height: inner.height - above - below,
    max: pick(200, 150, 140),
  });
  const top = inner.y + (inner.height + above - below - head.height) / 2;
  const bottom = top + head.height;
  const said = head.lines.flatMap((line) => line.words.map((word) => word.text.replace(/\p{P}+$/u, '')));
  const telling = said.filter((word) => word.length > 3);
  const spare = telling.length > 1 ? telling : [headline];
  const words = items.length > 0 ? items.map((item) => item.title) : spare;

  return (
    <Stage space={space} ground={ground}>
      {sides.flatMap(({ side, own }) => {
        const rows = [];
        let away = gap;
        for (let i = 0; away < (side < 0 ? top : height - bottom); i++) {
          const n = i * 2 + (side < 0 ? 0 : 1);
          const text = own[i] ?? set(words[(n + 1) % words.length], n);
          const y = side < 0 ? top - away - pitch(text) : bottom + away;
          rows.push(<Row key={n} text={text} isRead={i < own.length} y={y} side={side} number={n} words={words} />);
          away += pitch(text);
        }
        return rows;
      })}
      <Box rect={{ ...inner, y: top, height: head.height }}>
        <Lines text={head} emphasis="marker" markAt={markAt} />
      </Box>
    </Stage>
  );
}

interface RowProps {
  text: FittedText;
  /** It says something; all others are only there to crowd. */
  isRead: boolean;
  y: number;
  /** Of the headline: −1 above, 1 below. */
  side: number;
  number: number;
  words: string[];
}

/** A row of words from edge to edge that slides in and closes in; the ones that nobody reads never come to rest. */
function Row({ text, isRead, y, side, number, words }: RowProps) {
  const { space, ground } = useScene();
  const { inner, width, time, held, px } = space;
  const faint = withAlpha(ground.text, text.size > px(70) ? 0.13 : 0.2);
  const turned = [...words.slice(number % words.length), ...words.slice(0, number % words.length)];
  const some = turned.join('\u2003') + '\u2003';
  const crowd = some.repeat(Math.ceil(width / (some.length * text.size * 0.3)));

  const direction = number % 4 < 2 ? 1 : -1;
  const arrive = 1 - progress(time, -10 + (number >> 1) * 3, 40);
  const press = 1 - progress(time, -10, markAt + 6, ease.soft);
  const drift = isRead ? 0 : (held - 0.5) * px(110);
  const x = inner.x + (inner.width - text.width) * places[number % places.length];
  return (
    <Box
      rect={{ x, y, width: text.width, height: pitch(text) }}
      style={{
        ...textStyle(text),
        color: faint,
        ...shift(space, direction * (drift - arrive * width * 0.4), side * press * px(110)),
      }}
    >
      <span aria-hidden style={{ position: 'absolute', insetInlineEnd: '100%' }}>
        {crowd}
      </span>
      <span aria-hidden={!isRead} style={{ color: isRead ? ground.muted : undefined }}>
        {text.lines.map((line) => textOf(line.words)).join(' ')}
      </span>
      <span aria-hidden style={{ position: 'absolute', insetInlineStart: '100%' }}>
        {'\u2003' + crowd}
      </span>
    </Box>
  );
}
