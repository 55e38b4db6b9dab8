// Thick bars come in from the edge and fill one after the other, each beside its figure; the first is a giant.
import { z } from 'zod';
import {
  type Brand,
  Box,
  type FittedFigure,
  groundSchema,
  Lines,
  Odometer,
  progress,
  type Rect,
  Rise,
  rows,
  Rule,
  shift,
  Stage,
  Still,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  stats: z
    .array(z.object({ value: z.string().min(1).max(12), label: z.string().min(1).max(60) }))
    .min(2)
    .max(4)
    .describe('Figures word for word, and what they count; the strongest first.'),
  ground: groundSchema('ink', 'brand', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

/** Of an odometer that has long since come to rest. */
const rolled = -100;

export default function Bars({ stats, ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, stats[0].label, kind);
  const { inner, width, px, pick } = space;
  const tall = space.format === 'tall';
  const [leader, ...others] = stats;

  const gap = px(pick(52, 64, 40));
  const [first, below] = rows(inner, pick(0.62, 0.56, 0.58) - others.length * pick(0.04, 0.06, 0.04), gap);
  const step = (below.height + gap) / others.length;
  const areas = others.map((_, i) => ({ ...below, y: below.y + i * step, height: step - gap }));

  // All bars have one length: they tell an order, never an amount. Beside figures they are as thick as those are high.
  const reach = width * pick(0.27, 0.8, 0.22);
  const thin = px(44);
  const wordsIn = (area: Rect, thickness: number): Rect => {
    if (tall) return { ...area, y: area.y + thickness * 1.6, height: area.height - thickness * 1.6 };
    const x = reach + px(pick(72, 0, 48));
    return { ...area, x, width: inner.x + inner.width - x };
  };

  const lead = wordsIn(first, px(110));
  const name = type.headline(leader.label, { width: lead.width, height: lead.height * 0.3, lines: 2, max: 84 });
  const caps = type.figure('H', { width: inner.width }).ink.ascent;
  const [giant] = aligned(
    [type.figure(leader.value, { width: lead.width, height: lead.height - name.height - px(44) })],
    caps,
  );

  const places = areas.map((area) => wordsIn(area, thin));
  const { width: room, height } = places[0];
  const figureArea = { width: room * pick(0.5, 1, 0.45), height: height * pick(0.66, 0.44, 0.58) };
  const setFigures = (max?: number) => others.map(({ value }) => type.figure(value, { ...figureArea, max }));
  const shared = Math.min(giant.size * 0.5, ...setFigures().map(({ size }) => size));
  const figures = aligned(setFigures(shared / px(1)), caps);
  const beside = tall ? 0 : Math.max(...figures.map((figure) => figure.width)) + px(pick(56, 0, 36));
  const labels = type.labels(
    others.map(({ label }) => label),
    { width: room - beside, height: height * pick(0.96, 0.46, 0.96), lines: pick(2, 2, 3), max: pick(48, 46, 38) },
  );

  return (
    <Stage space={space} ground={ground}>
      <Bar
        y={tall ? first.y : capsTop(first.y, giant, caps)}
        reach={reach}
        thickness={tall ? px(110) : caps * giant.size}
        colour={ground.accent}
        at={-6}
      />
      <Box rect={lead} gap={px(44)}>
        <Odometer figure={giant} at={-8} />
        <Lines text={name} at={2} stagger={4} />
      </Box>
      {places.map((place, i) => (
        <Box key={i} rect={place}>
          <Rise
            at={8 + i * 8}
            by={40}
            style={{
              height: '100%',
              display: 'flex',
              flexDirection: tall ? 'column' : 'row',
              alignItems: tall ? 'flex-start' : 'center',
              gap: px(24),
            }}
          >
            <div style={{ width: tall ? undefined : beside - px(24), flexShrink: 0 }}>
              <Odometer figure={figures[i]} at={rolled} />
            </div>
            <Still text={labels[i]} />
          </Rise>
        </Box>
      ))}
      {areas.map((area, i) => (
        <Bar
          key={i}
          y={tall ? area.y : capsTop(area.y + (area.height - inkHeight(figures[i])) / 2, figures[i], caps)}
          reach={reach}
          thickness={tall ? thin : caps * shared}
          colour={ground.text}
          at={14 + i * 12}
        />
      ))}
    </Stage>
  );
}

/** With one ink box for all, at least as high as capitals, every figure has the same baseline, comma or not. */
function aligned(figures: FittedFigure[], caps: number): FittedFigure[] {
  const ascent = Math.max(caps, ...figures.map((figure) => figure.ink.ascent));
  const descent = Math.max(...figures.map((figure) => figure.ink.descent));
  return figures.map((figure) => ({ ...figure, ink: { ...figure.ink, ascent, descent } }));
}

const inkHeight = ({ ink, size }: FittedFigure) => (ink.ascent + ink.descent) * size;

/** A bar beside a figure is as thick as its digits: signs may stand out above, commas below. */
const capsTop = (top: number, { ink, size }: FittedFigure, caps: number) => top + (ink.ascent - caps) * size;

interface BarProps {
  y: number;
  reach: number;
  thickness: number;
  colour: string;
  at: number;
}

/** Its track comes first; filled, it goes on creeping forward with all the others. */
function Bar({ y, reach, thickness, colour, at }: BarProps) {
  const { space, ground } = useScene();
  const creep = space.px(56);
  return (
    <Box
      rect={{ x: -creep, y, width: reach, height: thickness }}
      style={{ background: ground.line, ...shift(space, creep * (progress(space.time, -24, 30) + space.held - 1), 0) }}
    >
      <Rule at={at} frames={28} colour={colour} thickness={thickness} />
    </Box>
  );
}
