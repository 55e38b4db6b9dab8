import { memo, useCallback, useMemo, type CSSProperties } from 'react';

import type { StageProject } from '../protocol';
import { ConfigContext, FrameContext, RenderingContext, SceneContext } from '../remotion/timeline';
import type { LiveScene } from '../scenes/library';
import { ErrorCard } from './error-card';
import type { ProblemLog } from './problems';
import { SceneBoundary } from './scene-boundary';

interface Props {
  scene: LiveScene;
  project: StageProject;
  /** Of the scene's own time. */
  frame: number;
  /** False while it only warms up. */
  shown: boolean;
  /** What a transition makes of it. */
  style: CSSProperties;
  rendering: boolean;
  attempt: number;
  problems: ProblemLog;
}

const layer: CSSProperties = { position: 'absolute', inset: 0, overflow: 'hidden' };
const dimming: CSSProperties = { ...layer, background: '#000', opacity: 0.55 };
const warming: CSSProperties = { ...layer, opacity: 0 };

interface BodyProps {
  scene: LiveScene;
  brand: StageProject['brand'];
  onCard(line: number | null): void;
}

/** Renders again only with new code or content: the frame comes to it by its context. */
const SceneBody = memo(function SceneBody({ scene, brand, onCard }: BodyProps) {
  const { component: Scene, problem, name, props } = scene;
  const line = problem?.line ?? 0;
  const onShown = useCallback((shown: boolean) => onCard(shown ? line : null), [onCard, line]);
  if (Scene) return <Scene {...props} brand={brand} />;
  return <ErrorCard name={name} message={problem?.message ?? ''} line={line} onShown={onShown} />;
});

/** One mounted scene. */
export function SceneSlot({ scene, project, frame, shown, style, rendering, attempt, problems }: Props) {
  const { id, name, props } = scene;
  const durationInFrames = scene.part.wholeFrames || scene.durationInFrames;
  // Its newest code cannot be run: what is seen is of the code before. A frame that is rendered tells of the problem instead.
  const isOutdated = !rendering && scene.component !== null && scene.problem !== null;
  const { width, height, fps } = project;
  const config = useMemo(
    () => ({ id, width, height, fps, durationInFrames, props, defaultProps: props, defaultCodec: null }),
    [id, width, height, fps, durationInFrames, props],
  );
  const context = useMemo(
    () => ({ id, report: (message: string) => problems.report(id, new Error(message)) }),
    [id, problems],
  );
  const onCard = useCallback((line: number | null) => problems.card(id, line), [id, problems]);
  return (
    <div style={shown ? { ...layer, ...style } : warming}>
      <SceneContext.Provider value={context}>
        <RenderingContext.Provider value={rendering}>
          <ConfigContext.Provider value={config}>
            <FrameContext.Provider value={frame}>
              <SceneBoundary
                name={name}
                attempt={attempt}
                onError={(error, stack) => problems.report(id, error, stack)}
                onCard={onCard}
              >
                <SceneBody scene={scene} brand={project.brand} onCard={onCard} />
              </SceneBoundary>
              {isOutdated && <div style={dimming} />}
            </FrameContext.Provider>
          </ConfigContext.Provider>
        </RenderingContext.Provider>
      </SceneContext.Provider>
    </div>
  );
}
