import {
  forwardRef,
  useContext,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type RefObject,
  type VideoHTMLAttributes,
} from 'react';

import { useHeldPlayback } from './buffer-state';
import { checkMedia, positionAt, trimOf, volumeAt, type MediaProps } from './media';
import { PlayingContext } from './playback';
import { assetAt } from './prefetch';
import { RenderingContext, SceneContext, useCurrentFrame, useVideoConfig } from './timeline';
import { useDelayRender } from './use-delay';
import { useLength, usePlayback } from './use-playback';

export interface VideoProps
  extends MediaProps, Omit<VideoHTMLAttributes<HTMLVideoElement>, keyof MediaProps | 'autoPlay' | 'controls'> {
  onVideoFrame?: (frame: CanvasImageSource) => void;
  // Accepted: frames are taken from the film as the browser shows it.
  transparent?: boolean;
  toneMapped?: boolean;
  headless?: boolean;
  objectFit?: 'contain' | 'cover' | 'fill' | 'none' | 'scale-down';
}

/** Times in files are rounded to a millisecond: so much later, no frame is missed by a hair. */
const rounding = 0.001;

const isThere = (film: HTMLVideoElement) => !film.seeking && film.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;

/** Where in the film the frame is that was last known to be on the page. */
const lastPainted = new WeakMap<HTMLVideoElement, number>();

/** A film that is told to seek shows its old frame until the new one is presented. Where none comes, it is not waited for long. */
function whenPainted(film: HTMLVideoElement, painted: () => void): () => void {
  let timer = 0;
  let request = 0;
  let another = false;
  const presented = (_now: number, { mediaTime }: { mediaTime: number }) => {
    another = mediaTime !== lastPainted.get(film);
    lastPainted.set(film, mediaTime);
    if (isThere(film)) painted();
    else request = film.requestVideoFrameCallback(presented);
  };
  request = film.requestVideoFrameCallback(presented);
  const arrived = () => {
    if (!isThere(film) || timer) return;
    // The frame may be presented before the film says that it has arrived.
    if (another) painted();
    else timer = window.setTimeout(painted, 250);
  };
  const events = ['seeked', 'loadeddata'];
  events.forEach((name) => film.addEventListener(name, arrived));
  film.addEventListener('error', painted);
  return () => {
    clearTimeout(timer);
    film.cancelVideoFrameCallback(request);
    events.forEach((name) => film.removeEventListener(name, arrived));
    film.removeEventListener('error', painted);
  };
}

/** A film comes onto the page when it pleases, a canvas together with all the rest: frames that count show the film in one. */
function draw(film: HTMLVideoElement, canvas: HTMLCanvasElement | null): void {
  if (!canvas || film.videoWidth === 0) return;
  canvas.width = film.videoWidth;
  canvas.height = film.videoHeight;
  canvas.getContext('2d')?.drawImage(film, 0, 0);
}

/** What a scene hears of its film, also where the picture is a canvas. */
const handlersOf = (props: object) =>
  Object.fromEntries(Object.entries(props).filter(([name]) => /^on[A-Z]/.test(name)));

/** Still there to be sought, under its picture. */
const hidden: CSSProperties = { position: 'absolute', width: 1, height: 1, opacity: 0, pointerEvents: 'none' };

/** Brings a film that does not run by itself to a time; frames that are rendered wait until it is painted. */
function useSought(
  element: RefObject<HTMLVideoElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  seconds: number,
  src: string,
  timeout?: number,
): void {
  const rendering = useContext(RenderingContext);
  const playing = useContext(PlayingContext);
  const still = !playing || rendering;
  const { delayRender, continueRender } = useDelayRender();
  useLayoutEffect(() => {
    const film = element.current;
    if (!film || !still) return;
    const time = seconds + rounding;
    // What the film stood at counts only where it was brought there: while it ran, no frame of it was sure.
    const sought = film.dataset.sought === String(time) && isThere(film);
    if (!sought) film.currentTime = time;
    film.dataset.sought = String(time);
    if (!rendering || film.error) return;
    if (sought) {
      draw(film, canvas.current);
      return;
    }
    const handle = delayRender(`the film ${src}`, { timeoutInMilliseconds: timeout });
    const stop = whenPainted(film, () => {
      draw(film, canvas.current);
      continueRender(handle);
    });
    return () => {
      stop();
      continueRender(handle);
    };
  }, [element, canvas, seconds, src, rendering, still, timeout, delayRender, continueRender]);
  useLayoutEffect(() => {
    if (!still) delete element.current?.dataset.sought;
  }, [element, still]);
}

