import { createContext, useContext } from 'react';

export interface VideoConfig {
  id: string;
  width: number;
  height: number;
  fps: number;
  durationInFrames: number;
  defaultProps: Record<string, unknown>;
  props: Record<string, unknown>;
  defaultCodec: string | null;
}

/** The frame as the nearest sequence counts it. */
export const FrameContext = createContext(0);
/** Where the nearest sequence starts in what is around it, and how long the whole scene is: a frozen frame stays within these. */
export const StartContext = createContext<{ start: number; sceneLength: number } | null>(null);
/** The picture and the length, as the nearest sequence has them. */
export const ConfigContext = createContext<VideoConfig | null>(null);
/** True where pictures are waited for and every frame counts: an export, a check, a thumbnail. */
export const RenderingContext = createContext(false);
/** The scene whose code is at work, and how it says that something went wrong without failing as a whole. */
export const SceneContext = createContext<{ id: string; report(message: string): void }>({ id: '', report: () => {} });

export const useCurrentFrame = (): number => useContext(FrameContext);

export function useVideoConfig(): VideoConfig {
  const config = useContext(ConfigContext);
  if (!config) throw new Error('useVideoConfig() works only inside of a scene.');
  return config;
}

/** A frame at which time is to stand still, held between the scene's ends as the nearest sequence counts them. */
export function useHeld(): (frame: number, start?: number) => number {
  const nearest = useContext(StartContext);
  const length = useContext(ConfigContext)?.durationInFrames ?? Infinity;
  const last = (nearest?.sceneLength ?? length) - 1;
  return (frame, start = nearest?.start ?? 0) => Math.max(-start, Math.min(frame, last - start));
}
