import { timers, windowSize } from './native';
import './newer-language';
import { closeDoor, onCommit } from './player/commits';
import ReactItself, * as React from 'react';
import { createRoot } from 'react-dom/client';

import { announce, open } from './channel';
import { fetchAssets } from './player/fetch-assets';
import { FrameClock } from './player/frame-clock';
import { Guard } from './player/guard';
import { ProblemLog } from './player/problems';
import { Realm } from './player/realm';
import { SceneNodes } from './player/scene-nodes';
import { Stage } from './player/stage';
import { PlayerStore } from './player/store';
import { Tag } from './player/tag';
import { SceneTimers } from './player/timers';
import { loadModules } from './modules';
import * as Remotion from './remotion';
import { onDelayFailed } from './remotion/delay-render';
import { SceneLibrary, type LiveScene } from './scenes/library';
import { Parser } from './scenes/parser';
import type * as Syntax from './scenes/syntax';
import { sourceName } from './scenes/trace';
import { StageService } from './service';

const store = new PlayerStore();
const problems = new ProblemLog(
  store,
  (problem) => announce('sceneProblem', problem),
  (card) => announce('card', card),
);
const root = createRoot(document.getElementById('stage') as HTMLElement, { onCaughtError: () => {} });
// React does not say whether it is done. The lanes of its root do; where they are not to be found, frames are not held back.
const busy = () => ((root as { _internalRoot?: { pendingLanes?: number } })._internalRoot?.pendingLanes ?? 0) !== 0;
closeDoor();
// Scenes share them: none puts something else in their place.
for (const part of Object.values(Remotion)) Object.freeze(part);

// The viewport of scenes is the picture, wherever it is shown.
Object.defineProperties(window, {
  innerWidth: { configurable: true, get: () => store.get().project?.width ?? windowSize().width },
  innerHeight: { configurable: true, get: () => store.get().project?.height ?? windowSize().height },
});

const sceneTimers = new SceneTimers(timers);
// The environment has no variables; scenes may ask for them.
const process = Object.freeze({ env: Object.freeze({ NODE_ENV: 'production' }), versions: Object.freeze({}) });
Object.assign(window, { React, Remotion, fetch: fetchAssets, process }, sceneTimers.globals);
const frameClock = new FrameClock(sceneTimers);
frameClock.install();

// What fails outside of React: timers, promises, event handlers.
function stray(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const scene = store.get().scenes.find(({ id }) => stack.includes(sourceName(id)));
  if (scene) problems.report(scene.id, error);
}
onDelayFailed((owner, error) => problems.reportLasting(owner, error));
window.addEventListener('error', (event) => stray(event.error));
window.addEventListener('unhandledrejection', (event) => stray(event.reason));

const tag = new Tag(document.body);
root.render(<Stage store={store} problems={problems} />);
store.commit();

const realm = new Realm({ React: ReactItself, Remotion });
const guard = new Guard(realm, store, (fault) => announce('fault', fault));
onCommit(guard.renders);
const nodes = new SceneNodes();
store.watch = {
  beforeCommit: (scenes) => {
    nodes.beforeCommit(scenes);
    guard.renders.expectOurs();
  },
  afterCommit: (scenes) => nodes.afterCommit(scenes),
  beforeOthers: guard.look,
  afterOthers: guard.look,
};
const syntaxModule = './syntax.js';
const parser = new Parser(async () => ((await import(syntaxModule)) as typeof Syntax).firstProblem);
const ran = (scene: Pick<LiveScene, 'id' | 'revision'>) => {
  nodes.ran(scene);
  guard.look(scene.id);
};
const library = new SceneLibrary(parser, frameClock, ran);
const service = new StageService(store, problems, tag, guard, parser, frameClock, library, busy);
open(service.call);
announce('ready', { host: location.host });
// Most scenes import it: it comes while the first project's fonts are loaded.
void loadModules(['../kit']);
