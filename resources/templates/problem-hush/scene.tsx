// A sentence on an almost empty page, lit word by word; then all of it steps back but the words that hurt.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  ease,
  type FittedText,
  groundSchema,
  mix,
  progress,
  Rise,
  Rule,
  runsOf,
  Stage,
  Still,
  textStyle,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What hurts, in a sentence or two.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that stays.'),
  support: z.string().max(120).optional().describe('A line of detail below.'),
  ground: groundSchema('paper', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const hushAt = 58;

export default function Hush({ headline, emphasis, support, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, held, px, pick } = space;

  const edge = px(pick(22, 20, 18));
  const words = { ...inner, x: inner.x + px(pick(92, 70, 64)), width: inner.width - px(pick(92, 70, 64)) };
  const note = support ? type.body(support, { width: words.width * pick(0.6, 1, 1), lines: 2 }) : null;
  const head = type.headline(headline, {
    emphasis,
    width: words.width,
    height: inner.height * pick(0.86, 0.7, 0.8) - (note ? note.height + px(70) : 0),
    max: pick(190, 150, 132),
  });
  const grown = progress(space.time, -8, 30) * (0.94 + held * 0.06);
  const bar = head.height + (note ? note.height + px(64) : 0);

  return (
    <Stage space={space} ground={ground}>
      <Box rect={{ ...inner, width: edge }} content="center">
        <div
          style={{
            height: bar,
            background: ground.accent,
            transform: `scaleY(${grown.toFixed(4)})`,
            transformOrigin: 'top',
          }}
        />
      </Box>
      <Box rect={words} content="center" gap={px(64)}>
        <Spoken text={head} />
        {note && (
          <div>
            <Rule at={34} colour={ground.line} thickness={px(3)} width={px(96)} style={{ position: 'absolute' }} />
            <Rise at={36} style={{ paddingTop: px(28), marginBottom: -px(28) }}>
              <Still text={note} colour={ground.muted} />
            </Rise>
          </div>
        )}
      </Box>
    </Stage>
  );
}

/** Words come up one after the other; without any that are stressed they all stay. */
function Spoken({ text }: { text: FittedText }) {
  const { space, ground } = useScene();
  const { time } = space;
  const stressed = text.lines.some((line) => line.words.some((word) => word.emphasised));
  const hush = stressed ? progress(time, hushAt, 20, ease.soft) : 0;
  const pace = Math.min(3, 26 / text.lines.length);
  return (
    <div style={textStyle(text)}>
      {text.lines.map((line, i) => (
        <div key={i}>
          {runsOf(line.words).map((run, k) => {
            const shown = progress(time, -8 + (i * 2 + k) * pace, 18, ease.soft);
            const colour = run.emphasised
              ? mix(ground.text, ground.accentText, hush)
              : mix(ground.text, ground.muted, hush);
            return (
              <span key={k} style={{ color: colour, opacity: between(0.12, 1, shown) }}>
                {(run.spaced ? ' ' : '') + run.text}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}
