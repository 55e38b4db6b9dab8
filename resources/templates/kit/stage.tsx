// The picture a scene is set in: its format, its margins, and score time.
import { createContext, useContext, type CSSProperties, type ReactNode } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { Brand } from './brand';
import { ease, progress } from './easing';
import type { Ground } from './ground';
import { familyOf } from './faces';
import { Mesh } from './mesh';
import { isRightToLeft } from './words';

/** Measured from the edge where reading starts: left, or right for Arabic and Hebrew. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Space {
  brand: Brand;
  /** The scene's main text. */
  copy: string;
  /**
   * Score time: scenes are written for four and a half seconds at 30 frames a second; a shorter or longer scene plays the same
   * score faster or slower. Entrances start before 0, so that the first frame is not empty.
   */
  time: number;
  /** Score time of the last frame. */
  end: number;
  /** 0 to 1 over the scene. */
  held: number;
  width: number;
  height: number;
  format: 'wide' | 'tall' | 'square';
  /** One of three values, by format. */
  pick: <T>(wide: T, tall: T, square: T) => T;
  /** Pixels of the picture for pixels at 1080p. */
  px: (pixels: number) => number;
  /** What text keeps inside of. */
  inner: Rect;
  rightToLeft: boolean;
  /** 1, or −1 where reading goes to the left: the sign of every sideways move. */
  forward: 1 | -1;
}

const margins = {
  wide: { x: 0.0667, top: 0.1, bottom: 0.1 },
  tall: { x: 0.085, top: 0.125, bottom: 0.16 },
  square: { x: 0.08, top: 0.085, bottom: 0.085 },
};

/** `copy` is the scene's main text: it says in which direction the scene reads. */
export function useStage(brand: Brand, copy: string): Space {
  const frame = useCurrentFrame();
  const { width, height, durationInFrames, fps } = useVideoConfig();
  const ratio = width / height;
  const format = ratio > 1.2 ? 'wide' : ratio < 0.8 ? 'tall' : 'square';
  const margin = margins[format];
  const perFrame = 30 / fps;
  const pace = Math.min(1.2, Math.max(0.5, (durationInFrames * perFrame) / 135));
  const unit = Math.min(width, height) / 1080;
  const rightToLeft = isRightToLeft(copy);
  return {
    brand,
    copy,
    time: (frame * perFrame) / pace,
    end: ((durationInFrames - 1) * perFrame) / pace,
    held: frame / Math.max(1, durationInFrames - 1),
    width,
    height,
    format,
    pick: (wide, tall, square) => ({ wide, tall, square })[format],
    px: (pixels) => pixels * unit,
    inner: {
      x: width * margin.x,
      y: height * margin.top,
      width: width * (1 - 2 * margin.x),
      height: height * (1 - margin.top - margin.bottom),
    },
    rightToLeft,
    forward: rightToLeft ? -1 : 1,
  };
}

const Scene = createContext<{ space: Space; ground: Ground } | null>(null);

/** The space and the ground around a component of the kit. */
export function useScene(): { space: Space; ground: Ground } {
  const scene = useContext(Scene);
  if (!scene) throw new Error('Parts of the kit belong inside <Stage>.');
  return scene;
}

interface StageProps {
  space: Space;
  ground: Ground;
  /** Over the last frames everything starts to leave upwards, and the cut falls into the move. */
  leaves?: boolean;
  children: ReactNode;
}

export function Stage({ space, ground, leaves = true, children }: StageProps) {
  const lift = leaves ? progress(space.time, space.end - 9, 10, ease.leave) * space.px(56) : 0;
  const style = {
    overflow: 'hidden',
    background: ground.fill,
    color: ground.text,
    fontFamily: familyOf(space.brand.fonts.body),
    WebkitFontSmoothing: 'antialiased',
  } as CSSProperties;
  const layer: CSSProperties = lift > 0 ? { transform: `translate3d(0, ${-lift}px, 0)`, willChange: 'transform' } : {};
  return (
    <Scene.Provider value={{ space, ground }}>
      <AbsoluteFill lang={space.brand.language || undefined} dir={space.rightToLeft ? 'rtl' : 'ltr'} style={style}>
        {ground.stops.length > 1 && (
          <Mesh stops={ground.stops} angle={ground.angle} width={space.width} height={space.height} />
        )}
        <div style={{ position: 'absolute', inset: 0, ...layer }}>{children}</div>
      </AbsoluteFill>
    </Scene.Provider>
  );
}

/** Children stand on another ground than the stage's: a panel, a disc. */
export function OnGround({ ground, children }: { ground: Ground; children: ReactNode }) {
  const { space } = useScene();
  return (
    <Scene.Provider value={{ space, ground }}>
      <div style={{ display: 'contents', color: ground.text }}>{children}</div>
    </Scene.Provider>
  );
}

interface BoxProps {
  rect: Rect;
  /** Where the content stands in the box's height. */
  content?: 'start' | 'center' | 'end' | 'space-between';
  /** Between the children. */
  gap?: number;
  style?: CSSProperties;
  children?: ReactNode;
}

/** A placed column. */
export function Box({ rect, content = 'start', gap = 0, style, children }: BoxProps) {
  return (
    <div
      style={{
        position: 'absolute',
        insetInlineStart: rect.x,
        top: rect.y,
        width: rect.width,
        height: rect.height,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: content,
        gap,
        ...style,
      }}
    >
      {children}
    </div>
  );
}

/** A whole-pixel-free move of a layer that is painted once. `x` goes forward in reading direction. */
export function shift(space: Space, x: number, y: number): CSSProperties {
  return {
    willChange: 'transform',
    transform: `translate3d(${(x * space.forward).toFixed(2)}px, ${y.toFixed(2)}px, 0)`,
  };
}

/** Two areas side by side, the first taking `share` of what the gap leaves. */
export function columns(area: Rect, share: number, gap: number): [Rect, Rect] {
  const first = (area.width - gap) * share;
  return [
    { ...area, width: first },
    { ...area, x: area.x + first + gap, width: area.width - gap - first },
  ];
}

/** Two areas, one above the other. */
export function rows(area: Rect, share: number, gap: number): [Rect, Rect] {
  const first = (area.height - gap) * share;
  return [
    { ...area, height: first },
    { ...area, y: area.y + first + gap, height: area.height - gap - first },
  ];
}
