// Two to four figures of the same size, rolling in under rules that are drawn one after the other.
import { z } from 'zod';
import {
  type Brand,
  Box,
  type FittedFigure,
  type FittedText,
  Lines,
  Odometer,
  Rise,
  Rule,
  Stage,
  Still,
  useScene,
  useSetting,
  groundSchema,
} from '../kit';

export const schema = z.object({
  headline: z.string().max(90).optional().describe('What the figures say together.'),
  stats: z
    .array(z.object({ value: z.string().min(1).max(10), label: z.string().min(1).max(48) }))
    .min(2)
    .max(4)
    .describe('Figures word for word, and what they count.'),
  ground: groundSchema('brand', 'ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Stats({ headline = '', stats, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline || stats[0].label, kind);
  const { inner, px, pick } = space;
  const wide = space.format === 'wide';
  const count = stats.length;

  // Columns are as wide as their figures ask for, so that all figures can have one size and fill the width together.
  const gap = px(72);
  const shares = stats.map((stat) => {
    const { width, size } = type.figure(stat.value, { width: inner.width });
    return Math.max(width / size, 1.7);
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (wide ? ((inner.width - gap * (count - 1)) * share) / total : inner.width));

  const head = headline
    ? type.headline(headline, {
        width: inner.width * pick(0.8, 1, 1),
        height: inner.height * pick(0.34, 0.24, 0.26),
        lines: pick(2, 3, 2),
        max: pick(104, 96, 84),
      })
    : null;
  const headSpace = head ? head.height + px(pick(80, 90, 50)) : 0;
  const room = wide ? inner.height - headSpace : (inner.height - headSpace) / count;

  const setLabel = (max: number) =>
    stats.map((stat, i) => type.label(stat.label, { width: widths[i], height: room * 0.3, lines: pick(3, 2, 2), max }));
  const labelSize = Math.min(...setLabel(pick(48, 48, 40)).map((label) => label.size)) / px(1);
  const labels = setLabel(labelSize);
  const labelHeight = Math.max(...labels.map((label) => label.height));
  const height = room - labelHeight - px(pick(150, 90, 62));
  const setFigure = (max?: number) =>
    stats.map((stat, i) => type.figure(stat.value, { width: widths[i], height, max }));
  const sized = setFigure(Math.min(...setFigure().map((figure) => figure.size)) / px(1));
  const figures = sized.map((figure) => ({ ...figure, ink: commonInk(sized) }));

  return (
    <Stage space={space} ground={ground}>
      <Box rect={inner} content={head ? 'space-between' : 'center'}>
        {head && <Lines text={head} />}
        <div style={{ display: 'flex', flexDirection: wide ? 'row' : 'column', gap: wide ? gap : 0 }}>
          {figures.map((figure, i) => (
            <div key={i} style={{ width: widths[i], height: wide ? undefined : room }}>
              <Stat figure={figure} label={labels[i]} at={-4 + i * 7} />
            </div>
          ))}
        </div>
      </Box>
    </Stage>
  );
}

/** A comma hangs below the line: with one ink box for all, every figure has the same baseline. */
const commonInk = (figures: FittedFigure[]) => ({
  ...figures[0].ink,
  ascent: Math.max(...figures.map((figure) => figure.ink.ascent)),
  descent: Math.max(...figures.map((figure) => figure.ink.descent)),
});

function Stat({ figure, label, at }: { figure: FittedFigure; label: FittedText; at: number }) {
  const { space, ground } = useScene();
  const { held, px, pick } = space;
  return (
    <>
      <div style={{ position: 'relative', marginBottom: px(pick(60, 36, 26)) }}>
        <Rule at={at} colour={ground.text} thickness={px(4)} />
        <Runner at={at + 30} colour={ground.accent} thickness={px(12)} travelled={held} />
      </div>
      <Odometer figure={figure} at={at} />
      <Rise at={at + 18} by={24} style={{ marginTop: px(pick(40, 24, 18)) }}>
        <Still text={label} />
      </Rise>
    </>
  );
}

/** A piece in the accent's colour that runs along the rule as long as the scene is held. */
function Runner({
  at,
  colour,
  thickness,
  travelled,
}: {
  at: number;
  colour: string;
  thickness: number;
  travelled: number;
}) {
  return (
    <div style={{ position: 'absolute', top: 0, insetInlineStart: `${(travelled * 84).toFixed(3)}%`, width: '16%' }}>
      <Rule at={at} colour={colour} thickness={thickness} />
    </div>
  );
}
