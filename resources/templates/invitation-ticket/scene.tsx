// A printed ticket is pulled out of a slot at the picture's edge; the call stands on its stub, which tears off a little at the end.
import type { CSSProperties } from 'react';
import { z } from 'zod';
import {
  Arrow,
  type Brand,
  Box,
  ease,
  groundAgainst,
  groundSchema,
  isLegible,
  Lines,
  Logo,
  mix,
  OnGround,
  Painted,
  Panel,
  progress,
  quietOn,
  type Rect,
  shift,
  signatureHeight,
  Stage,
  Still,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What to do now.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  button: z.string().min(1).max(32).describe("The site's own call to action."),
  address: z.string().max(60).optional().describe('Where to go: "stripe.com".'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const tearsAt = 70;

export default function Ticket({ headline, emphasis, button, address, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const print = groundAgainst(brand, ground, kind === 'brand' ? 'paper' : 'brand');
  const { inner, width, height, time, px, pick, format, forward } = space;
  const wide = format === 'wide';

  // Wide: out of the start edge, the stub at the end. Else: out of the top edge, the stub below.
  const edge = px(pick(44, 56, 36));
  const body: Rect = wide
    ? { x: 0, y: height * 0.11, width: width * 0.675, height: height * 0.78 }
    : { x: edge, y: 0, width: width - 2 * edge, height: height * pick(0, 0.66, 0.7) };
  const stub: Rect = wide
    ? { ...body, x: body.width, width: inner.x + inner.width - body.width }
    : { ...body, y: body.height, height: height * pick(0, 0.2, 0.21) };
  const slot: Rect = wide
    ? { x: 0, y: 0, width: edge, height }
    : { x: 0, y: 0, width, height: px(pick(0, 130, edge / px(1))) };

  const pad = px(pick(76, 60, 52));
  const start = wide ? inner.x : body.x + pad;
  const top = wide ? body.y + pad : inner.y;
  const page: Rect = {
    x: start,
    y: top,
    width: body.x + body.width - pad - start,
    height: body.y + body.height - pad - top,
  };
  const logo = signatureHeight(space);
  const head = type.bold(headline, {
    emphasis,
    width: page.width,
    height: page.height - logo - px(pick(80, 100, 44)),
    lines: pick(4, 6, 5),
    max: pick(170, 170, 140),
  });

  const room: Rect = {
    x: stub.x + pick(px(56), pad, pad),
    y: stub.y + pick(pad, 0, 0),
    width: stub.width - pick(px(92), 2 * pad, 2 * pad),
    height: stub.height - pick(2 * pad, 0, 0),
  };
  const arrow = px(pick(120, 110, 90));
  const gap = px(pick(36, 30, 24));
  const [call] = type.titles([button], {
    width: room.width,
    height: room.height * pick(0.6, 0.5, 0.5),
    lines: pick(4, 1, 1),
    max: pick(88, 92, 76),
  });
  const line = type.label(address ?? '', {
    width: room.width - pick(0, arrow + gap, arrow + gap),
    max: pick(44, 46, 38),
  });
  const where = address && isLegible(line, space) ? line : null;

  const pulled = 0.6 * progress(time, -14, 22) + 0.4 * progress(time, 4, 18);
  const hidden = 1 - pulled;
  const torn = progress(time, tearsAt, 18, ease.draw) * forward;
  const nudge = progress(time, 54, 20, ease.draw) * px(16);
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <OnGround ground={print}>
        <div style={{ position: 'absolute', inset: 0, ...shift(space, ...pulledBy(wide, hidden, body)) }}>
          <Panel rect={body} ground={print} style={cut(body, wide ? 'right' : 'bottom', px, forward)}>
            <Waves width={body.width} height={body.height} />
          </Panel>
          <Box rect={page} content="space-between">
            <Logo height={logo} />
            <Lines text={head} at={-99} />
          </Box>
          <div
            style={{
              position: 'absolute',
              inset: 0,
              willChange: 'transform',
              transformOrigin: wide
                ? `${forward > 0 ? stub.x : width - stub.x}px ${stub.y + stub.height}px`
                : `${forward > 0 ? stub.x : width - stub.x}px ${stub.y}px`,
              transform: `rotate(${(torn * pick(3.6, 3, 3)).toFixed(3)}deg)`,
            }}
          >
            <Panel rect={stub} ground={print} style={cut(stub, wide ? 'left' : 'top', px, forward)} />
            <Box rect={room} content={pick('space-between', 'center', 'center')} gap={px(pick(40, 26, 18))}>
              <Still text={call} />
              <div
                style={{
                  display: 'flex',
                  flexDirection: pick('column', 'row', 'row'),
                  alignItems: pick('flex-start', 'center', 'center'),
                  gap,
                }}
              >
                <Arrow
                  size={arrow}
                  colour={print.accent}
                  style={{ transform: `translateX(${nudge * forward}px) scaleX(${forward})` }}
                />
                {where && <Still text={where} style={{ marginInlineStart: pick(0, px(16), px(16)) }} />}
              </div>
            </Box>
          </div>
        </div>
      </OnGround>
      <Box rect={slot} style={{ background: ground.dark ? mix(ground.fill, ground.text, 0.16) : ground.text }} />
    </Stage>
  );
}

const pulledBy = (wide: boolean, hidden: number, body: Rect): [number, number] =>
  wide ? [-hidden * body.width, 0] : [0, -hidden * body.height];

type Side = 'left' | 'right' | 'top' | 'bottom';

/** A piece of card that is perforated on one side: half a row of holes, of which its neighbour has the other half. */
function cut({ width, height }: Rect, side: Side, px: (pixels: number) => number, forward: 1 | -1): CSSProperties {
  const radius = px(9);
  const holes = (length: number, x: number, y: number) => {
    const count = Math.round(length / px(36));
    const bridge = length / count - 2 * radius;
    const hole = `a${radius} ${radius} 0 0 0 ${x * 2 * radius} ${y * 2 * radius}`;
    const back = `l${-x * radius} ${-y * radius}`;
    return back + `${hole}l${x * bridge} ${y * bridge}`.repeat(count) + hole + back;
  };
  const outlines = {
    right: `M0 0H${width}${holes(height, 0, 1)}H0Z`,
    left: `M0 0H${width}V${height}H0${holes(height, 0, -1)}Z`,
    bottom: `M0 0H${width}V${height}${holes(width, -1, 0)}Z`,
    top: `M0 0${holes(width, 1, 0)}V${height}H0Z`,
  };
  return { clipPath: `path("${outlines[side]}")`, transform: forward < 0 ? 'scaleX(-1)' : undefined };
}

/** The fine waves of printed paper, one layer that drifts. */
function Waves({ width, height }: { width: number; height: number }) {
  const { space, ground } = useScene();
  const { px, held } = space;
  const way = px(150);
  const colour = quietOn(ground);
  return (
    <Painted
      width={width + way}
      height={height}
      identity={colour}
      paint={(context, wide, high) => {
        context.strokeStyle = colour;
        context.lineWidth = px(2);
        for (let i = 0; i < 26; i++) {
          context.beginPath();
          for (let x = 0; x <= wide; x += px(8)) {
            const swing = Math.sin(x / px(150) + i * 0.12) * Math.cos(x / px(410) - i * 0.16);
            context.lineTo(x, high * (0.5 + swing * (0.1 + i * 0.014)) + i * px(5));
          }
          context.stroke();
        }
      }}
      style={{ opacity: 0.6, ...shift(space, -way * held * space.forward, 0) }}
    />
  );
}
