// How loud the track under a video is. Pure: the stage and exported folders share it, and the encoder of exports follows it.

/** Times are seconds. */
export interface TrackShape {
  /** Where in the file the video begins, and where it ends; 0: as far as the file goes. */
  start: number;
  end: number;
  /** Of the whole file. */
  length: number;
  /** 0 to 1. */
  volume: number;
  /** From the video's beginning. */
  fadeIn: number;
  /** Before the sound ends. */
  fadeOut: number;
}

/** When the sound ends, in seconds of the video. */
export function endOfSound({ start, end, length }: TrackShape, videoSeconds: number): number {
  const last = end > 0 ? Math.min(end, length) : length;
  return Math.min(videoSeconds, Math.max(0, last - start));
}

/** 0 to 1, rising and falling evenly; 0 once it has ended. */
export function volumeOfSound(track: TrackShape, seconds: number, videoSeconds: number): number {
  const left = endOfSound(track, videoSeconds) - seconds;
  if (left <= 0) return 0;
  const rising = track.fadeIn > 0 ? Math.min(1, seconds / track.fadeIn) : 1;
  const falling = track.fadeOut > 0 ? Math.min(1, left / track.fadeOut) : 1;
  return track.volume * Math.min(rising, falling);
}
