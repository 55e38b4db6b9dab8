import { useAudioData, type MediaUtilsAudioData } from '@remotion/media-utils';

export * from '@remotion/media-utils';

interface Options {
  src: string;
  frame: number;
  fps: number;
  windowInSeconds: number;
}

/** The whole file is one window: it is there already. */
export function useWindowedAudioData({ src }: Options): {
  audioData: MediaUtilsAudioData | null;
  dataOffsetInSeconds: number;
} {
  return { audioData: useAudioData(src), dataOffsetInSeconds: 0 };
}
