import { useRef } from 'react';

import { volumeOfSound } from '../../remotion/src/sound';
import type { Soundtrack, StageProject } from '../protocol';
import { PlayingContext } from '../remotion/playback';
import { staticFile } from '../remotion/static-file';
import { RenderingContext } from '../remotion/timeline';
import { useLength, usePlayback } from '../remotion/use-playback';
import { lengthOf, type PlayerState } from './store';

/** Further off than so many seconds, the track is put right: less is not heard, and each time clicks. */
const tolerance = 0.2;

/** The track under the whole video. Frames are rendered without it. */
export function SoundPlayer({ state }: { state: PlayerState }) {
  const { project, rendering, playing } = state;
  if (!project?.sound || rendering) return null;
  return (
    <PlayingContext.Provider value={playing}>
      <RenderingContext.Provider value={rendering}>
        <Track key={project.sound.asset} sound={project.sound} project={project} state={state} />
      </RenderingContext.Provider>
    </PlayingContext.Provider>
  );
}

interface TrackProps {
  sound: Soundtrack;
  project: StageProject;
  state: PlayerState;
}

function Track({ sound, project, state }: TrackProps) {
  const element = useRef<HTMLAudioElement>(null);
  const src = staticFile(sound.asset);
  const known = useLength(element, src);
  const length = Number.isFinite(known) ? known : sound.length;
  const seconds = state.frame / project.fps;
  const volume = volumeOfSound({ ...sound, length }, seconds, lengthOf(state.scenes) / project.fps);
  usePlayback(element, {
    seconds: sound.start + seconds,
    playbackRate: 1,
    volume,
    muted: volume === 0,
    tolerance,
  });
  return <audio ref={element} src={src} preload="auto" />;
}
