// A door in the brand's colour opens from the middle on the headline; it stays as the frame, with the call on the threshold.
import { z } from 'zod';
import {
  Arrow,
  between,
  type Brand,
  Box,
  ease,
  groundAgainst,
  groundSchema,
  Lines,
  Logo,
  OnGround,
  Panel,
  progress,
  type Rect,
  Rise,
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

export default function Door({ headline, emphasis, button, address, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const door = groundAgainst(brand, ground, kind === 'brand' ? 'ink' : 'brand');
  const { inner, width, height, time, held, px, pick } = space;
  const whole: Rect = { x: 0, y: 0, width, height };

  const arrow = px(pick(104, 104, 88));
  const gap = px(40);
  const apart = px(68);
  const [call] = type.titles([button], {
    width: inner.width - arrow - gap,
    lines: 1,
    max: pick(72, 72, 62),
  });
  const where = address ? type.label(address, { width: inner.width, max: pick(46, 46, 40) }) : null;
  const stacked = call.width + arrow + (where?.width ?? 0) + gap + apart > inner.width;
  const callHeight = stacked && where ? call.height + px(12) + where.height : call.height;
  const foot: Rect = { ...inner, y: inner.y + inner.height - callHeight, height: callHeight };
  const sill = foot.y - px(pick(64, 110, 56));

  const bar = pick(width * 0.056, height * 0.062, width * 0.052) - px(22) * held;
  const opened = progress(time, -11, 30, ease.draw);
  const sides = pick(opened, 1, opened);
  const opening = {
    left: between(width / 2, pick(bar, 0, bar), sides),
    top: pick(0, between(sill / 2, bar, opened), 0),
    bottom: pick(
      between(height, sill, progress(time, 4, 26)),
      between(sill / 2, sill, opened),
      between(height, sill, progress(time, 4, 26)),
    ),
  };
  const hole = `M${opening.left} ${opening.top}H${width - opening.left}V${opening.bottom}H${opening.left}Z`;

  const logoHeight = px(pick(56, 64, 52));
  const logoGap = px(pick(44, 64, 36));
  const top = inner.y + logoHeight + logoGap;
  const area: Rect = { ...inner, y: top, height: sill - px(pick(76, 100, 60)) - top };
  const head = type.bold(headline, {
    ...area,
    emphasis,
    width: area.width - px(pick(60, 0, 64)),
    max: pick(190, 160, 150),
  });
  const nudge = progress(time, 60, 20, ease.draw) * px(18);
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Box rect={{ ...inner, height: logoHeight }} style={{ alignItems: 'center' }}>
        <Rise at={4} by={20}>
          <Logo height={logoHeight} />
        </Rise>
      </Box>
      <Box rect={area} content="center" style={{ alignItems: 'center', textAlign: 'center' }}>
        <Lines text={head} at={-6} stagger={3} frames={22} />
      </Box>
      <Panel rect={whole} ground={door} style={{ clipPath: `path(evenodd, "M0 0H${width}V${height}H0Z${hole}")` }} />
      <OnGround ground={door}>
        <Box rect={foot}>
          <Rise
            at={12}
            by={60}
            style={{
              display: 'flex',
              flexDirection: stacked ? 'column' : 'row',
              alignItems: 'center',
              justifyContent: 'center',
              gap: stacked ? px(12) : apart,
            }}
          >
            <div style={{ display: 'flex', alignItems: 'center', gap }}>
              <Still text={call} />
              <Arrow
                size={arrow}
                colour={door.text}
                style={{ transform: `translateX(${nudge * space.forward}px) scaleX(${space.forward})` }}
              />
            </div>
            {where && <Still text={where} />}
          </Rise>
        </Box>
      </OnGround>
    </Stage>
  );
}
