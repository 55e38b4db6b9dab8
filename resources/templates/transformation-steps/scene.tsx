// A path up a slope: a dot travels it from step to step, and each step says what it is when the dot gets there.
import type { CSSProperties } from 'react';
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  Drawing,
  ease,
  fitFeatures,
  type FittedText,
  groundSchema,
  itemsSchema,
  Lines,
  mix,
  outlineOf,
  pathThrough,
  type Point,
  progress,
  quietOn,
  Rise,
  shift,
  type Space,
  Stage,
  Still,
  Trail,
  useScene,
  useSetting,
  useType,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  items: itemsSchema(2, 5, 48, 110).describe('The steps in their order: a few words each, a sentence if there is one.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Steps({ headline, emphasis, items, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, px, pick } = space;
  const wide = space.format === 'wide';
  const count = items.length;
  const disc = px(pick(84, 92, 72));

  // Wide: columns, each a little higher than the one before. Else rows.
  const gap = px(pick(56, 36, 24));
  const climb = px(150) / (count - 1);
  const list = inner.height * pick(0.36, 0.64, 0.62);
  const pitch = wide ? (inner.width + gap) / count : list / count;
  const place = {
    width: wide ? pitch - gap : inner.width - disc - px(36),
    height: wide ? list : pitch - gap,
  };
  const { titles, texts } = fitFeatures(
    items,
    {
      ...place,
      textLines: pick(4, 3, 2),
      textMax: pick(36, 40, 32),
      titleMax: pick(58, 60, 48),
      aloneMax: pick(68, 68, 52),
    },
    space,
    type,
  );
  const words = Math.max(...titles.map((title, i) => title.height + (texts[i] ? px(14) + texts[i].height : 0)));

  const bottom = inner.y + inner.height;
  const first = wide
    ? bottom - words - px(28) - disc / 2
    : bottom - (count - 1) * pitch - Math.max(words, disc) + disc / 2;
  const stops = items.map((_, i): Point =>
    wide
      ? { x: inner.x + disc / 2 + i * pitch, y: first - i * climb }
      : { x: inner.x + disc / 2, y: first + i * pitch },
  );
  const [start, last] = [stops[0], stops[count - 1]];
  const head = type.headline(headline, {
    emphasis,
    width: inner.width,
    height: (wide ? last.y : start.y) - disc / 2 - inner.y - px(pick(64, 110, 70)),
    lines: pick(3, 4, 3),
    max: pick(150, 128, 112),
  });
  const path = pathThrough(
    wide ? { x: -disc, y: start.y } : { x: start.x, y: start.y - disc / 2 - px(pick(0, 56, 36)) },
    stops,
  );
  const slope = wide
    ? [...path, { x: width * 1.2, y: last.y }, { x: width * 1.2, y: height * 1.2 }, { x: -disc, y: height * 1.2 }]
    : [...path, { x: last.x, y: height * 1.2 }, { x: width * 1.2, y: height * 1.2 }, { x: width * 1.2, y: path[0].y }];

  const turn = Math.min(24, 58 / count);
  const arrives = (i: number) => 14 + i * turn;
  const travelled = stops.reduce((sum, _, i) => sum + progress(time, arrives(i) - turn, turn, ease.draw), 0);
  return (
    <Stage space={space} ground={ground}>
      <Slope outline={slope} />
      <Trail path={path} travelled={travelled} />
      {stops.map((stop, i) => (
        <Stop key={i} at={arrives(i)} centre={stop} size={disc} number={i + 1} last={i === count - 1} />
      ))}
      {titles.map((title, i) => (
        <Box key={i} rect={{ ...wordsAt(stops[i], title, disc, space), width: place.width, height: words }}>
          <Rise at={arrives(i) + 2} by={28} style={{ display: 'flex', flexDirection: 'column', gap: px(14) }}>
            <Still text={title} />
            {texts[i] && <Still text={texts[i]} colour={mix(ground.muted, ground.text, 0.6)} />}
          </Rise>
        </Box>
      ))}
      <Box rect={inner}>
        <Lines text={head} />
      </Box>
    </Stage>
  );
}

/** Below its stop in wide pictures, else beside it with the title's first line level with it. */
function wordsAt(stop: Point, title: FittedText, disc: number, { format, px }: Space): Point {
  if (format === 'wide') return { x: stop.x - disc / 2, y: stop.y + disc / 2 + px(28) };
  return { x: stop.x + disc / 2 + px(36), y: stop.y - (title.size * title.lineHeight) / 2 };
}

/** What the path runs along, and a ridge behind it that drifts. */
function Slope({ outline }: { outline: Point[] }) {
  const { space, ground } = useScene();
  const { width, height, time, held, px, pick } = space;
  const rise = (at: number) => (1 - progress(time, at, 34)) * height * 0.4;
  const slope = (
    <Drawing>
      <path d={outlineOf(outline)} fill={quietOn(ground)} />
    </Drawing>
  );
  const all = { x: 0, y: 0, width, height };
  const ridge = shift(space, pick(-1, -0.6, -0.6) * px(60 * held + 40), rise(-12) - px(pick(84, 40, 30)));
  return (
    <>
      <Box rect={all} style={{ opacity: 0.5, ...ridge }}>
        {slope}
      </Box>
      <Box rect={all} style={shift(space, 0, rise(-8))}>
        {slope}
      </Box>
    </>
  );
}

interface StopProps {
  centre: Point;
  size: number;
  number: number;
  at: number;
  last: boolean;
}

/** A numbered disc that pops up when the dot has come; around the last one a halo goes on growing. */
function Stop({ centre, size, number, at, last }: StopProps) {
  const { space, ground } = useScene();
  const { time, held } = space;
  const type = useType(space);
  const [label] = type.titles([String(number)], { width: size, max: 44 });
  const halo = progress(time, at + 4, 30) * between(1.5, 1.9, held);
  const disc: CSSProperties = { position: 'absolute', inset: 0, borderRadius: '50%', background: ground.accent };
  return (
    <Box rect={{ x: centre.x - size / 2, y: centre.y - size / 2, width: size, height: size }}>
      {last && (
        <div style={{ ...disc, opacity: 0.22, willChange: 'transform', transform: `scale(${halo.toFixed(4)})` }} />
      )}
      <div
        aria-hidden
        style={{
          ...disc,
          color: ground.onAccent,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          transform: `scale(${progress(time, at - 3, 16, ease.pop)})`,
        }}
      >
        <Still text={label} />
      </div>
    </Box>
  );
}
