import { forwardRef, useContext, useImperativeHandle, useLayoutEffect, useRef, type VideoHTMLAttributes } from 'react';

import { RenderingContext, SceneContext, useCurrentFrame, useVideoConfig } from './timeline';
import { useDelayRender } from './use-delay';

export interface VideoProps extends Omit<VideoHTMLAttributes<HTMLVideoElement>, 'onError'> {
  src: string;
  /** Frames of the composition that are left out at its start. */
  startFrom?: number;
  endAt?: number;
  trimBefore?: number;
  trimAfter?: number;
  playbackRate?: number;
  volume?: number | ((frame: number) => number);
  transparent?: boolean;
  onError?: (error: Error) => void;
}

const isThere = (video: HTMLVideoElement) => !video.seeking && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;

/** A film that is told to seek shows its old frame until the new one is presented. Where none comes, it is not waited for long. */
function whenPainted(video: HTMLVideoElement, painted: () => void): () => void {
  let timer = 0;
  const arrived = () => {
    if (!isThere(video) || timer) return;
    timer = window.setTimeout(painted, 250);
    video.requestVideoFrameCallback(painted);
  };
  const events = ['seeked', 'loadeddata'];
  events.forEach((name) => video.addEventListener(name, arrived));
  video.addEventListener('error', painted);
  return () => {
    clearTimeout(timer);
    events.forEach((name) => video.removeEventListener(name, arrived));
    video.removeEventListener('error', painted);
  };
}

/** A film that always stands at the time of the current frame. It is silent: sound is not played by the stage. */
export const Video = forwardRef<HTMLVideoElement, VideoProps>(function Video(
  {
    src,
    startFrom = 0,
    trimBefore = startFrom,
    endAt,
    trimAfter = endAt ?? Infinity,
    playbackRate = 1,
    volume: _volume,
    transparent: _transparent,
    onError,
    ...rest
  },
  ref,
) {
  const element = useRef<HTMLVideoElement>(null);
  useImperativeHandle(ref, () => element.current as HTMLVideoElement, []);
  const { fps } = useVideoConfig();
  const { report } = useContext(SceneContext);
  const rendering = useContext(RenderingContext);
  const { delayRender, continueRender } = useDelayRender();
  const frame = Math.min(useCurrentFrame() * playbackRate + trimBefore, trimAfter);
  // The middle of the frame: a time on its border may show its neighbour.
  const seconds = (frame + 0.5) / fps;

  useLayoutEffect(() => {
    const video = element.current;
    if (!video) return;
    if (Math.abs(video.currentTime - seconds) > 0.4 / fps) video.currentTime = seconds;
    if (!rendering || isThere(video)) return;
    const handle = delayRender(`the film ${src}`);
    const stop = whenPainted(video, () => continueRender(handle));
    return () => {
      stop();
      continueRender(handle);
    };
  }, [seconds, src, fps, rendering, delayRender, continueRender]);

  const failed = () => {
    const error = new Error(`The film ${src} could not be loaded.`);
    if (onError) onError(error);
    else report(error.message);
  };
  return <video {...rest} ref={element} src={src} muted playsInline preload="auto" onError={failed} />;
});

export const OffthreadVideo = Video;
export const Html5Video = Video;
