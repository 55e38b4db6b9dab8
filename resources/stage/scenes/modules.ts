import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import type { ComponentType } from 'react';

import { loadGlobals, loadModules } from '../modules';
import { importedNames } from '../modules/names';
import * as Remotion from '../remotion';
import { cancelFor, delayFor } from '../remotion/delay-render';
import type { Modules } from './evaluate';
import { withKnownNames } from './known-names';

export interface SceneModules {
  modules: Modules;
  /** What the code gave registerRoot(), or null. */
  root(): ComponentType | null;
}

/**
 * What a scene imports, loaded before it runs. 'remotion' is its own, so that what it waits for and its props are known to be its.
 * `code` is what was compiled to `js`.
 */
export async function modulesFor(
  sceneId: string,
  js: string,
  code: string,
  props: () => Record<string, unknown>,
): Promise<SceneModules> {
  let root: ComponentType | null = null;
  const remotion = {
    ...Remotion,
    delayRender: (label?: string, options?: Remotion.DelayRenderOptions) => delayFor(sceneId, label, options),
    cancelRender: (reason: unknown) => cancelFor(sceneId, reason),
    getInputProps: props,
    registerRoot: (component: ComponentType) => {
      Remotion.registerRoot(component);
      root = component;
    },
  };
  const [loaded] = await Promise.all([loadModules(importedNames(js)), loadGlobals(code)]);
  const modules = {
    ...loaded,
    react: React,
    'react/jsx-runtime': jsxRuntime,
    'react/jsx-dev-runtime': jsxRuntime,
    'react-dom': ReactDOM,
    remotion: withKnownNames('remotion', remotion),
  };
  return { modules, root: () => root };
}
