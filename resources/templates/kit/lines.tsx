// Fitted text on screen: still, or rising line by line out of masks.
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { distance, isNeutral } from './colour';
import { ease, progress } from './easing';
import { hasItalic } from './faces';
import type { FittedText } from './fit';
import type { Ground } from './ground';
import { Marked } from './marker';
import { textFeatures } from './measure';
import { useScene } from './stage';
import { textOf, type Word } from './words';

export interface Run {
  text: string;
  emphasised: boolean;
  spaced: boolean;
}

/** Neighbouring words of the same emphasis as one piece of text. */
export function runsOf(words: Word[]): Run[] {
  const runs: Run[] = [];
  words.forEach((word, i) => {
    const last = runs[runs.length - 1];
    const spaced = word.spaced && i > 0;
    if (last && last.emphasised === word.emphasised) last.text += (spaced ? ' ' : '') + word.text;
    else runs.push({ text: word.text, emphasised: word.emphasised, spaced });
  });
  return runs;
}

export const textStyle = (text: FittedText): CSSProperties => ({
  fontFamily: text.font.family,
  fontWeight: text.font.weight,
  fontStyle: text.font.italic ? 'italic' : 'normal',
  fontSize: text.size,
  lineHeight: text.lineHeight,
  letterSpacing: text.tracking ? `${text.tracking}em` : undefined,
  textTransform: text.uppercase ? 'uppercase' : undefined,
  fontFeatureSettings: textFeatures,
  whiteSpace: 'pre',
});

interface StillProps {
  text: FittedText;
  colour?: string;
  align?: 'start' | 'center';
  style?: CSSProperties;
}

/** Text that stands still. */
export function Still({ text, colour, align = 'start', style }: StillProps) {
  return (
    <div style={{ ...textStyle(text), color: colour, textAlign: align, ...style }}>
      {text.lines.map((line, i) => (
        <div key={i}>{textOf(line.words)}</div>
      ))}
    </div>
  );
}

export type Emphasis = 'none' | 'tint' | 'marker';

interface LinesProps {
  text: FittedText;
  at?: number;
  stagger?: number;
  frames?: number;
  emphasis?: Emphasis;
  /** When the marker is drawn. */
  markAt?: number;
  style?: CSSProperties;
}

/** Each line rises out of its own mask. At rest the mask is gone: no glyph is ever cut. */
export function Lines({ text, at = -6, stagger = 5, frames = 24, emphasis = 'tint', markAt = 28, style }: LinesProps) {
  const { space, ground } = useScene();
  const tint = text.lines.some((line) => line.words.some((word) => word.emphasised)) && emphasis === 'tint';
  let marks = 0;
  return (
    <div style={{ ...textStyle(text), display: 'flex', flexDirection: 'column', ...style }}>
      {text.lines.map((line, i) => {
        const p = progress(space.time, at + i * stagger, frames, ease.out);
        return (
          <Fragment key={i}>
            {i > 0 && ' '}
            <Mask shown={p}>
              {runsOf(line.words).map((run, k) => {
                const mark = run.emphasised && emphasis === 'marker';
                const content = mark ? (
                  <Marked text={run.text} fitted={text} at={markAt + marks++ * 6} />
                ) : (
                  <span
                    style={tint ? tintStyle(run.emphasised, ground, text.western && hasItalic(space.brand)) : undefined}
                  >
                    {run.text}
                  </span>
                );
                return (
                  <Fragment key={k}>
                    {run.spaced && ' '}
                    {content}
                  </Fragment>
                );
              })}
            </Mask>
          </Fragment>
        );
      })}
    </div>
  );
}

function Mask({ shown, children }: { shown: number; children: ReactNode }) {
  const moving = shown < 1;
  const inner: CSSProperties = moving
    ? { transform: `translate3d(0, ${(1 - shown) * 118}%, 0)`, willChange: 'transform' }
    : {};
  return (
    <div
      style={{ overflow: moving ? 'hidden' : undefined, padding: '.22em .3em .26em', margin: '-.22em -.3em -.26em' }}
    >
      <div style={{ ...inner, visibility: shown <= 0 ? 'hidden' : undefined }}>{children}</div>
    </div>
  );
}

/**
 * The brand's colour where it can be read; a bar under the words for yellow; a line under them on the brand's own ground; full
 * against muted for neutral brands.
 */
function tintStyle(emphasised: boolean, ground: Ground, italic: boolean): CSSProperties {
  if (distance(ground.accentText, ground.text) > 0.12) {
    if (!emphasised) return {};
    return { color: ground.accentText, fontStyle: italic ? 'italic' : undefined };
  }
  if (distance(ground.accent, ground.text) > 0.12) {
    return emphasised ? { boxShadow: `inset 0 -.34em 0 ${ground.accent}` } : {};
  }
  if (ground.stops.every(isNeutral)) return emphasised ? {} : { color: ground.muted };
  return emphasised
    ? { textDecoration: 'underline', textDecorationThickness: '.055em', textUnderlineOffset: '.13em' }
    : {};
}
