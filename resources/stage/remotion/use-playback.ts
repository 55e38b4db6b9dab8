import { useContext, useEffect, useLayoutEffect, useState, type RefObject } from 'react';

import { useBuffering } from './buffer-state';
import { PlayingContext } from './playback';
import { RenderingContext } from './timeline';

/** The browser refuses other speeds. */
const speed = (rate: number) => Math.min(16, Math.max(0.0625, rate));

interface Playback {
  seconds: number;
  playbackRate: number;
  volume: number;
  muted: boolean;
  /** Off by more than so many seconds, it is put right. */
  tolerance: number;
  onAutoPlayError?: (() => void) | null;
}

/** Lets a film or a sound run along with the player. It is silent wherever the player stands still or frames are rendered. */
export function usePlayback(element: RefObject<HTMLMediaElement | null>, state: Playback): void {
  const running = useContext(PlayingContext);
  const rendering = useContext(RenderingContext);
  const buffering = useBuffering();
  const playing = running && !rendering && !buffering;
  const { seconds, playbackRate, volume, muted, tolerance, onAutoPlayError } = state;
  useLayoutEffect(() => {
    const medium = element.current;
    if (!medium) return;
    medium.muted = muted || !playing;
    medium.volume = volume;
    medium.playbackRate = speed(playbackRate);
    if (!playing) {
      medium.pause();
      return;
    }
    const length = medium.duration;
    if (seconds >= length) medium.pause();
    else if (medium.paused) {
      medium.currentTime = seconds;
      medium.play().catch(() => {
        if (onAutoPlayError) return onAutoPlayError();
        // Where sound is not wanted, the film runs without it.
        medium.muted = true;
        medium.play().catch(() => undefined);
      });
    } else if (Math.abs(medium.currentTime - seconds) > tolerance) medium.currentTime = seconds;
  }, [element, playing, seconds, playbackRate, volume, muted, tolerance, onAutoPlayError]);
}

/** The length of a medium in seconds, NaN until it is known. */
export function useLength(element: RefObject<HTMLMediaElement | null>, src: string): number {
  const [known, setKnown] = useState({ src, length: NaN });
  useEffect(() => {
    const medium = element.current;
    if (!medium) return;
    const learned = () => setKnown({ src, length: medium.duration });
    if (medium.readyState > 0) learned();
    medium.addEventListener('durationchange', learned);
    return () => medium.removeEventListener('durationchange', learned);
  }, [element, src]);
  return known.src === src ? known.length : NaN;
}
