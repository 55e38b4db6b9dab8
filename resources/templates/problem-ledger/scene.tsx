// A sentence beside a ledger of pains, which are struck out one after the other.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  columns,
  contrast,
  ease,
  type FittedText,
  isLegible,
  itemsSchema,
  Lines,
  progress,
  Rise,
  rows,
  Rule,
  Stage,
  Still,
  textOf,
  textStyle,
  useScene,
  useSetting,
  groundSchema,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What all the pains come to.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  items: itemsSchema(2, 3, 48, 90).describe('The pains: a few words each, a sentence if there is one.'),
  ground: groundSchema('paper', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Ledger({ headline, emphasis, items, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, px, pick } = space;

  const [left, right] = columns(inner, 0.58, px(110));
  const [top, bottom] = rows(inner, pick(0, 0.52, 0.5), pick(0, px(60), px(50)));
  const headArea = pick(left, top, top);
  const ledger = pick(right, bottom, bottom);
  const rowHeight = ledger.height / items.length;

  const head = type.headline(headline, { ...headArea, emphasis, max: pick(168, 140, 120) });
  const titles = type.titles(
    items.map((item) => item.title),
    { width: ledger.width, height: rowHeight * 0.5, max: pick(56, 56, 46) },
  );
  const texts = type.bodies(
    items.map((item) => item.text),
    { width: ledger.width, height: rowHeight * 0.4, max: pick(34, 38, 32), lines: 2 },
  );

  return (
    <Stage space={space} ground={ground}>
      <Box rect={headArea} content={pick('center', 'start', 'start')}>
        <Lines text={head} />
      </Box>
      <Box rect={ledger}>
        {items.map((item, i) => (
          <div key={i} style={{ height: rowHeight }}>
            <Rule at={14 + i * 6} colour={ground.line} thickness={px(3)} />
            <Rise
              at={18 + i * 7}
              by={24}
              style={{
                height: '100%',
                display: 'flex',
                flexDirection: 'column',
                justifyContent: 'center',
                gap: px(14),
              }}
            >
              <Struck text={titles[i]} at={58 + i * 11} />
              {space.format !== 'square' && item.text && isLegible(texts[i], space) && (
                <Still text={texts[i]} colour={ground.muted} />
              )}
            </Rise>
          </div>
        ))}
      </Box>
    </Stage>
  );
}

/** A title that a line crosses out, and that steps back once it is. */
function Struck({ text, at }: { text: FittedText; at: number }) {
  const { space, ground } = useScene();
  const struck = progress(space.time, at, 16, ease.draw);
  const colour = contrast(ground.accent, ground.fill) < 3 ? ground.text : ground.accent;
  return (
    <div style={textStyle(text)}>
      {text.lines.map((line, i) => (
        <div key={i} style={{ position: 'relative', width: 'max-content' }}>
          <span style={{ opacity: struck > 0 ? between(0.94, 0.7, struck) : undefined }}>{textOf(line.words)}</span>
          <div style={{ position: 'absolute', left: '-.12em', right: '-.12em', top: '.6em' }}>
            <Rule at={at + i * 4} frames={16} colour={colour} thickness={space.px(5)} />
          </div>
        </div>
      ))}
    </div>
  );
}
