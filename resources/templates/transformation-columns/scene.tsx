// What they do, in columns that light up one after the other.
import { z } from 'zod';
import {
  type Brand,
  Box,
  ease,
  fitFeatures,
  type FittedText,
  itemsSchema,
  Lines,
  mix,
  progress,
  Rise,
  Rule,
  Stage,
  Still,
  useScene,
  useSetting,
  groundSchema,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  items: itemsSchema(2, 4, 48, 110).describe('What they do: a few words each, a sentence if there is one.'),
  ground: groundSchema('ink', 'paper', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Columns({ headline, emphasis, items, ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, px, pick } = space;
  const wide = space.format === 'wide';
  const count = items.length;

  const gap = px(count > 3 ? 48 : 64);
  const width = wide ? (inner.width - gap * (count - 1)) / count : inner.width;
  const share = pick(0.42, 0.3, 0.32);
  const head = type.headline(headline, {
    emphasis,
    width: inner.width * pick(0.9, 1, 1),
    height: inner.height * share,
    lines: pick(2, 3, 2),
    max: pick(150, 128, 112),
  });
  const between = px(pick(0, 80, 48));
  const room = wide ? inner.height * 0.52 : (inner.height - head.height - between) / count;
  const forWords = room - px(pick(56, 100, 62));
  const { titles, texts } = fitFeatures(
    items,
    {
      width,
      height: forWords,
      textLines: pick(4, 3, 2),
      textMax: pick(38, 42, 32),
      titleMax: pick(60, 64, 46),
      aloneMax: pick(104, 88, 72),
    },
    space,
    type,
  );

  const turn = Math.min(26, 78 / count);
  return (
    <Stage space={space} ground={ground}>
      <Box rect={inner} content="space-between">
        <Lines text={head} />
        <div style={{ display: 'flex', flexDirection: wide ? 'row' : 'column', gap: wide ? gap : 0 }}>
          {titles.map((title, i) => (
            <div key={i} style={{ width, height: wide ? undefined : room }}>
              <Feature title={title} text={texts[i]} enters={6 + i * 4} lights={26 + i * turn} />
            </div>
          ))}
        </div>
      </Box>
    </Stage>
  );
}

interface FeatureProps {
  title: FittedText;
  text: FittedText | null;
  enters: number;
  lights: number;
}

/** A column under its rule: muted until its turn has come. */
function Feature({ title, text, enters, lights }: FeatureProps) {
  const { space, ground } = useScene();
  const { px, pick } = space;
  const lit = progress(space.time, lights + 6, 14, ease.soft);
  return (
    <>
      <div style={{ position: 'relative', height: px(6) }}>
        <Rule at={enters} colour={ground.line} thickness={px(3)} style={{ position: 'absolute', top: px(1.5) }} />
        <Rule at={lights} colour={ground.accent} thickness={px(6)} style={{ position: 'absolute' }} />
      </div>
      <Rise at={enters + 3} by={36} style={{ marginTop: px(pick(34, 34, 22)) }}>
        <Still text={title} colour={mix(ground.muted, ground.text, lit)} />
        {text && (
          <Still text={text} colour={mix(ground.muted, ground.text, lit * 0.75)} style={{ marginTop: px(16) }} />
        )}
      </Rise>
    </>
  );
}
