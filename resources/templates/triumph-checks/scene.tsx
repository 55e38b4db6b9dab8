// A list beside the headline, ticked off line by line; the last line gets a block in the brand's colour with its tick.
import { z } from 'zod';
import {
  type Brand,
  Box,
  columns,
  ease,
  type FittedText,
  groundSchema,
  itemsSchema,
  Lines,
  mix,
  progress,
  quietOn,
  Rise,
  rows,
  Rule,
  shift,
  Stage,
  Still,
  Tick,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What all of it comes to.'),
  items: itemsSchema(2, 6, 48, 1).describe('What is done and settled: a few words each, the best one last.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Checks({ headline, items, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, held, px, pick } = space;
  const wide = space.format === 'wide';
  const count = items.length;

  const [left, right] = columns(inner, 0.49, px(190));
  const [top, bottom] = rows(inner, pick(0, 0.36, 0.34), pick(0, px(150), px(80)));
  const headArea = wide ? left : top;
  const list = wide ? right : bottom;
  const pitch = Math.min(list.height / count, px(pick(216, 230, 170)));
  const sign = Math.min(pitch * 0.5, px(pick(84, 92, 66)));
  const gap = px(pick(40, 40, 30));

  const head = type.headline(headline, { ...headArea, max: pick(160, 140, 120) });
  const titles = type.titles(
    items.map((item) => item.title),
    { width: list.width - sign - gap, height: pitch * 0.74, lines: 1, max: pick(68, 68, 54) },
  );

  const pad = px(pick(80, 0, 0));
  const field = wide
    ? { x: list.x - pad, y: -height * 0.1, width: width * 0.7, height: height * 1.2 }
    : { x: -px(100), y: list.y - px(pick(0, 76, 40)), width: width + px(200), height };
  const slide = (1 - progress(time, -10, 34)) * (wide ? width * 0.3 : height * 0.3) + (1 - held) * px(44);

  const step = Math.min(13, 50 / count);
  const ticks = (i: number) => 24 + i * step + (i === count - 1 ? 6 : 0);
  return (
    <Stage space={space} ground={ground}>
      <Box rect={field} style={{ background: quietOn(ground), ...shift(space, wide ? slide : 0, wide ? 0 : slide) }} />
      <Box rect={headArea} content={wide ? 'center' : 'start'}>
        <Lines text={head} />
      </Box>
      <Box rect={list} content={pick('center', 'start', 'start')}>
        {titles.map((title, i) => (
          <div key={i} style={{ position: 'relative', flexShrink: 0, height: pitch }}>
            {i > 0 && i < count - 1 && (
              <Rule at={2 + i * 4} colour={ground.line} thickness={px(3)} style={{ position: 'absolute' }} />
            )}
            <Rise at={2 + i * 5} by={36} style={{ height: '100%' }}>
              <Line title={title} at={ticks(i)} sign={sign} gap={gap} covered={i === count - 1} />
            </Rise>
            {i === count - 1 && <Payoff title={title} at={ticks(i)} sign={sign} gap={gap} lead={px(pick(120, 0, 0))} />}
          </div>
        ))}
      </Box>
    </Stage>
  );
}

const payoffFrames = 22;

interface LineProps {
  title: FittedText;
  at: number;
  sign: number;
  gap: number;
}

/** Quiet beside an empty ring, until the ring is filled and ticked. */
function Line({ title, at, sign, gap, covered }: LineProps & { covered: boolean }) {
  const { space, ground } = useScene();
  const { time, px } = space;
  const lit = progress(time, at, 12, ease.soft);
  return (
    <div
      aria-hidden={covered && time >= at + payoffFrames}
      style={{ height: '100%', display: 'flex', alignItems: 'center', gap }}
    >
      <div style={{ position: 'relative', flexShrink: 0, width: sign, height: sign }}>
        <div
          style={{
            position: 'absolute',
            inset: 0,
            borderRadius: '50%',
            border: `${px(4)}px solid ${mix(ground.fill, ground.text, 0.36)}`,
          }}
        />
        {time > at && !covered && (
          <Tick
            size={sign}
            colour={ground.accent}
            on={ground.onAccent}
            drawn={progress(time, at + 5, 14, ease.draw)}
            style={{ position: 'relative', transform: `scale(${progress(time, at, 14, ease.pop)})` }}
          />
        )}
      </div>
      <Still text={title} colour={mix(ground.muted, ground.text, lit)} />
    </div>
  );
}

/** The same line again on a block that runs out of the picture: wiped over the quiet one, and then ticked. */
function Payoff({ title, at, sign, gap, lead }: LineProps & { lead: number }) {
  const { space, ground } = useScene();
  const { time, width, inner, rightToLeft, format } = space;
  const wiped = progress(time, at, payoffFrames, ease.draw);
  if (wiped <= 0) return null;
  const start = format === 'wide' ? lead : inner.x;
  const open = `${((1 - wiped) * 100).toFixed(3)}%`;
  return (
    <div
      aria-hidden={wiped < 1}
      style={{
        position: 'absolute',
        top: 0,
        bottom: 0,
        insetInlineStart: -start,
        width,
        paddingInlineStart: start,
        display: 'flex',
        alignItems: 'center',
        gap,
        background: ground.block,
        color: ground.onBlock,
        clipPath: wiped < 1 ? `inset(0 ${rightToLeft ? 0 : open} 0 ${rightToLeft ? open : 0})` : undefined,
      }}
    >
      <div style={{ position: 'relative', flexShrink: 0 }}>
        <Tick size={sign} colour={ground.onBlock} on={ground.block} drawn={progress(time, at + 14, 16, ease.draw)} />
      </div>
      <Still text={title} />
    </div>
  );
}
