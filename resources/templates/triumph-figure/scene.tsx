// One giant number rolls into place over a rule that runs the whole width.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  groundSchema,
  imageSchema,
  type ImageAsset,
  Lines,
  Odometer,
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
  value: z.string().min(1).max(14).describe('The figure, word for word: "12,400+".'),
  label: z.string().min(1).max(80).describe('What it counts.'),
  support: z.string().max(120).optional().describe('A sentence of detail.'),
  images: z.array(imageSchema).min(2).max(6).optional().describe('Two or more pictures make a moving strip.'),
  ground: groundSchema('brand', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Figure({ value, label, support, images = [], ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, label, kind);
  const { inner, width, height, px, pick } = space;
  const wide = space.format === 'wide';
  const hasStrip = images.length >= 2;

  const strip: Rect = wide
    ? { x: width * 0.68, y: 0, width: width * 0.32, height }
    : { x: 0, y: height * pick(0, 0.72, 0.7), width, height: height * pick(0, 0.28, 0.3) };
  const area: Rect = {
    ...inner,
    width: hasStrip && wide ? strip.x - inner.x - px(70) : inner.width,
    height: hasStrip && !wide ? strip.y - inner.y - px(60) : inner.height,
  };

  const beside = wide && !hasStrip && Boolean(support);
  const name = type.headline(label, {
    width: area.width * (beside ? 0.58 : 1),
    height: area.height * 0.26,
    lines: 3,
    max: pick(92, 92, 76),
  });
  const note = support
    ? type.body(support, { width: area.width * (beside ? 0.36 : 1), lines: pick(3, 3, 2), max: pick(37, 42, 34) })
    : null;
  const foot = name.height + (note && !beside ? note.height + px(24) : 0) + px(96);
  const figure = type.figure(value, {
    width: area.width,
    height: Math.min(area.height - foot, height * pick(0.54, 0.34, 0.4)),
  });

  return (
    <Stage space={space} ground={ground}>
      {hasStrip && <Strip images={images} rect={strip} />}
      <Box rect={area} content={pick('end', 'center', 'center')}>
        <Odometer figure={figure} at={-8} />
        <Rule at={4} frames={30} colour={ground.text} thickness={px(6)} style={{ marginTop: px(54) }} />
        <div style={{ display: 'flex', flexDirection: beside ? 'row' : 'column', justifyContent: 'space-between' }}>
          <Lines text={name} at={12} stagger={4} style={{ marginTop: px(36) }} />
          {note && (
            <Rise at={28} style={{ marginTop: px(beside ? 44 : 24), width: note.width + px(2) }}>
              <Still text={note} />
            </Rise>
          )}
        </div>
      </Box>
    </Stage>
  );
}

/** Pictures that run by at the edge: down the side, or along the bottom. */
function Strip({ images, rect }: { images: ImageAsset[]; rect: Rect }) {
  const { space } = useScene();
  const { time, held, px } = space;
  const upright = space.format === 'wide';
  const gap = px(14);
  const frame = upright
    ? { width: rect.width, height: rect.width * 0.72 }
    : { width: rect.height * 1.25, height: rect.height + px(60) };
  const step = (upright ? frame.height : frame.width) + gap;
  const needed = Math.ceil(((upright ? rect.height : rect.width) + px(260)) / step);
  const shown = Array.from({ length: needed }, (_, i) => images[i % images.length]);
  const arrive = between(rect.height * 0.5, 0, progress(time, -8, 44));
  const along = arrive - px(60) - held * px(90);
  return (
    <Box rect={rect} style={upright ? shift(space, 0, along) : shift(space, along, 0)}>
      {shown.map((image, i) => (
        <div
          key={i}
          style={{
            position: 'absolute',
            insetInlineStart: upright ? 0 : i * step,
            top: upright ? i * step : 0,
            overflow: 'hidden',
            ...frame,
          }}
        >
          <Picture image={image} />
        </div>
      ))}
    </Box>
  );
}
