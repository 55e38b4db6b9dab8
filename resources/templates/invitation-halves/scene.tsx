// Two halves: the headline on one, the brand with its button on the other, which lights up when it has slid in.
import type { ReactNode } from 'react';
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  Button,
  columns,
  ease,
  fitLockup,
  type Ground,
  groundAgainst,
  groundSchema,
  imageSchema,
  type ImageAsset,
  isSharpAt,
  Lines,
  Lockup,
  mix,
  OnGround,
  Panel,
  Picture,
  progress,
  type Rect,
  Rise,
  rows,
  shift,
  Signature,
  signatureHeight,
  type Space,
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
  image: imageSchema.optional().describe('A picture from the site, for the second half.'),
  ground: groundSchema('paper', 'brand', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const lightsAt = 12;

export default function Halves({ headline, emphasis, button, address, image, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const lit = groundAgainst(brand, ground, kind === 'brand' ? 'ink' : 'brand');
  const { width, height, px, pick } = space;
  const wide = space.format === 'wide';

  const whole: Rect = { x: 0, y: 0, width, height };
  const [first, second] = wide ? columns(whole, 0.54, 0) : rows(whole, pick(0, 0.47, 0.52), 0);
  // A strip of the second half stays free beside the picture, which bleeds off the other edges.
  const strip = px(44);
  const [pictureArea, rest] = pick(rows(second, 0.6, 0), rows(second, 0.42, 0), columns(second, 0.6, 0).reverse());
  const place: Rect = wide
    ? { x: strip, y: 0, width: pictureArea.width - strip, height: pictureArea.height }
    : { x: pictureArea.x, y: strip, width: pictureArea.width, height: pictureArea.height - strip };
  const picture = isSharpAt(image, place.width, place.height) ? image : null;
  const plain = picture ? rest : second;

  const top = picture ? signatureHeight(space) + px(pick(60, 60, 36)) : 0;
  const words = inside(space, first, px(pick(90, 80, 52)));
  const headArea = { ...words, y: words.y + top, height: words.height - top };
  const head = type.bold(headline, { ...headArea, emphasis, lines: 5, max: pick(170, 150, 124) });

  const area = inside(space, plain, px(pick(90, 60, 48)));
  const label = type.label(button, { width: area.width - px(110), max: pick(52, 54, 46) });
  const where = address ? type.label(address, { width: area.width, max: pick(46, 48, 42) }) : null;
  const lockup = fitLockup(brand, lit, space, type, {
    width: area.width,
    height: area.height * pick(0.34, 0.36, 0.34),
    lines: 2,
  });

  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Second rect={second} lit={lit}>
        {picture ? <Drifting image={picture} rect={place} /> : <Disc rect={second} />}
      </Second>
      {picture && <Signature />}
      <Box rect={headArea} content={picture && wide ? 'end' : 'center'}>
        <Lines text={head} />
      </Box>
      <OnGround ground={lit}>
        <Box rect={area} content="center" gap={px(pick(32, 34, 24))}>
          {!picture && (
            <div style={{ marginBottom: px(pick(64, 64, 36)), display: 'flex', flexDirection: 'column' }}>
              <Lockup lockup={lockup} at={lightsAt + 8} />
            </div>
          )}
          <Button
            label={label}
            at={lightsAt + 12}
            click={82}
            width={label.width + label.size * 2.4}
            height={label.height + label.size * 1.1}
          />
          {where && (
            <Rise at={lightsAt + 18}>
              <Still text={where} />
            </Rise>
          )}
        </Box>
      </OnGround>
    </Stage>
  );
}

/** What of an area lies inside the picture's margins, and `away` from the area's own edges. */
function inside({ inner }: Space, area: Rect, away: number): Rect {
  const x = Math.max(inner.x, area.x + away);
  const y = Math.max(inner.y, area.y + away);
  return {
    x,
    y,
    width: Math.min(inner.x + inner.width, area.x + area.width - away) - x,
    height: Math.min(inner.y + inner.height, area.y + area.height - away) - y,
  };
}

interface SecondProps {
  rect: Rect;
  lit: Ground;
  children: ReactNode;
}

/** It slides in unlit; then the light runs over it, away from the first half. */
function Second({ rect, lit, children }: SecondProps) {
  const { space, ground } = useScene();
  const { time, rightToLeft, pick, width, height } = space;
  const away = 1 - progress(time, -16, 30);
  const dark = ((1 - progress(time, lightsAt, 24, ease.draw)) * 100).toFixed(2);
  const sideways = rightToLeft ? `inset(0 0 0 ${dark}%)` : `inset(0 ${dark}% 0 0)`;
  return (
    <Box
      rect={rect}
      style={{
        background: mix(ground.fill, ground.text, 0.1),
        ...shift(space, pick(away * width * 0.4, 0, 0), pick(0, away * height * 0.4, away * height * 0.4)),
      }}
    >
      <Panel
        rect={{ ...rect, x: 0, y: 0 }}
        ground={lit}
        style={{ clipPath: pick(sideways, `inset(0 0 ${dark}% 0)`, `inset(0 0 ${dark}% 0)`) }}
      >
        {children}
      </Panel>
    </Box>
  );
}

function Drifting({ image, rect }: { image: ImageAsset; rect: Rect }) {
  const { space } = useScene();
  const way = space.px(70);
  return (
    <Box rect={rect} style={{ overflow: 'hidden' }}>
      <Picture image={image} style={{ height: rect.height + way, ...shift(space, 0, between(-way, 0, space.held)) }} />
    </Box>
  );
}

/** A calm shape in the far corner that never quite stops growing. */
function Disc({ rect }: { rect: Rect }) {
  const { space, ground } = useScene();
  const radius = Math.min(rect.width, rect.height) * 0.8;
  return (
    <Box
      rect={{ x: rect.width - radius, y: rect.height - radius, width: radius * 2, height: radius * 2 }}
      style={{
        borderRadius: '50%',
        background: ground.kind === 'paper' ? mix(ground.fill, ground.text, 0.05) : ground.shade,
        willChange: 'transform',
        transform: `scale(${between(0.84, 1, progress(space.time, lightsAt, space.end, ease.soft)).toFixed(4)})`,
      }}
    />
  );
}
