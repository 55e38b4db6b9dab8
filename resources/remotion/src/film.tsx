// Plays scenes one after the other, each coming in as its transition says, with a sound under all of them.
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { AbsoluteFill, Freeze, Html5Audio, Sequence, staticFile, useCurrentFrame, useVideoConfig } from 'remotion';
import { endOfSound, volumeOfSound, type TrackShape } from './sound';
import { transitionAt, type Transition } from './transitions';

export interface Clip {
  name: string;
  durationInFrames: number;
  transition: Transition;
  /** Where not the whole scene is shown: from that frame of its own time, of which it has so many. */
  part?: { firstFrame: number; wholeFrames: number };
  scene: ReactNode;
}

interface FilmProps {
  clips: Clip[];
  /** Of the panels that run between scenes. */
  colour: string;
  /** 1 for scripts that are read to the right, −1 for the others. */
  forward: 1 | -1;
}

const whole: CSSProperties = {};

export function Film({ clips, colour, forward }: FilmProps) {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  const picture = { width, height, colour, forward };
  let start = 0;
  return (
    <AbsoluteFill style={{ background: '#000' }}>
      {clips.map((clip, i) => {
        const from = start;
        start += clip.durationInFrames;
        const next = i + 1 < clips.length ? clips[i + 1] : null;
        const coming = frame >= from && i > 0 ? transitionAt(clip.transition, frame - from, picture) : null;
        const { firstFrame, wholeFrames } = clip.part ?? { firstFrame: 0, wholeFrames: clip.durationInFrames };
        const going = frame >= start && next ? transitionAt(next.transition, frame - start, picture) : null;
        return (
          <Fragment key={i}>
            <AbsoluteFill style={going?.under ?? coming?.over ?? whole}>
              <Freeze frame={start - 1} active={going !== null}>
                <Sequence from={from - firstFrame} durationInFrames={wholeFrames} name={clip.name}>
                  {frame >= from && (frame < start || going) ? clip.scene : null}
                </Sequence>
              </Freeze>
            </AbsoluteFill>
            {coming?.panel && <AbsoluteFill style={coming.panel} />}
          </Fragment>
        );
      })}
    </AbsoluteFill>
  );
}

/** The track under the video; `src` is a file in public/. */
export function Sound({ src, track }: { src: string; track: TrackShape }) {
  const { fps, durationInFrames } = useVideoConfig();
  const video = durationInFrames / fps;
  const frames = Math.max(1, Math.round(endOfSound(track, video) * fps));
  return (
    <Sequence durationInFrames={frames} layout="none" name="Sound">
      <Html5Audio
        src={staticFile(src)}
        trimBefore={Math.round(track.start * fps)}
        volume={(frame) => volumeOfSound(track, frame / fps, video)}
      />
    </Sequence>
  );
}
