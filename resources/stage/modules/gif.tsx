// '@remotion/gif', written from its documentation.

import { AnimatedImage, type AnimatedImageProps } from '../remotion';
import { decodeFrames } from '../remotion/decode-frames';

export type GifProps = AnimatedImageProps;

export const Gif = AnimatedImage;

export async function getGifDurationInSeconds(src: string): Promise<number> {
  const { ends } = await decodeFrames(src);
  return (ends.at(-1) ?? 0) / 1000;
}

/** Takes the file apart beforehand, so that it is there when it is shown. */
export function preloadGif(src: string): { waitUntilDone(): Promise<void>; free(): void } {
  const done = decodeFrames(src).then(() => undefined);
  done.catch(() => undefined);
  return { waitUntilDone: () => done, free: () => {} };
}
