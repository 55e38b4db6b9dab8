// The headline at full volume: each line slams in from the other side on its band of a flag, and the last band lights up as the button.
import { z } from 'zod';
import {
  Arrow,
  type Brand,
  Box,
  contrast,
  distance,
  ease,
  ensureContrast,
  type FittedText,
  groundAgainst,
  groundSchema,
  Logo,
  mix,
  Panel,
  progress,
  type Rect,
  Rise,
  shift,
  signatureHeight,
  Stage,
  Still,
  textOf,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What to do now.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline whose band stands out.'),
  button: z.string().min(1).max(32).describe("The site's own call to action."),
  address: z.string().max(60).optional().describe('Where to go: "stripe.com".'),
  ground: groundSchema('brand', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const lightsAt = 14;

export default function Stack({ headline, emphasis, button, address, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const lit = groundAgainst(brand, ground, kind === 'brand' ? 'paper' : 'brand');
  const { inner, width, height, time, px, pick } = space;

  const runway = px(pick(360, 260, 240));
  const [call] = type.titles([button], {
    width: inner.width - (address ? 0 : runway),
    lines: 1,
    max: pick(112, 96, 84),
  });
  const where = address ? type.label(address, { width: inner.width - runway, max: pick(48, 46, 40) }) : null;
  const stacked = where !== null && call.width + runway + where.width > inner.width;
  const callHeight = call.height + (where && stacked ? px(10) + where.height : 0);
  const foot: Rect = { ...inner, y: inner.y + inner.height - callHeight, height: callHeight };

  const logo = signatureHeight(space);
  const top = inner.y + logo + px(pick(28, 60, 28));
  const bottom = foot.y - px(pick(58, 84, 50));
  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: bottom - top,
    lines: pick(3, 6, 4),
    max: 300,
  });

  // Short lines are set larger than long ones, and their bands are higher.
  const wanted = head.lines.map((line) => Math.min(1.4, inner.width / line.width) * head.size);
  const all = wanted.reduce((sum, size) => sum + size, 0);
  const away = (colour: string) => Math.min(distance(colour, ground.fill), distance(colour, lit.fill));
  const strong = away(ground.text) > away(lit.text) ? ground.text : lit.text;
  const stands = away(strong) > 0.12;
  let y = top;
  const bands = head.lines.map(({ words }, i) => {
    const rect: Rect = { x: 0, y, width, height: ((bottom - top) * wanted[i]) / all };
    y += rect.height;
    const [text] = type.titles([textOf(words)], {
      width: inner.width,
      height: rect.height * 0.98,
      lines: 1,
      max: pick(260, 240, 220),
    });
    const tone = mix(ground.stops[ground.stops.length - 1], lit.stops[0], (i + 1) / (head.lines.length + 1));
    return { rect, text, fill: stands && words.some((word) => word.emphasised) ? strong : tone };
  });

  const dark = ((1 - progress(time, lightsAt, 22, ease.draw)) * 100).toFixed(2);
  const last: Rect = { x: 0, y: bottom, width, height: height - bottom };
  const row = where && stacked ? where : call;
  const laneStart = inner.x + row.width + px(44);
  const lane: Rect = {
    x: laneStart,
    y: foot.y - bottom + callHeight - row.height,
    width: (where && !stacked ? inner.x + inner.width - where.width - px(44) : width) - laneStart,
    height: row.height,
  };
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Box rect={{ ...inner, height: logo }}>
        <Logo height={logo} />
      </Box>
      {bands.map((band, i) => (
        <Band key={i} {...band} index={i} inks={[ground.text, lit.text, ground.fill, lit.fill]} />
      ))}
      <Slam rect={last} index={bands.length} fill={mix(ground.fill, ground.text, 0.1)}>
        <Panel
          rect={{ ...last, y: 0 }}
          ground={lit}
          style={{ clipPath: space.rightToLeft ? `inset(0 0 0 ${dark}%)` : `inset(0 ${dark}% 0 0)` }}
        >
          <Box rect={{ ...foot, y: foot.y - bottom }}>
            <Rise at={lightsAt + 6} by={40}>
              <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
                <Still text={call} />
                {where && !stacked && <Still text={where} />}
              </div>
              {where && stacked && <Still text={where} style={{ marginTop: px(10) }} />}
            </Rise>
          </Box>
          <Lane rect={lane} at={lightsAt + 10} />
        </Panel>
      </Slam>
    </Stage>
  );
}

interface SlamProps {
  rect: Rect;
  index: number;
  fill: string;
  children: React.ReactNode;
}

/** A band that comes in from one side, the next from the other. */
function Slam({ rect, index, fill, children }: SlamProps) {
  const { space } = useScene();
  const away = 1 - progress(space.time, -12 + index * 4, 20);
  return (
    <Box
      rect={{ ...rect, height: rect.height + space.px(2) }}
      style={{ background: fill, ...shift(space, away * rect.width * (index % 2 ? 1 : -1), 0) }}
    >
      {children}
    </Box>
  );
}

interface BandProps {
  rect: Rect;
  text: FittedText;
  fill: string;
  index: number;
  /** What it may be written in. */
  inks: string[];
}

function Band({ rect, text, fill, index, inks }: BandProps) {
  const { space } = useScene();
  const ink = inks.reduce((best, own) => (contrast(own, fill) > contrast(best, fill) ? own : best));
  return (
    <Slam rect={rect} index={index} fill={fill}>
      <Box rect={{ ...rect, x: space.inner.x, y: 0, width: space.inner.width }} content="center">
        <Still text={text} colour={ensureContrast(ink, [fill], 4.5)} />
      </Box>
    </Slam>
  );
}

/** Arrows on their way, one after the other, always. */
function Lane({ rect, at }: { rect: Rect; at: number }) {
  const { space, ground } = useScene();
  const { time, px, forward, pick } = space;
  const size = px(pick(130, 120, 100));
  const length = rect.width + size;
  const count = Math.max(1, Math.round(length / px(360)));
  return (
    <Box rect={rect} style={{ overflow: 'hidden', opacity: progress(time, at, 10) }}>
      {Array.from({ length: count }, (_, i) => {
        const along = (Math.max(0, time) * px(4) + (i * length) / count) % length;
        return (
          <Arrow
            key={i}
            size={size}
            colour={ground.accent}
            style={{
              position: 'absolute',
              insetInlineStart: -size,
              top: (rect.height - size * 0.42) / 2,
              willChange: 'transform',
              transform: `translate3d(${(along * forward).toFixed(2)}px, 0, 0) scaleX(${forward})`,
            }}
          />
        );
      })}
    </Box>
  );
}
