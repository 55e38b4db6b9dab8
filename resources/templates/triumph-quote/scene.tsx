// A customer's words, lit in the rhythm of reading.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  ease,
  type FittedText,
  progress,
  quietOn,
  QuoteMark,
  Rise,
  Rule,
  shift,
  Stage,
  Still,
  textStyle,
  useScene,
  useSetting,
  groundSchema,
  withoutQuotationMarks,
} from '../kit';

export const schema = z.object({
  quote: z.string().min(1).max(260).describe('What a customer said, word for word.'),
  author: z.string().min(1).max(80).describe('Who said it.'),
  ground: groundSchema('brand', 'paper', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Quote({ quote, author, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, quote, kind);
  const { inner, width, held, px, pick } = space;

  const mark = px(pick(104, 120, 92));
  const by = type.label(author, { width: inner.width - px(110), lines: 2, max: pick(40, 44, 36) });
  const words = type.quote(withoutQuotationMarks(quote), {
    width: inner.width,
    height: inner.height - mark - by.height - px(pick(120, 220, 110)),
  });

  const ghost = px(pick(900, 900, 700));
  return (
    <Stage space={space} ground={ground}>
      <div
        style={{
          position: 'absolute',
          insetInlineEnd: -ghost * 0.16,
          bottom: -ghost * 0.3,
          ...shift(space, 0, between(px(30), -px(40), held)),
        }}
      >
        <QuoteMark size={ghost} colour={quietOn(ground)} style={mirrored(!space.rightToLeft)} />
      </div>
      <Box
        rect={{ ...inner, width: width - inner.x * 2 }}
        content={pick('space-between', 'center', 'space-between')}
        gap={px(pick(0, 80, 0))}
      >
        <div>
          <Rise at={-8} by={40}>
            <QuoteMark size={mark} colour={ground.text} style={mirrored(space.rightToLeft)} />
          </Rise>
          <Reading text={words} at={-6} style={{ marginTop: px(pick(44, 56, 36)) }} />
        </div>
        <div style={{ display: 'flex', alignItems: 'center', gap: px(28) }}>
          <Rule at={40} colour={ground.text} thickness={px(4)} width={px(72)} />
          <Rise at={44} by={20}>
            <Still text={by} />
          </Rise>
        </div>
      </Box>
    </Stage>
  );
}

const mirrored = (yes: boolean) => (yes ? { transform: 'scaleX(-1)' } : undefined);

/** Words light up one after the other, and are all lit by a third of the scene. */
function Reading({ text, at, style }: { text: FittedText; at: number; style: React.CSSProperties }) {
  const { space } = useScene();
  const count = text.lines.reduce((sum, line) => sum + line.words.length, 0);
  const pace = Math.min(3.4, 40 / count);
  let index = 0;
  return (
    <div style={{ ...textStyle(text), ...style }}>
      {text.lines.map((line, i) => (
        <div key={i}>
          {line.words.map((word, k) => {
            const lit = progress(space.time, at + index++ * pace, 16, ease.soft);
            return (
              <span key={k} style={{ opacity: between(0.16, 1, lit) }}>
                {(word.spaced && k ? ' ' : '') + word.text}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}
