// The brand stands alone over a horizon of its colour, which rises slowly and carries the call to action.
import { z } from 'zod';
import {
  addressOf,
  Arrow,
  type Brand,
  Box,
  ease,
  fitLockup,
  groundAgainst,
  groundSchema,
  Lines,
  Lockup,
  OnGround,
  Panel,
  progress,
  Rise,
  Rule,
  shift,
  Stage,
  Still,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What to do now, or what stays in mind.'),
  button: z.string().max(32).optional().describe("The site's own call to action."),
  address: z.string().max(60).optional().describe('Where to go: "stripe.com".'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function LockupCard({ headline, button, address, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, held, px, pick } = space;

  const horizon = height * pick(0.7, 0.68, 0.7);
  const radius = width * pick(1.05, 1.25, 1.1);
  const sky = { ...inner, height: horizon - inner.y - px(pick(50, 90, 40)) };

  const lockup = fitLockup(brand, ground, space, type, {
    width: inner.width * pick(0.8, 1, 0.94),
    height: sky.height * pick(0.5, 0.4, 0.46),
    lines: pick(1, 2, 2),
  });
  const ruleSpace = px(pick(52, 72, 44));
  const [line] = type.titles([headline], {
    width: inner.width * pick(0.8, 1, 1),
    height: sky.height - lockup.height - 2 * ruleSpace,
    lines: pick(2, 4, 3),
    max: pick(60, 62, 50),
  });
  const isNews = lockup.logo !== null || headline.trim().toLowerCase() !== brand.name.trim().toLowerCase();

  const said = button || address ? [button, address] : [addressOf(brand)];
  const arrow = px(80);
  const gap = px(44);
  const fitCalls = (max: number) => {
    const labels = type.labels(
      said.filter((text): text is string => Boolean(text)),
      { width: inner.width, max },
    );
    return { labels, needed: labels.reduce((sum, call) => sum + call.width, 0) + arrow + 2 * gap };
  };
  // In one row they stay clear of the edge of the land; where that would make them small, they stand in two.
  const most = pick(60, 64, 54);
  const large = fitCalls(most);
  const stacked = space.format !== 'wide' && large.needed > inner.width;
  const room = pick(0.6, 1, 1) * width;
  const calls = (stacked ? large : fitCalls(Math.min(most, (most * room) / large.needed))).labels;

  const land = groundAgainst(brand, ground, 'brand');
  const rise = (1 - progress(time, -10, 44)) * px(260) + (1 - held) * px(36);
  const nudge = progress(time, 60, 20, ease.draw) * px(14);
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Panel
        rect={{ x: 0, y: horizon, width, height: height - horizon + px(20) }}
        ground={land}
        style={{ clipPath: `circle(${radius}px at 50% ${radius}px)`, ...shift(space, 0, rise) }}
      />
      <Box rect={sky} content="center" gap={ruleSpace} style={{ alignItems: 'center', textAlign: 'center' }}>
        <Lockup lockup={lockup} at={-8} align="center" />
        {isNews && (
          <>
            <Rule
              at={6}
              colour={ground.accent}
              thickness={px(6)}
              width={px(160)}
              style={{ transformOrigin: 'center' }}
            />
            <Lines text={line} at={4} stagger={4} />
          </>
        )}
      </Box>
      <OnGround ground={land}>
        <Box
          rect={{ ...inner, y: horizon + px(90), height: inner.y + inner.height - horizon - px(90) }}
          content="center"
        >
          <Rise
            at={18}
            style={{
              display: 'flex',
              flexDirection: stacked ? 'column' : 'row',
              alignItems: 'center',
              justifyContent: 'center',
              gap: stacked ? px(14) : gap,
            }}
          >
            {calls[0] && <Still text={calls[0]} align="center" />}
            {calls[1] && !stacked && (
              <Arrow
                size={arrow}
                colour={land.text}
                style={{ transform: `translateX(${nudge * space.forward}px) scaleX(${space.forward})` }}
              />
            )}
            {calls[1] && <Still text={calls[1]} align="center" />}
          </Rise>
        </Box>
      </OnGround>
    </Stage>
  );
}
