// The button is pressed and grows until it is the whole picture; what it says then stands huge on it.
import { z } from 'zod';
import {
  type Brand,
  Box,
  ease,
  groundAgainst,
  groundSchema,
  Lines,
  mix,
  Panel,
  pressed,
  progress,
  type Rect,
  Rise,
  Signature,
  signatureHeight,
  type Space,
  Stage,
  Still,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What to do now.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  button: z.string().min(1).max(32).describe("The site's own call to action."),
  address: z.string().max(60).optional().describe('Where to go: "stripe.com".'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const click = 48;
const growsAt = click + 5;

export default function Grow({ headline, emphasis, button, address, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const next = groundAgainst(brand, ground, kind === 'brand' ? 'ink' : 'brand');
  const { inner, width, height, time, held, px, pick } = space;

  // All stands at the foot of the picture, in tall ones a little higher: the headline and its button, then the call and its address.
  const foot = inner.y + inner.height * pick(1, 0.88, 1);
  const room = foot - inner.y - signatureHeight(space) - px(70);

  const label = type.label(button, { width: inner.width * 0.8, max: pick(56, 58, 50) });
  const size = { width: label.width + label.size * 2.8, height: label.size * 2.5 };
  const pill: Rect = { x: inner.x, y: foot - size.height, ...size };
  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: room - pill.height - px(72),
    max: pick(190, 160, 150),
  });

  const where = address ? type.label(address, { width: inner.width, max: pick(60, 58, 52) }) : null;
  const below = where ? where.height + px(pick(44, 52, 40)) : 0;
  const call = type.display(button, {
    width: inner.width,
    height: room - below,
    lines: pick(2, 4, 3),
    max: pick(360, 300, 280),
  });

  const shown = progress(time, 6, 20) * (1 - pressed(time, click) * 0.055);
  const grown = progress(time, growsAt, 22, ease.draw);
  const ripple = Math.max(width, height) * 1.24;
  return (
    <Stage space={space} ground={ground} leaves={false}>
      {grown < 1 && (
        <div style={{ opacity: 1 - progress(time, growsAt, 8) }}>
          <Signature />
          <Box rect={{ ...inner, y: pill.y - px(72) - head.height, height: head.height }}>
            <Lines text={head} at={-10} stagger={3} frames={20} />
          </Box>
        </div>
      )}
      <Panel
        rect={{ x: 0, y: 0, width, height }}
        ground={next}
        style={{ clipPath: grown < 1 ? windowAt(space, pill, shown, grown) : undefined }}
      >
        {grown < 1 ? (
          <Box rect={pill} content="center" style={{ opacity: shown * (1 - progress(time, growsAt, 8)) }}>
            <Still text={label} align="center" />
          </Box>
        ) : (
          <Box
            rect={{
              x: pill.x + (pill.width - ripple) / 2,
              y: pill.y + (pill.height - ripple) / 2,
              width: ripple,
              height: ripple,
            }}
            style={{
              borderRadius: '50%',
              background: next.kind === 'paper' ? mix(next.fill, next.text, 0.05) : next.shade,
              willChange: 'transform',
              transform: `scale(${(progress(time, growsAt + 22, 40) * (0.8 + held * 0.2)).toFixed(4)})`,
            }}
          />
        )}
        <Signature at={growsAt + 14} />
        <Box rect={{ ...inner, y: foot - below - call.height, height: call.height }}>
          <Lines text={call} at={growsAt + 10} stagger={4} frames={20} />
        </Box>
        {where && (
          <Box rect={{ ...inner, y: foot - where.height, height: where.height }}>
            <Rise at={growsAt + 20}>
              <Still text={where} />
            </Rise>
          </Box>
        )}
      </Panel>
    </Stage>
  );
}

/** What is seen of the next ground: nothing, then the button, then the whole picture. */
function windowAt({ width, height, rightToLeft }: Space, pill: Rect, shown: number, grown: number): string {
  const [x, y] = [(pill.width * (1 - shown)) / 2, (pill.height * (1 - shown)) / 2];
  const start = pill.x + x;
  const end = width - pill.x - pill.width + x;
  const [left, right] = rightToLeft ? [end, start] : [start, end];
  const edges = [pill.y + y, right, height - pill.y - pill.height + y, left];
  const insets = edges.map((edge) => `${(edge * (1 - grown)).toFixed(1)}px`).join(' ');
  return `inset(${insets} round ${(pill.height / 2).toFixed(1)}px)`;
}
