import { forwardRef, useContext, useImperativeHandle, useRef, type AudioHTMLAttributes } from 'react';

import { useHeldPlayback } from './buffer-state';
import { checkMedia, positionAt, trimOf, volumeAt, type MediaProps } from './media';
import { assetAt } from './prefetch';
import { RenderingContext, SceneContext, useCurrentFrame, useVideoConfig } from './timeline';
import { useLength, usePlayback } from './use-playback';

export type AudioProps = MediaProps & Omit<AudioHTMLAttributes<HTMLAudioElement>, keyof MediaProps>;

/** A sound that runs along with the player. Frames are rendered without it. */
export const Html5Audio = forwardRef<HTMLAudioElement, AudioProps>(function Html5Audio(props, ref) {
  checkMedia('<Html5Audio>', props);
  const { src, volume, muted = false, playbackRate = 1, acceptableTimeShiftInSeconds = 0.45, onError } = props;
  const element = useRef<HTMLAudioElement>(null);
  useImperativeHandle(ref, () => element.current as HTMLAudioElement, []);
  const { fps } = useVideoConfig();
  const frame = useCurrentFrame();
  const { report } = useContext(SceneContext);
  const rendering = useContext(RenderingContext);
  const length = useLength(element, src);
  const position = positionAt(frame, fps, trimOf(props), props, length);
  useHeldPlayback(Boolean(props.pauseWhenBuffering) && Number.isNaN(length) && !rendering);
  usePlayback(element, {
    seconds: position?.seconds ?? 0,
    playbackRate,
    volume: position ? volumeAt(volume, position.volumeFrame) : 0,
    muted: muted || !position,
    tolerance: acceptableTimeShiftInSeconds,
    onAutoPlayError: props.onAutoPlayError,
  });
  if (rendering || !position) return null;

  const failed = () => {
    const error = new Error(`The sound ${src} could not be loaded.`);
    if (onError) onError(error);
    else report(error.message);
  };
  return <audio ref={element} src={assetAt(src)} preload="auto" onError={failed} />;
});

export const Audio = Html5Audio;
