import { ease, progress } from './easing';
import { titleFace } from './faces';
import { measureWidth } from './measure';
import { useScene } from './stage';

interface TapeProps {
  words: string[];
  /** Of its middle. */
  y: number;
  /** Degrees; at most four. */
  tilt: number;
  fill: string;
  colour: string;
  at: number;
  /** 1 runs forward, −1 back. */
  direction: 1 | -1;
}

/** A printed tape that shoots across the picture and then runs on, never still. */
export function Tape({ words, y, tilt, fill, colour, at, direction }: TapeProps) {
  const { space } = useScene();
  const { brand, px, width: stageWidth } = space;
  const height = px(space.pick(88, 96, 84));
  const size = height * 0.44;
  const gap = size * 0.8;
  const dot = size * 0.36;
  const font = titleFace(brand);
  const { uppercase } = brand.fonts.heading;
  const shown = (word: string) => (uppercase ? word.toLocaleUpperCase(brand.language || undefined) : word);
  const period = words.reduce((sum, word) => sum + measureWidth(shown(word), font) * size + 2 * gap + dot, 0);
  const length = stageWidth * 1.2;
  const repeats = Math.ceil((length + period) / period);
  const arrive = progress(space.time, at, 26, ease.out);
  const run = (space.time * px(1.6) + period) % period;
  return (
    <div
      style={{
        position: 'absolute',
        left: -stageWidth * 0.1,
        top: y - height / 2,
        width: length,
        height,
        overflow: 'hidden',
        background: fill,
        willChange: 'transform',
        transform: `rotate(${tilt}deg) translate3d(${(1 - arrive) * direction * length * 1.05}px, 0, 0)`,
      }}
    >
      <div
        aria-hidden
        dir={space.rightToLeft ? 'rtl' : 'ltr'}
        style={{
          position: 'absolute',
          left: 0,
          display: 'flex',
          width: 'max-content',
          alignItems: 'center',
          height,
          color: colour,
          fontFamily: font.family,
          fontWeight: font.weight,
          fontSize: size,
          lineHeight: `${height}px`,
          textTransform: uppercase ? 'uppercase' : undefined,
          whiteSpace: 'nowrap',
          willChange: 'transform',
          transform: `translate3d(${direction > 0 ? -run : run - period}px, 0, 0)`,
        }}
      >
        {Array.from({ length: repeats }, (_, k) =>
          words.map((word, i) => (
            <span key={`${k} ${i}`} style={{ display: 'flex', alignItems: 'center', flexShrink: 0 }}>
              {word}
              <i style={{ width: dot, height: dot, borderRadius: dot, background: colour, margin: `0 ${gap}px` }} />
            </span>
          )),
        )}
      </div>
    </div>
  );
}
