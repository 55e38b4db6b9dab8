// Their page in a phone that rises before an arch and scrolls once; what it offers is ticked off along its edge.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  contrast,
  ease,
  type FittedText,
  groundAgainst,
  groundSchema,
  imageSchema,
  itemsSchema,
  Lines,
  Panel,
  Phone,
  phoneHeight,
  phoneScreens,
  progress,
  type Rect,
  Rise,
  Rule,
  shift,
  Stage,
  Still,
  Tick,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  image: imageSchema.describe('A screenshot of the page: as long as there is one.'),
  items: itemsSchema(1, 3, 36, 200).optional().describe('Short names of what the page offers.'),
  support: z.string().max(120).optional().describe('A sentence, where there are no items.'),
  ground: groundSchema('paper', 'brand', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function PhoneScene({
  headline,
  emphasis,
  image,
  items = [],
  support,
  ground: kind = 'paper',
  brand,
}: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, held, px, pick } = space;

  const offered = items.slice(0, pick(3, 2, 0)).map((item) => item.title);
  const calls = type.labels(offered, { width: px(pick(300, 310, 0)), lines: 3, max: pick(42, 44, 36) });
  const reach = px(pick(116, 92, 0));
  const aside = calls.length > 0 ? px(pick(300, 310, 0)) + reach : 0;

  // Beside the words, or below them; its foot is out of the picture.
  const phoneWidth = px(pick(506, 640, 480));
  const phone: Rect = {
    x: pick(
      inner.x + inner.width - aside - phoneWidth - (aside ? 0 : px(140)),
      aside ? inner.x + aside : (width - phoneWidth) / 2,
      width * 1.05 - phoneWidth,
    ),
    y: height * 1.06 - phoneHeight(phoneWidth),
    width: phoneWidth,
    height: phoneHeight(phoneWidth),
  };
  const note = support && calls.length === 0 && space.format === 'wide' ? support : '';
  const words: Rect = {
    ...inner,
    width: pick(phone.x - inner.x - px(130), inner.width, phone.x - inner.x - px(84)),
    height: pick(inner.height, phone.y - inner.y - px(60), inner.height),
  };
  const body = note ? type.body(note, { width: words.width }) : null;
  const head = type.headline(headline, {
    emphasis,
    width: words.width,
    height: words.height - (body ? body.height + px(48) : 0),
    lines: pick(6, 4, 6),
    max: pick(140, 128, 108),
  });

  const scroll = progress(time, 58, 50, ease.glide) * Math.min(1, 0.8 / Math.max(0.8, phoneScreens(image)));
  const rise = 1 - progress(time, -10, 40);
  const y = rise * height * 0.5 + between(px(16), -px(16), held);
  return (
    <Stage space={space} ground={ground}>
      <Arch phone={phone} brand={brand} />
      <Box rect={phone} style={shift(space, 0, y)}>
        <Phone image={image} width={phone.width} scroll={scroll} />
      </Box>
      <Box rect={words} content={pick('center', 'start', 'center')} gap={px(48)}>
        <Lines text={head} />
        {body && (
          <Rise at={20}>
            <Still text={body} />
          </Rise>
        )}
      </Box>
      {calls.map((call, i) => (
        <Call
          key={i}
          text={call}
          phone={phone}
          reach={reach}
          y={height * pick(0.3 + i * 0.22, 0.56 + i * 0.14, 0)}
          at={32 + i * 12}
        />
      ))}
    </Stage>
  );
}

/** The niche that the phone stands in; on the brand's own ground only a shade of it. */
function Arch({ phone, brand }: { phone: Rect; brand: Brand }) {
  const { space, ground } = useScene();
  const { time, held, height, px, pick } = space;
  const edge = px(pick(74, 74, 44));
  const rect: Rect = {
    x: phone.x - edge,
    y: phone.y + px(150),
    width: phone.width + 2 * edge,
    height: height - phone.y,
  };
  const y = (1 - progress(time, -8, 34)) * height * 0.6 + between(0, px(24), held);
  const radius = rect.width / 2;
  const style = { borderRadius: `${radius}px ${radius}px 0 0`, ...shift(space, 0, y) };
  if (ground.kind === 'brand') return <Box rect={rect} style={{ background: ground.shade, ...style }} />;
  return <Panel rect={rect} ground={groundAgainst(brand, ground, 'brand')} style={style} />;
}

interface CallProps {
  text: FittedText;
  phone: Rect;
  reach: number;
  /** Of the line. */
  y: number;
  at: number;
}

/** A tick on the phone's edge and a line from it to what it stands for: behind the phone in wide pictures, else before it. */
function Call({ text, phone, reach, y, at }: CallProps) {
  const { space, ground } = useScene();
  const { inner, time, px } = space;
  const after = space.format === 'wide';
  const size = px(48);
  const edge = after ? phone.x + phone.width : phone.x;
  const line: Rect = { x: after ? edge : edge - reach + px(20), y: y - px(2), width: reach - px(20), height: px(4) };
  const x = after ? edge + reach : inner.x;
  const on = contrast(ground.onAccent, ground.accent) >= 3 ? ground.onAccent : ground.fill;
  return (
    <>
      <Box rect={line}>
        <Rule
          at={at + 4}
          frames={18}
          colour={ground.text}
          thickness={line.height}
          style={after ? {} : { transformOrigin: space.rightToLeft ? 'left' : 'right' }}
        />
      </Box>
      <Box rect={{ x: edge - size / 2, y: y - size / 2, width: size, height: size }}>
        <Tick
          size={size}
          colour={ground.accent}
          on={on}
          drawn={progress(time, at + 8, 12)}
          style={{ transform: `scale(${progress(time, at, 16, ease.pop)})` }}
        />
      </Box>
      <Box rect={{ x, y: y - text.height / 2, width: text.width, height: text.height }}>
        <Rise at={at + 8} by={24}>
          <Still text={text} />
        </Rise>
      </Box>
    </>
  );
}
