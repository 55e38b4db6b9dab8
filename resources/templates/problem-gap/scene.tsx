// The page is torn right through the words that hurt; it snaps shut, and the last sliver of colour becomes the line under them.
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
  runsOf,
  Stage,
  Still,
  textStyle,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What hurts, in a sentence or two.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is torn, and then underlined.'),
  support: z.string().max(120).optional().describe('A line of detail below.'),
  ground: groundSchema('paper', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const shutAt = 17;
const shockAt = 70;

export default function Gap({ headline, emphasis, support, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, px, pick } = space;

  const note = support ? type.body(support, { width: inner.width * pick(0.6, 1, 1), lines: pick(2, 4, 2) }) : null;
  const noteSpace = note ? note.height + px(pick(90, 110, 70)) : 0;
  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: inner.height * pick(1, 0.84, 1) - noteSpace,
    lines: pick(4, 7, 5),
    max: pick(230, 190, 170),
  });
  const y = inner.y + (inner.height - noteSpace - head.height) * pick(0.5, 0.36, 0.5);
  const place: Rect = { ...inner, y, height: head.height };

  const hurt = head.lines.map((line) => line.words.some((word) => word.emphasised));
  const torn = hurt.includes(true) ? hurt.indexOf(true) : hurt.length - 1;
  const pitch = head.size * head.lineHeight;
  const cut = y + (torn + 0.52) * pitch;

  const open = between(0.4, 1, progress(time, -12, 22)) * (1 - progress(time, shutAt - 8, 8, ease.leave));
  const shock = progress(time, shockAt, 3) - progress(time, shockAt + 3, 6, ease.leave);
  const apart = open + shock * 0.09;
  const lit = groundAgainst(brand, ground, 'brand');
  const bleed = px(320);
  return (
    <Stage space={space} ground={ground}>
      {apart > 0 ? (
        <>
          <Panel rect={{ x: 0, y: cut - bleed, width, height: 2 * bleed }} ground={lit} />
          <Sheet rect={{ x: -bleed, y: -bleed, width: width + 2 * bleed, height: cut + bleed }} apart={-apart}>
            <Words
              text={head}
              place={{ ...place, x: place.x + bleed, y: y + bleed }}
              torn={torn}
              colour={ground.accent}
            />
          </Sheet>
          <Sheet rect={{ x: -bleed, y: cut, width: width + 2 * bleed, height: height - cut + bleed }} apart={apart}>
            <Words
              text={head}
              place={{ ...place, x: place.x + bleed, y: y - cut }}
              torn={torn}
              colour={ground.accent}
            />
          </Sheet>
        </>
      ) : (
        <Words text={head} place={place} torn={torn} colour={ground.accent} />
      )}
      {note && (
        <Box rect={{ ...inner, y: y + head.height + noteSpace - note.height, height: note.height }}>
          <Rise at={28}>
            <Still text={note} colour={ground.muted} />
          </Rise>
        </Box>
      )}
    </Stage>
  );
}

interface SheetProps {
  rect: Rect;
  /** Upwards below zero, downwards above: 1 is as far as it gets. */
  apart: number;
  children: React.ReactNode;
}

/** Half of the torn page, with its half of the words. */
function Sheet({ rect, apart, children }: SheetProps) {
  const { space, ground } = useScene();
  const { px, pick, forward } = space;
  const x = apart * px(pick(110, 70, 70)) * forward;
  const y = apart * px(pick(100, 110, 84));
  return (
    <Box
      rect={rect}
      style={{
        overflow: 'hidden',
        background: ground.fill,
        willChange: 'transform',
        transformOrigin: apart < 0 ? 'bottom' : 'top',
        transform: `translate3d(${x.toFixed(2)}px, ${y.toFixed(2)}px, 0) rotate(${(apart * 1.5 * forward).toFixed(3)}deg)`,
      }}
    >
      <div aria-hidden>{children}</div>
    </Box>
  );
}

interface WordsProps {
  text: FittedText;
  place: Rect;
  /** The line that the tear runs through. */
  torn: number;
  colour: string;
}

/** The headline; what is stressed has a line under it, or else its last line. */
function Words({ text, place, torn, colour }: WordsProps) {
  const stressed = text.lines.some((line) => line.words.some((word) => word.emphasised));
  return (
    <Box rect={place} style={textStyle(text)}>
      {text.lines.map((line, i) => (
        <div key={i}>
          {runsOf(line.words).map((run, k) => (
            <Fragment key={k}>
              {run.spaced && ' '}
              {run.emphasised || (!stressed && i === torn) ? (
                <span style={{ position: 'relative', display: 'inline-block' }}>
                  <Sliver text={text} isFirst={i === torn} colour={colour} />
                  <span style={{ position: 'relative' }}>{run.text}</span>
                </span>
              ) : (
                <span style={{ position: 'relative' }}>{run.text}</span>
              )}
            </Fragment>
          ))}
        </div>
      ))}
    </Box>
  );
}

interface SliverProps {
  text: FittedText;
  /** It is what is left of the gap; the others are drawn. */
  isFirst: boolean;
  colour: string;
}

/** From edge to edge where the gap was, then as long as the words and under them. */
function Sliver({ text, isFirst, colour }: SliverProps) {
  const { space } = useScene();
  const { time, held, width, rightToLeft } = space;
  const low = text.western ? 0.44 : 0.52;
  const drop = progress(time, shutAt, 16, ease.draw);
  const grown = between(0.94, 1, held);
  const whole = (2.4 * width) / text.size;
  const drawn = progress(time, shutAt + 12, 16, ease.draw);
  const from = rightToLeft ? 'right' : 'left';
  if (time < shutAt) return null;
  return (
    <i
      style={{
        position: 'absolute',
        left: 0,
        top: `calc(50% + ${low}em)`,
        width: '100%',
        height: '.09em',
        background: colour,
        willChange: 'transform',
        transformOrigin: isFirst ? 'center' : from,
        transform: isFirst
          ? `translate3d(0, ${(-low * (1 - drop)).toFixed(4)}em, 0) scaleX(${between(whole, grown, drop).toFixed(4)})`
          : `scaleX(${(drawn * grown).toFixed(4)})`,
      }}
    />
  );
}
