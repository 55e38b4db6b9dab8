// A speech bubble swells out of the corner where its speaker stands, and a second one behind it never quite comes to rest.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  Disc,
  ease,
  groundAgainst,
  groundSchema,
  Lines,
  Panel,
  progress,
  quietOn,
  QuoteMark,
  type Rect,
  Rise,
  type Space,
  Stage,
  Still,
  useScene,
  useSetting,
  withoutQuotationMarks,
} from '../kit';

export const schema = z.object({
  quote: z.string().min(1).max(260).describe('What a customer said, word for word.'),
  author: z.string().min(1).max(80).describe('Who said it.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const corner = 56;

export default function Voice({ quote, author, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, quote, kind);
  const { inner, time, held, px, pick } = space;
  const said = groundAgainst(brand, ground, kind === 'brand' ? 'paper' : 'brand');

  const face = px(pick(104, 120, 92));
  const by = type.label(author, { width: inner.width - face - px(40), lines: 2, max: pick(44, 46, 38) });
  const foot = Math.max(face, by.height);
  const tail = px(pick(64, 72, 52));
  const pad = px(pick(84, 68, 56));
  const most = inner.height - foot - tail - px(20);
  const words = type.quote(withoutQuotationMarks(quote), {
    width: inner.width - 2 * pad,
    height: most - 2 * pad,
    max: pick(150, 130, 110),
  });
  const height = Math.min(most, words.height + 2 * pad);
  const bubble: Rect = { ...inner, y: inner.y + pick(0.5, 0.4, 0.5) * (most - height), height };
  const speaker: Rect = { x: inner.x, y: bubble.y + height + tail + px(20), width: face, height: foot };
  return (
    <Stage space={space} ground={ground}>
      <Box rect={bubble} style={swollen(space, bubble, tail, -4, between(-1.2, -3, held))}>
        <Box rect={{ ...bubble, x: 0, y: 0 }} style={{ borderRadius: px(corner), background: quietOn(ground) }} />
      </Box>
      <Box rect={bubble} style={swollen(space, bubble, tail, -10, 0)}>
        <Panel rect={{ ...bubble, x: 0, y: 0 }} ground={said} style={{ borderRadius: px(corner) }}>
          <Box rect={{ x: pad, y: 0, width: bubble.width - 2 * pad, height }} content="center">
            <Lines text={words} at={-2} stagger={4} />
          </Box>
        </Panel>
        <Tail at={{ x: face / 2, y: height - 1, width: tail * 0.9, height: tail }} colour={said.fill} />
      </Box>
      <Disc
        x={speaker.x + face / 2}
        y={speaker.y + foot / 2}
        radius={face / 2}
        colour={ground.accent}
        scale={progress(time, -6, 22)}
      />
      <Box rect={{ ...speaker, width: face }} content="center" style={{ alignItems: 'center' }}>
        <Rise at={10} by={0}>
          <QuoteMark size={face * 0.42} colour={ground.onAccent} style={mirrored(space.rightToLeft)} />
        </Rise>
      </Box>
      <Box rect={{ ...speaker, x: speaker.x + face + px(32), width: by.width + px(4) }} content="center">
        <Rise at={22} by={20}>
          <Still text={by} />
        </Rise>
      </Box>
    </Stage>
  );
}

/** Out of the tip of its tail, and turned about it. */
function swollen({ px, time, rightToLeft, forward }: Space, bubble: Rect, tail: number, at: number, turn: number) {
  const tip = px(52);
  const size = progress(time, at, 26, ease.pop);
  return {
    willChange: 'transform',
    transformOrigin: `${rightToLeft ? bubble.width - tip : tip}px ${bubble.height + tail}px`,
    transform: `rotate(${(turn * forward).toFixed(3)}deg) scale(${size.toFixed(4)})`,
  };
}

/** Hangs below its bubble and points at who speaks. */
function Tail({ at, colour }: { at: Rect; colour: string }) {
  const { space } = useScene();
  return (
    <Box
      rect={at}
      style={{ background: colour, clipPath: 'polygon(0 0, 100% 0, 0 100%)', ...mirrored(space.rightToLeft) }}
    />
  );
}

const mirrored = (yes: boolean) => (yes ? { transform: 'scaleX(-1)' } : undefined);
