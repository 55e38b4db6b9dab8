// A line that is typed, letter by letter, before a caret. Once it stands there, it is one piece of ordinary text.
import { ease, progress } from './easing';
import type { FittedText } from './fit';
import { textStyle } from './lines';
import { useScene } from './stage';
import { textOf } from './words';

interface TypedProps {
  text: FittedText;
  at: number;
  frames: number;
  /** The caret is there until then. */
  until: number;
  caret: string;
}

const blink = 16;

export function Typed({ text, at, frames, until, caret }: TypedProps) {
  const { space } = useScene();
  const { time, brand } = space;
  const whole = text.lines.map((line) => textOf(line.words)).join(' ');
  const letters = [...new Intl.Segmenter(brand.language || undefined).segment(whole)].map(({ segment }) => segment);
  const count = Math.ceil(letters.length * progress(time, at, frames, ease.linear));
  const typing = count < letters.length;
  const isOn = typing || (time - at - frames) % blink < blink / 2;
  return (
    <div style={{ ...textStyle(text), lineHeight: 1.2 }}>
      <span aria-hidden={typing}>{letters.slice(0, count).join('')}</span>
      {time < until && (
        <i
          style={{
            display: 'inline-block',
            width: '.07em',
            height: '1em',
            marginInlineStart: '.08em',
            verticalAlign: '-.14em',
            background: caret,
            visibility: isOn ? undefined : 'hidden',
          }}
        />
      )}
    </div>
  );
}
