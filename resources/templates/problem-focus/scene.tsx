// The headline seen double and more, out of register, until its copies drift together and one sharp line stands there.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  distance,
  ease,
  type FittedText,
  groundSchema,
  Lines,
  progress,
  Rise,
  Rule,
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
  emphasis: z.string().max(120).optional().describe('The part of the headline that stands out once it is sharp.'),
  support: z.string().max(120).optional().describe('A line of detail below.'),
  ground: groundSchema('ink', 'paper', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const sharpAt = 18;

/** Where each copy comes from and where it goes once the line is sharp, in em of the headline. */
const copies = [
  { from: { x: -0.62, y: -0.2 }, outlined: false },
  { from: { x: 0.62, y: 0.2 }, outlined: false },
  { from: { x: -1.1, y: 0.34 }, outlined: true },
  { from: { x: 1.1, y: -0.34 }, outlined: true },
];

export default function Focus({ headline, emphasis, support, ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, time, px, pick } = space;

  const room = inner.width - px(pick(90, 40, 40));
  const note = support ? type.body(support, { width: room * pick(0.62, 1, 1), lines: 3 }) : null;
  const head = type.headline(headline, {
    emphasis,
    width: room,
    height: inner.height * pick(0.92, 0.72, 0.88) - (note ? note.height + px(150) : 0),
    lines: pick(4, 7, 5),
    max: pick(200, 160, 144),
  });
  const block = { ...inner, width: Math.max(head.width, note?.width ?? 0) };
  const sharp = progress(time, sharpAt - 10, 12, ease.soft);

  return (
    <Stage space={space} ground={ground}>
      <Box rect={{ ...block, x: (space.width - block.width) / 2 }} content="center" gap={px(pick(84, 92, 64))}>
        <div style={{ position: 'relative' }}>
          {copies.map((copy, i) => (
            <Copy key={i} text={head} {...copy} />
          ))}
          <div style={{ position: 'relative', opacity: sharp < 1 ? sharp : undefined }}>
            <Lines text={head} at={-99} />
          </div>
        </div>
        {note && (
          <div>
            <Rule at={30} colour={ground.accent} thickness={px(6)} width={px(96)} />
            <Rise at={34} style={{ marginTop: px(30) }}>
              <Still text={note} colour={ground.muted} />
            </Rise>
          </div>
        )}
      </Box>
    </Stage>
  );
}

interface CopyProps {
  text: FittedText;
  from: { x: number; y: number };
  outlined: boolean;
}

/** Half there and out of place, it comes in; the outlines do not quite get there, and slip away again. */
function Copy({ text, from, outlined }: CopyProps) {
  const { space, ground } = useScene();
  const { time, end, px } = space;
  const { size } = text;
  const met = progress(time, -8, sharpAt + 10, ease.glide);
  const apart = outlined ? between(0.34, 0.62, progress(time, sharpAt, end - sharpAt, ease.linear)) : 0;
  const away = between(1, apart, met);
  const gone = progress(time, sharpAt - 6, 10, ease.soft);
  const isOwn = distance(ground.accent, ground.text) > 0.12;
  const opacity = outlined ? between(0.7, isOwn ? 0.26 : 0.13, gone) : 0.36 * (1 - gone);
  if (opacity <= 0.01) return null;
  return (
    <div
      aria-hidden
      style={{
        ...textStyle(text),
        position: 'absolute',
        inset: 0,
        opacity,
        WebkitTextFillColor: outlined ? 'transparent' : undefined,
        WebkitTextStroke: outlined ? `${px(3)}px ${isOwn ? ground.accent : ground.text}` : undefined,
        ...shift(space, from.x * away * size, from.y * away * size),
      }}
    >
      {text.lines.map((line) => textOf(line.words)).join('\n')}
    </div>
  );
}
