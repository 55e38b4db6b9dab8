import { useEffect, useState, useSyncExternalStore, type CSSProperties } from 'react';

import { isRightToLeft } from '../../templates/kit/words';
import { transitionAt } from '../../remotion/src/transitions';
import { windowSize } from '../native';
import type { StageProject } from '../protocol';
import { PlayingContext, ScaleContext } from '../remotion/playback';
import { placement } from './placement';
import type { ProblemLog } from './problems';
import { SceneSlot } from './scene-slot';
import { SoundPlayer } from './sound-player';
import { mounted, type Mounted, type PlayerStore } from './store';

/** Read anew at every render: a frame may be asked for before the window tells that it has another size. */
function useWindowSize() {
  const [, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((changes) => changes + 1);
    window.addEventListener('resize', changed);
    return () => window.removeEventListener('resize', changed);
  }, []);
  return windowSize();
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
    // What is fixed to the viewport, and measured by it, has the picture for it (newer-styles.ts).
    containerType: 'size',
    background: '#000',
    transformOrigin: '0 0',
    transform: scale === 1 && left === 0 && top === 0 ? undefined : `translate(${left}px, ${top}px) scale(${scale})`,
  };
}

/** What plays between the two scenes that are shown; null where it is one. */
function transitionOf(project: StageProject, shown: Mounted[]) {
  const [under, over] = shown;
  if (!under?.leaves || !over) return null;
  const { width, height, brand } = project;
  const forward = isRightToLeft(brand.name) ? -1 : 1;
  return transitionAt(over.scene.transition, over.frame - over.scene.part.firstFrame, {
    width,
    height,
    colour: brand.colors.primary,
    forward,
  });
}

const panelStyle: CSSProperties = { position: 'absolute', inset: 0 };
const whole: CSSProperties = {};

/** The whole timeline in one root: the scene under the frame, the one before while it goes, and near a cut the next one. */
export function Stage({ store, problems }: { store: PlayerStore; problems: ProblemLog }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const room = useWindowSize();
  const { project, rendering, hideText } = state;
  if (!project) return null;
  const scenes = mounted(state);
  const transition = transitionOf(project, scenes);
  return (
    <div id="picture" className={hideText ? 'textless' : undefined} style={pictureStyle(project, room, rendering)}>
      <ScaleContext.Provider value={placement(project, room, rendering).scale}>
        {scenes.map(({ scene, shown, frame, leaves }) => (
          <PlayingContext.Provider
            key={`${scene.id} ${scene.revision} ${state.fontsEpoch}`}
            value={state.playing && shown && !leaves}
          >
            <SceneSlot
              scene={scene}
              project={project}
              frame={frame}
              shown={shown}
              style={(leaves ? transition?.under : transition?.over) ?? whole}
              rendering={rendering}
              attempt={state.attempt}
              problems={problems}
            />
          </PlayingContext.Provider>
        ))}
        {transition?.panel && <div style={{ ...panelStyle, ...transition.panel }} />}
        <SoundPlayer state={state} />
      </ScaleContext.Provider>
    </div>
  );
}