function useFrames(element: RefObject<HTMLVideoElement | null>, onVideoFrame: VideoProps['onVideoFrame']): void {
  useLayoutEffect(() => {
    const film = element.current;
    if (!film || !onVideoFrame) return;
    let request = 0;
    const next = () => {
      onVideoFrame(film);
      request = film.requestVideoFrameCallback(next);
    };
    request = film.requestVideoFrameCallback(next);
    return () => film.cancelVideoFrameCallback(request);
  }, [element, onVideoFrame]);
}

function film(tag: string) {
  const Film = forwardRef<HTMLVideoElement, VideoProps>(function Film(props, ref) {
    checkMedia(tag, props);
    const {
      src,
      volume,
      playbackRate = 1,
      muted = false,
      loop: _loop,
      trimBefore: _trimBefore,
      trimAfter: _trimAfter,
      startFrom: _startFrom,
      endAt: _endAt,
      loopVolumeCurveBehavior: _curve,
      acceptableTimeShiftInSeconds = 0.45,
      pauseWhenBuffering = false,
      delayRenderRetries: _retries,
      delayRenderTimeoutInMilliseconds,
      onError,
      onAutoPlayError,
      name: _name,
      toneFrequency: _toneFrequency,
      audioStreamIndex: _audioStreamIndex,
      preservePitch: _preservePitch,
      useWebAudioApi: _useWebAudioApi,
      showInTimeline: _showInTimeline,
      allowAmplificationDuringRender: _amplify,
      disallowFallbackToHtml5Audio: _noAudioFallback,
      disallowFallbackToOffthreadVideo: _noVideoFallback,
      fallbackHtml5AudioProps: _audioFallback,
      fallbackOffthreadVideoProps: _videoFallback,
      debugOverlay: _debugOverlay,
      stack: _stack,
      onVideoFrame,
      transparent: _transparent,
      toneMapped: _toneMapped,
      headless = false,
      objectFit,
      style,
      ...rest
    } = props;
    const element = useRef<HTMLVideoElement>(null);
    useImperativeHandle(ref, () => element.current as HTMLVideoElement, []);
    const { fps } = useVideoConfig();
    const { report } = useContext(SceneContext);
    const length = useLength(element, src);
    const position = positionAt(useCurrentFrame(), fps, trimOf(props), props, length);
    const seconds = position?.seconds ?? 0;
    useHeldPlayback(pauseWhenBuffering && Number.isNaN(length));
    const canvas = useRef<HTMLCanvasElement>(null);
    const rendering = useContext(RenderingContext);
    useSought(element, canvas, seconds, src, delayRenderTimeoutInMilliseconds);
    usePlayback(element, {
      seconds,
      playbackRate,
      volume: position ? volumeAt(volume, position.volumeFrame) : 0,
      muted: muted || !position,
      tolerance: acceptableTimeShiftInSeconds,
      onAutoPlayError,
    });
    useFrames(element, onVideoFrame);
    if (!position) return null;

    const failed = () => {
      const error = new Error(`The film ${src} could not be loaded.`);
      if (onError) onError(error);
      else report(error.message);
    };
    const look = { ...(objectFit ? { objectFit } : {}), ...style, ...(headless ? { display: 'none' } : {}) };
    const { className, id, width, height } = rest;
    return (
      <>
        {rendering && <canvas ref={canvas} className={className} id={id} style={{ width, height, ...look }} />}
        <video
          {...(rendering ? handlersOf(rest) : rest)}
          style={rendering ? hidden : look}
          ref={element}
          src={assetAt(src)}
          playsInline
          preload="auto"
          onError={failed}
        />
      </>
    );
  });
  Film.displayName = tag.slice(1, -1);
  return Film;
}

/** Films that always stand at the time of the current frame. */
export const Html5Video = film('<Html5Video>');
export const Video = Html5Video;
export const OffthreadVideo = film('<OffthreadVideo>');
