import * as React from 'react';
import { createRoot } from 'react-dom/client';

import { announce } from './messages';
import { fetchAssets } from './player/fetch-assets';
import { ProblemLog } from './player/problems';
import { Stage } from './player/stage';
import { PlayerStore } from './player/store';
import { Tag } from './player/tag';
import * as Remotion from './remotion';
import { sourceName } from './scenes/trace';
import { StageService } from './service';

const store = new PlayerStore();
const problems = new ProblemLog(store, (problem) => announce('sceneProblem', problem));
const root = createRoot(document.getElementById('stage') as HTMLElement, { onCaughtError: () => {} });
// React does not say whether it is done. The lanes of its root do; where they are not to be found, frames are not held back.
const busy = () => ((root as { _internalRoot?: { pendingLanes?: number } })._internalRoot?.pendingLanes ?? 0) !== 0;
const service = new StageService(store, problems, new Tag(document.body), busy);

Object.assign(window, { React, Remotion, fetch: fetchAssets });
Object.defineProperty(window, 'pagereelStage', {
  value: Object.freeze({ call: (id: number, method: string, params: unknown) => service.call(id, method, params) }),
});

// What fails outside of React: timers, promises, event handlers.
function stray(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const scene = store.get().scenes.find(({ id }) => stack.includes(sourceName(id)));
  if (scene) problems.report(scene.id, error);
}
window.addEventListener('error', (event) => stray(event.error));
window.addEventListener('unhandledrejection', (event) => stray(event.reason));

root.render(<Stage store={store} problems={problems} />);
store.commit();
announce('ready', {});
