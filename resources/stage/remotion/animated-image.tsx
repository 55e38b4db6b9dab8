import {
  forwardRef,
  useContext,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
} from 'react';
import { flushSync } from 'react-dom';

import { decodeFrames, type DecodedFrames } from './decode-frames';
import { SceneContext, useCurrentFrame, useVideoConfig } from './timeline';
import { useDelayRender } from './use-delay';

export type LoopBehavior = 'loop' | 'pause-after-finish' | 'clear-after-finish';

export interface AnimatedImageProps {
  src: string;
  width?: number;
  height?: number;
  fit?: 'fill' | 'contain' | 'cover';
  style?: CSSProperties;
  className?: string;
  loopBehavior?: LoopBehavior;
  playbackRate?: number;
  onLoad?: (image: { width: number; height: number; delays: number[]; frames: ImageData[] }) => void;
  onError?: (error: Error) => void;
  id?: string;
  name?: string;
  delayRenderRetries?: number;
  delayRenderTimeoutInMilliseconds?: number;
}

/** Index of the frame shown after so many milliseconds; -1 where it is over and cleared. */
export function frameIndexAt(milliseconds: number, ends: number[], behavior: LoopBehavior): number {
  const length = ends.at(-1) ?? 0;
  if (milliseconds >= length && behavior === 'clear-after-finish') return -1;
  if (milliseconds >= length && behavior === 'pause-after-finish') return ends.length - 1;
  const time = length > 0 ? milliseconds % length : 0;
  return ends.findIndex((end) => time < end);
}

function useDecoded({ src, onError, onLoad, delayRenderTimeoutInMilliseconds: timeout }: AnimatedImageProps) {
  const { report } = useContext(SceneContext);
  const { delayRender, continueRender } = useDelayRender();
  const [decoded, setDecoded] = useState<DecodedFrames | null>(null);
  const told = useRef({ onError, onLoad });
  useLayoutEffect(() => {
    told.current = { onError, onLoad };
  });
  useLayoutEffect(() => {
    const handle = delayRender(`the moving picture ${src}`, { timeoutInMilliseconds: timeout });
    let gone = false;
    decodeFrames(src)
      .then((result) => {
        if (gone) return;
        flushSync(() => setDecoded(result)); // it is drawn before the frame is let go
        const delays = result.ends.map((end, i) => end - (result.ends[i - 1] ?? 0));
        told.current.onLoad?.({ width: result.width, height: result.height, delays, frames: [] });
      })
      .catch((error: unknown) => {
        const failure = new Error(`The moving picture ${src} could not be shown: ${String(error)}`);
        if (gone) return;
        if (told.current.onError) told.current.onError(failure);
        else report(failure.message);
      })
      .finally(() => continueRender(handle));
    return () => {
      gone = true;
      continueRender(handle);
    };
  }, [src, timeout, report, delayRender, continueRender]);
  return decoded;
}

/** A GIF, AVIF, APNG or WebP that runs with the frames. */
export const AnimatedImage = forwardRef<HTMLCanvasElement, AnimatedImageProps>(function AnimatedImage(props, ref) {
  const { width, height, fit = 'fill', style, className, id, loopBehavior = 'loop', playbackRate = 1 } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useImperativeHandle(ref, () => canvas.current as HTMLCanvasElement, []);
  const { fps } = useVideoConfig();
  const milliseconds = (useCurrentFrame() / fps) * 1000 * playbackRate;
  const decoded = useDecoded(props);
  const index = decoded ? frameIndexAt(milliseconds, decoded.ends, loopBehavior) : -1;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !decoded) return;
    context.clearRect(0, 0, decoded.width, decoded.height);
    if (index >= 0) context.drawImage(decoded.images[index], 0, 0);
  }, [decoded, index]);
  const box = { width: width ?? decoded?.width, height: height ?? decoded?.height, objectFit: fit };
  return (
    <canvas
      ref={canvas}
      id={id}
      className={className}
      width={decoded?.width ?? 1}
      height={decoded?.height ?? 1}
      style={{ ...box, ...style }}
    />
  );
});
