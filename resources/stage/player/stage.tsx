import { useEffect, useState, useSyncExternalStore, type CSSProperties } from 'react';

import type { StageProject } from '../protocol';
import { PlayingContext, ScaleContext } from '../remotion/playback';
import type { ProblemLog } from './problems';
import { SceneSlot } from './scene-slot';
import { mounted, type PlayerStore } from './store';

/** Read anew at every render: a frame may be asked for before the window tells that it has another size. */
function useWindowSize() {
  const [, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((changes) => changes + 1);
    window.addEventListener('resize', changed);
    return () => window.removeEventListener('resize', changed);
  }, []);
  return { width: window.innerWidth, height: window.innerHeight };
}

/** Where the picture stands in the window: at its top left when rendering, else fitted into it and centred. */
export function placement(
  picture: { width: number; height: number },
  room: { width: number; height: number },
  rendering: boolean,
) {
  const wide = room.width / picture.width;
  const scale = rendering ? wide : Math.min(wide, room.height / picture.height);
  if (rendering) return { scale, left: 0, top: 0 };
  const centred = (all: number, used: number) => Math.round((all - used * scale) / 2);
  return { scale, left: centred(room.width, picture.width), top: centred(room.height, picture.height) };
}

function pictureStyle(
  project: StageProject,
  room: { width: number; height: number },
  rendering: boolean,
): CSSProperties {
  const { scale, left, top } = placement(project, room, rendering);
  return {
    position: 'absolute',
    width: project.width,
    height: project.height,
    overflow: 'hidden',
    background: '#000',
    transformOrigin: '0 0',
    transform: scale === 1 && left === 0 && top === 0 ? undefined : `translate(${left}px, ${top}px) scale(${scale})`,
  };
}

/** The whole timeline in one root: the scene under the frame, and near a cut the next one. */
export function Stage({ store, problems }: { store: PlayerStore; problems: ProblemLog }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const room = useWindowSize();
  const { project, rendering, hideText } = state;
  if (!project) return null;
  return (
    <div id="picture" className={hideText ? 'textless' : undefined} style={pictureStyle(project, room, rendering)}>
      <ScaleContext.Provider value={placement(project, room, rendering).scale}>
        {mounted(state).map(({ scene, shown, frame }) => (
          <PlayingContext.Provider
            key={`${scene.id} ${scene.revision} ${state.fontsEpoch}`}
            value={state.playing && shown}
          >
            <SceneSlot
              scene={scene}
              project={project}
              frame={frame}
              shown={shown}
              rendering={rendering}
              attempt={state.attempt}
              problems={problems}
            />
          </PlayingContext.Provider>
        ))}
      </ScaleContext.Provider>
    </div>
  );
}
