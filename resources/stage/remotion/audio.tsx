export interface AudioProps {
  src: string;
  volume?: number | ((frame: number) => number);
  startFrom?: number;
  endAt?: number;
  trimBefore?: number;
  trimAfter?: number;
  playbackRate?: number;
  muted?: boolean;
  loop?: boolean;
  name?: string;
}

/** Accepted, so that scenes with sound are shown; the stage is silent. */
export function Audio(_props: AudioProps): null {
  return null;
}

export const Html5Audio = Audio;
