// A brand panel slides in beside a picture; where the site has none, beside the brand's initial.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  groundOf,
  groundSchema,
  imageSchema,
  Initial,
  isSharpAt,
  Lines,
  Logo,
  Mesh,
  OnGround,
  Picture,
  progress,
  type Rect,
  Rise,
  Rule,
  shift,
  Stage,
  Still,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('Who they are or what they offer.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  support: z.string().max(110).optional().describe('A sentence below.'),
  image: imageSchema.optional().describe('A picture from the site.'),
  ground: groundSchema('brand', 'paper', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Split({ headline, emphasis, support, image, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const behind = groundOf(brand, kind === 'ink' ? 'brand' : 'ink');
  const { time, held, width, height, inner, px, pick } = space;
  const wide = space.format === 'wide';
  const bleed = px(80);

  const panel: Rect = {
    x: 0,
    y: -bleed,
    width: wide ? width * 0.6 : width,
    height: height * pick(1, 0.58, 0.6) + bleed * pick(2, 1, 1),
  };
  const picture: Rect = wide
    ? { x: panel.width - px(4), y: -bleed, width: width - panel.width + px(4), height: height + 2 * bleed }
    : { x: 0, y: panel.y + panel.height - px(4), width, height: height - panel.y - panel.height + bleed };
  const edge = panel.y + panel.height - pick(bleed, 0, 0);
  const words: Rect = {
    ...inner,
    width: wide ? panel.width - inner.x * 1.7 : inner.width,
    height: wide ? inner.height : edge - inner.y - px(70),
  };

  const logoHeight = px(56);
  const note = support ? type.body(support, { width: words.width * 0.92 }) : null;
  const setHead = (below: number) =>
    type.bold(headline, {
      emphasis,
      width: words.width,
      height: words.height - logoHeight - px(110) - below,
      max: pick(170, 150, 130),
    });
  const shared = setHead(note ? note.height + px(70) : px(40));
  const crowded = shared.size < px(64);
  const head = crowded ? setHead(px(40)) : shared;

  const arrive = progress(time, -7, 26);
  const slide = (1 - arrive) * 0.72;
  const drift = px(40);
  return (
    <Stage space={space} ground={behind}>
      <Box rect={picture} style={{ overflow: 'hidden' }}>
        {isSharpAt(image, picture.width, picture.height) ? (
          <Picture
            image={image}
            style={{
              width: picture.width + 2 * drift,
              height: picture.height,
              ...shift(space, between(0, -2 * drift, held), 0),
              left: space.rightToLeft ? -2 * drift : 0,
            }}
          />
        ) : (
          <div style={shift(space, 0, between(px(26), -px(26), held))}>
            <Initial width={picture.width} height={picture.height} ground={behind} />
          </div>
        )}
      </Box>
      <OnGround ground={ground}>
        <Box
          rect={panel}
          style={{
            background: ground.fill,
            overflow: 'hidden',
            ...(wide ? shift(space, -slide * panel.width, 0) : shift(space, 0, -slide * panel.height)),
          }}
        >
          {ground.stops.length > 1 && (
            <Mesh stops={ground.stops} angle={ground.angle} width={panel.width} height={panel.height} />
          )}
        </Box>
        <Box rect={words} content="space-between">
          <Rise at={-6} by={20}>
            <Logo height={logoHeight} />
          </Rise>
          <div>
            <Lines text={head} at={-4} />
            <Rule at={26} colour={ground.accent} thickness={px(8)} width={px(120)} style={{ marginTop: px(40) }} />
            {note && !crowded && (
              <Rise at={30} style={{ marginTop: px(30) }}>
                <Still text={note} />
              </Rise>
            )}
          </div>
        </Box>
      </OnGround>
    </Stage>
  );
}
