// The same line over and over, in outline and from edge to edge, until it is said out loud.
import { z } from 'zod';
import {
  type Brand,
  Box,
  type FittedText,
  groundSchema,
  Lines,
  mix,
  progress,
  shift,
  Stage,
  textOf,
  textStyle,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(48).describe('What is heard again and again: a short line.'),
  emphasis: z.string().max(48).optional().describe('The part of the headline that is stressed.'),
  ground: groundSchema('brand', 'ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Echo({ headline, emphasis, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, height, pick } = space;

  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: inner.height * pick(0.62, 0.5, 0.56),
    lines: pick(2, 4, 3),
    max: pick(250, 180, 160),
  });
  const pitch = head.size * head.lineHeight;
  const top = (height - head.height) / 2;
  const above = Math.ceil(top / pitch);
  const before = Array.from({ length: above }, (_, i) => i - above);
  const after = Array.from({ length: above }, (_, i) => head.lines.length + i);
  return (
    <Stage space={space} ground={ground}>
      {[...before, ...after].map((row) => (
        <Outline
          key={row}
          text={head}
          y={top + row * pitch}
          row={row}
          away={row < 0 ? -row : row - head.lines.length + 1}
        />
      ))}
      <Box rect={{ ...inner, y: top, height: head.height }}>
        <Lines text={head} />
      </Box>
    </Stage>
  );
}

interface OutlineProps {
  text: FittedText;
  y: number;
  row: number;
  /** Rows from the spoken line. */
  away: number;
}

/** A row of echoes: a drawing, not text. Every other one slides the other way, and the farther ones are fainter. */
function Outline({ text, y, row, away }: OutlineProps) {
  const { space, ground } = useScene();
  const { width, held, px, time } = space;
  const gap = text.size * 0.36;
  const line = text.lines.map(({ words }) => textOf(words)).join(' ');
  const period = text.lines.reduce((sum, { width: wide }) => sum + wide, 0) + gap;
  const copies = Math.ceil(width / period) + 2;
  const direction = row % 2 === 0 ? 1 : -1;
  const arrive = 1 - progress(time, -10 + away * 4, 34);
  const along = direction * (arrive * width * 0.25 + held * px(80)) - period * (0.62 + ((away * 0.37) % 0.3));
  return (
    <Box rect={{ x: 0, y, width: 0, height: text.size * text.lineHeight }} style={shift(space, along, 0)}>
      <div
        aria-hidden
        style={{
          ...textStyle(text),
          display: 'flex',
          gap,
          color: 'transparent',
          WebkitTextStroke: `${px(2.5)}px ${mix(ground.fill, ground.text, away === 1 ? 0.42 : 0.24)}`,
        }}
      >
        {Array.from({ length: copies }, (_, i) => (
          <span key={i}>{line}</span>
        ))}
      </div>
    </Box>
  );
}
