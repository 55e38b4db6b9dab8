// Their page or picture beside the headline: a viewfinder is drawn around a detail, and the camera goes in to it.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  columns,
  ease,
  type Ground,
  groundOf,
  groundSchema,
  type ImageAsset,
  imageSchema,
  Lines,
  Picture,
  progress,
  type Rect,
  Rise,
  Rule,
  shift,
  Stage,
  Still,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  image: imageSchema.describe('A screenshot of the page or a picture, with more to see in it close by.'),
  support: z.string().max(120).optional().describe('A sentence of detail.'),
  ground: groundSchema('brand', 'ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Zoom({ headline, emphasis, image, support, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, px, pick } = space;
  const wide = space.format === 'wide';

  const [left] = columns(inner, 0.42, 0);
  const words: Rect = wide ? left : { ...inner, height: inner.height * pick(1, 0.34, 0.34) };
  const note = support && space.format !== 'square' ? type.body(support, { width: words.width, lines: 4 }) : null;
  const foot = note ? note.height + px(pick(140, 40, 0)) : 0;
  const head = type.headline(headline, {
    emphasis,
    width: words.width,
    height: words.height - foot,
    lines: pick(6, 4, 3),
    max: pick(150, 128, 112),
  });
  const below = inner.y + head.height + foot + px(pick(0, 72, 56));
  const x = left.x + left.width + px(72);
  const view: Rect = wide ? { x, y: 0, width: width - x, height } : { x: 0, y: below, width, height: height - below };

  const away = (1 - progress(time, -10, 32)) * 0.8;
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Box
        rect={view}
        style={{ overflow: 'hidden', ...shift(space, wide ? away * view.width : 0, wide ? 0 : away * view.height) }}
      >
        <Closing image={image} view={view} />
        <Box
          rect={{ x: 0, y: 0, width: wide ? px(14) : width, height: wide ? height : px(14) }}
          style={{ background: ground.accent }}
        />
      </Box>
      <Box rect={words} content={pick('space-between', 'start', 'start')} gap={px(40)}>
        <Lines text={head} />
        {note && (
          <div>
            {wide && (
              <Rule at={30} colour={ground.accent} thickness={px(6)} width={px(96)} style={{ marginBottom: px(30) }} />
            )}
            <Rise at={22}>
              <Still text={note} />
            </Rise>
          </div>
        )}
      </Box>
    </Stage>
  );
}

/** Where a detail is likely, in shares of what is cut off: beside a page's first words, in the middle of a picture. */
const focusOf = ({ width, height }: ImageAsset) => (height > width * 1.3 ? { x: 0.92, y: 0.1 } : { x: 0.46, y: 0.5 });

/** The picture is drawn as large as it gets, and starts scaled down to what is all of it. */
function Closing({ image, view }: { image: ImageAsset; view: Rect }) {
  const { space } = useScene();
  const { time, held, px } = space;
  const cover = Math.max(view.width / image.width, view.height / image.height);
  const nearest = Math.min(1.8, Math.max(1.1, 2 / cover));
  const focus = focusOf(image);
  const at = { x: focus.x + 0.08 * held, y: focus.y + 0.06 * held };

  const scale = between(between(1 / nearest, 1.04 / nearest, held), 1, progress(time, 48, 44, ease.draw));
  const whole: Rect = { x: 0, y: 0, width: view.width * nearest, height: view.height * nearest };
  const x = at.x * (view.width - whole.width * scale) * space.forward;
  const y = at.y * (view.height - whole.height * scale);
  const margin = px(40);
  const lens: Rect = {
    x: at.x * view.width * (1 - scale) + margin,
    y: at.y * view.height * (1 - scale) + margin,
    width: view.width * scale - 2 * margin,
    height: view.height * scale - 2 * margin,
  };
  return (
    <>
      <Box
        rect={whole}
        style={{
          willChange: 'transform',
          transformOrigin: space.rightToLeft ? 'right top' : 'left top',
          transform: `translate3d(${x.toFixed(2)}px, ${y.toFixed(2)}px, 0) scale(${scale.toFixed(5)})`,
        }}
      >
        <Picture image={image} />
      </Box>
      <Viewfinder rect={lens} ground={groundOf(space.brand, 'brand')} />
    </>
  );
}

/** Four corners that close in on their rectangle while they are drawn. */
function Viewfinder({ rect: { x, y, width, height }, ground }: { rect: Rect; ground: Ground }) {
  const { space } = useScene();
  const { time, px } = space;
  const drawn = progress(time, 24, 22);
  if (drawn <= 0) return null;
  const open = (1 - drawn) * px(90);
  const arm = px(84) * drawn;
  const corner = (right: number, bottom: number) => {
    const cx = right ? width + open : -open;
    const cy = bottom ? height + open : -open;
    return `M${cx} ${cy + (bottom ? -arm : arm)}V${cy}H${cx + (right ? -arm : arm)}`;
  };
  const path = corner(0, 0) + corner(1, 0) + corner(0, 1) + corner(1, 1);
  return (
    <Box rect={{ x, y, width, height }}>
      <svg width={width} height={height} style={{ overflow: 'visible', opacity: drawn }}>
        <path d={path} fill="none" stroke={ground.text} strokeWidth={px(18)} />
        <path d={path} fill="none" stroke={ground.fill} strokeWidth={px(11)} />
      </svg>
    </Box>
  );
}
