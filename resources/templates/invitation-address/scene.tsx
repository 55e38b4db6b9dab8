// Where to go, as large as it gets, on a block of the brand's colour that is drawn behind it.
import { z } from 'zod';
import {
  addressOf,
  Arrow,
  type Brand,
  Box,
  ease,
  Lines,
  progress,
  Rise,
  Signature,
  signatureHeight,
  Stage,
  Still,
  useSetting,
  groundSchema,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What to do now.'),
  address: z.string().max(60).optional().describe('Where to go: "stripe.com".'),
  button: z.string().max(32).optional().describe("The site's own call to action."),
  ground: groundSchema('paper', 'brand', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Address({ headline, address, button, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, time, px, pick } = space;

  const pad = px(pick(34, 30, 26));
  // Without an address to show, the call itself is what is marked.
  const place = address || addressOf(brand);
  const goal = place || headline;
  const where = type.display(goal, {
    emphasis: goal,
    width: inner.width - 2 * pad,
    height: inner.height * pick(0.34, 0.2, 0.24),
    lines: pick(1, 2, 2),
    max: 320,
  });
  const action = button ? type.label(button, { width: inner.width * 0.7, max: pick(46, 48, 42) }) : null;
  const foot = where.height + px(56) + (action ? action.height + px(76) : 0);
  const head = type.headline(headline, {
    width: inner.width,
    height: inner.height - signatureHeight(space) - foot - px(pick(110, 260, 110)),
    lines: pick(2, 4, 4),
    max: pick(104, 112, 96),
  });

  const nudge = progress(time, 60, 20, ease.draw) * px(14);
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Signature />
      <Box rect={inner} content="end">
        <div style={{ marginBottom: pick(0, inner.height * 0.16, 0) }}>
          {place && <Lines text={head} at={-6} emphasis="none" />}
          <div style={{ marginTop: px(56), marginInlineStart: pad * 0.4 }}>
            <Lines text={where} at={8} emphasis="marker" markAt={22} />
          </div>
          {action && (
            <Rise at={34} style={{ marginTop: px(76), display: 'flex', alignItems: 'center', gap: px(28) }}>
              <Still text={action} />
              <Arrow
                size={px(74)}
                colour={ground.text}
                style={{ transform: `translateX(${nudge * space.forward}px) scaleX(${space.forward})` }}
              />
            </Rise>
          )}
        </div>
      </Box>
    </Stage>
  );
}
