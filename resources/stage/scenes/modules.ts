import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { ComponentType } from 'react';

import { loadGlobals, loadModules } from '../modules';
import { importedNames } from '../modules/names';
import * as Remotion from '../remotion';
import { cancelFor, delayFor } from '../remotion/delay-render';
import type { Modules } from './evaluate';
import { keptKit } from './kept-kit';
import { modulesWithKnownNames } from './known-names';
import { jsxForScenes } from './newer-styles';
import { messageOf } from './trace';

export interface SceneModules {
  modules: Modules;
  /** What is `window.Remotion` while the code runs. */
  remotion: object;
  /** What the code gave registerRoot(), or null. */
  root(): ComponentType | null;
  /** What was assumed, in whole sentences. */
  notes: string[];
}

const kitIsGone = (reason: unknown) =>
  `The kit that this scene was made with cannot be used (${messageOf(reason)}): the program's own stands in, and the scene may look different.`;

/**
 * What a scene imports, loaded before it runs. 'remotion' is its own, so that what it waits for and its props are known to be its.
 * `code` is what was compiled to `js`, `kit` the asset that keeps the scene's own kit.
 */
export async function modulesFor(
  sceneId: string,
  js: string,
  code: string,
  kit: string,
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
  const react = {
    react: React,
    'react/jsx-runtime': jsxForScenes,
    'react/jsx-dev-runtime': jsxForScenes,
    'react-dom': ReactDOM,
  };
  const { kept, notes } = '../kit' in loaded ? await kitOf(kit, react) : noKit;
  const modules = { ...modulesWithKnownNames({ ...loaded, ...kept, remotion }, code), ...react };
  return { modules, remotion, root: () => root, notes };
}

const noKit = { kept: {} as Record<string, object>, notes: [] as string[] };

/** The kit that the scene was made with, where it is another than the program's own. */
async function kitOf(asset: string, react: Record<string, object>): Promise<typeof noKit> {
  if (!asset) return noKit;
  try {
    const given = { ...react, ...(await loadModules(['zod'])), remotion: Remotion };
    return { kept: { '../kit': await keptKit(asset, given) }, notes: [] };
  } catch (error) {
    return { kept: {}, notes: [kitIsGone(error)] };
  }
}
