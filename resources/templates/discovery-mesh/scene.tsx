// Line after line shoots in, from one side and from the other, over the brand's colours and a disc that never stops growing.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  distance,
  ease,
  type FittedText,
  type Ground,
  groundOf,
  groundSchema,
  Lines,
  mix,
  OnGround,
  Panel,
  progress,
  shift,
  Signature,
  signatureHeight,
  Stage,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(100).describe('Who they are, or what changes with them.'),
  emphasis: z.string().max(100).optional().describe('The part of the headline under the marker.'),
  ground: groundSchema('brand', 'ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

/** The gradient the other way round, or the brand's colour, or a tone of the ground: whatever the text can still be read on. */
function discGround(brand: Brand, ground: Ground): Ground {
  if (ground.stops.length > 1) return { ...ground, stops: [...ground.stops].reverse() };
  const own = groundOf(brand, 'brand');
  if (own.dark === ground.dark && distance(own.fill, ground.fill) > 0.12) return own;
  return { ...ground, fill: ground.kind === 'brand' || ground.dark ? ground.shade : mix(ground.fill, own.fill, 0.2) };
}

export default function Mesh({ headline, emphasis, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, end, px, pick } = space;

  const head = type.bold(headline, {
    emphasis,
    width: inner.width - px(30),
    height: inner.height - signatureHeight(space) - px(pick(80, 160, 70)),
    max: pick(220, 170, 160),
  });
  const disc = discGround(brand, ground);
  // On the brand's colour a marker of the same would be lost.
  const marks = disc.kind === kind ? ground : { ...ground, block: ground.text, onBlock: ground.fill };
  const radius = pick(height * 0.62, width * 0.66, width * 0.58);
  const middle = { x: width * pick(0.83, 0.95, 0.95), y: height * pick(0.36, 0.45, 0.52) };
  const arrive = progress(time, -12, 36);
  const grown = between(0.7, 1, arrive) + progress(time, 0, end, ease.linear) * 0.05;

  return (
    <Stage space={space} ground={ground}>
      <Panel
        ground={disc}
        rect={{ x: middle.x - radius, y: middle.y - radius, width: radius * 2, height: radius * 2 }}
        style={{ borderRadius: '50%', willChange: 'transform', transform: `scale(${grown.toFixed(4)})` }}
      />
      <Signature />
      <Box rect={inner} content="end">
        <div style={{ marginBottom: pick(0, inner.height * 0.08, 0) }}>
          <OnGround ground={marks}>
            {head.lines.map((line, i) => (
              <Shot key={i} line={{ ...head, lines: [line] }} index={i} />
            ))}
          </OnGround>
        </div>
      </Box>
    </Stage>
  );
}

/** One line, whole from the start; every other one comes from the far side. */
function Shot({ line, index }: { line: FittedText; index: number }) {
  const { space } = useScene();
  const away = 1 - progress(space.time, -8 + index * 5, 26);
  const side = index % 2 === 0 ? -1 : 1;
  return (
    <div style={away > 0 ? shift(space, side * away * space.width, 0) : undefined}>
      <Lines text={line} at={-60} emphasis="marker" markAt={34} />
    </div>
  );
}
