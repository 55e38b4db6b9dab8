// A bar runs through the sentence word by word, lights it, and stays under what matters; the answer slides in below.
import { Fragment } from 'react';
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  ease,
  type FittedText,
  groundAgainst,
  groundSchema,
  Panel,
  progress,
  type Rect,
  Rise,
  shift,
  Stage,
  Still,
  textStyle,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What one asks oneself, or what hurts.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that the bar stays under.'),
  support: z.string().max(120).optional().describe('The answer: a line of detail that comes late.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const answerAt = 46;

export default function Question({ headline, emphasis, support, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, px, pick } = space;

  const note = support ? type.quote(support, { ...inner, lines: pick(2, 4, 3), max: pick(62, 64, 54) }) : null;
  const bottom = inner.y + inner.height;
  const panelTop = note ? bottom - note.height - px(60) : bottom;
  const panel: Rect = { x: 0, y: panelTop, width, height: height - panelTop + px(100) };
  const asked: Rect = { ...inner, height: panelTop - inner.y - (note ? px(pick(80, 100, 70)) : 0) };
  const head = type.headline(headline, { ...asked, emphasis, lines: pick(5, 8, 6), max: pick(190, 150, 132) });

  return (
    <Stage space={space} ground={ground}>
      <Box rect={asked} content="center">
        <Asked text={head} />
      </Box>
      {note && (
        <Panel
          rect={panel}
          ground={groundAgainst(brand, ground, kind === 'brand' ? 'ink' : 'brand')}
          style={shift(space, 0, (1 - progress(space.time, answerAt, 28)) * panel.height)}
        >
          <Box rect={{ ...inner, y: px(60), height: note.height }}>
            <Rise at={answerAt + 8}>
              <Still text={note} />
            </Rise>
          </Box>
        </Panel>
      )}
    </Stage>
  );
}

/** Every word is there from the start; the bar passes below it, and it lights up. */
function Asked({ text }: { text: FittedText }) {
  const { space, ground } = useScene();
  const { time } = space;
  const count = text.lines.reduce((sum, line) => sum + line.words.length, 0);
  const stressed = text.lines.some((line) => line.words.some((word) => word.emphasised));
  const step = Math.min(4.5, 42 / count);
  let n = 0;
  return (
    <div style={textStyle(text)}>
      {text.lines.map((line, i) => (
        <div key={i}>
          {line.words.map((word, k) => {
            const at = -8 + n++ * step;
            const lit = between(0.22, 1, progress(time, at, 14, ease.soft));
            const stays = stressed ? word.emphasised : n === count;
            const joins = stays && line.words[k - 1]?.emphasised;
            return (
              <Fragment key={k}>
                {word.spaced && k > 0 && ' '}
                <span
                  style={{
                    position: 'relative',
                    display: 'inline-block',
                    color: word.emphasised ? ground.accentText : undefined,
                    opacity: lit,
                  }}
                >
                  {word.text}
                  <Bar at={at} frames={step * 1.25} stays={stays} joins={joins} below={text.uppercase ? 0.05 : -0.1} />
                </span>
              </Fragment>
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface BarProps {
  at: number;
  frames: number;
  stays: boolean;
  /** Begins at the word before. */
  joins?: boolean;
  /** In em, from the foot of the line: capitals hang nothing into it. */
  below: number;
}

/** Grows under its word and runs out at its end, where the next one takes over; the one that stays grows heavier. */
function Bar({ at, frames, stays, joins, below }: BarProps) {
  const { space, ground } = useScene();
  const { time, end, rightToLeft } = space;
  const drawn = progress(time, at, frames, ease.draw);
  const gone = stays ? 0 : progress(time, at + frames, frames, ease.draw);
  if (drawn <= 0 || gone >= 1) return null;
  const weight = stays ? between(0.6, 1, progress(time, at + frames, end - at - frames, ease.linear)) : 0.6;
  return (
    <i
      style={{
        position: 'absolute',
        insetInlineStart: joins ? '-.3em' : 0,
        insetInlineEnd: 0,
        bottom: `${below}em`,
        height: '.09em',
        background: ground.accent,
        transform: `scale(${(drawn * (1 - gone)).toFixed(4)}, ${weight.toFixed(4)})`,
        transformOrigin: gone > 0 !== rightToLeft ? 'right top' : 'left top',
      }}
    />
  );
}
