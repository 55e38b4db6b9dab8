import type { SceneProblem, StageScene } from '../protocol';
import { forgetHandles } from '../remotion/delay-render';
import { compile, type CodeProblem } from './compile';
import type { SceneComponent } from './component';
import { evaluate } from './evaluate';
import { findSyntaxError } from './find-syntax-error';
import { modulesFor } from './modules';

/** A scene as the player shows it. `component` is of the last code that could be run, `problem` of the newest code. */
export interface LiveScene {
  id: string;
  name: string;
  from: number;
  durationInFrames: number;
  component: SceneComponent | null;
  /** Rises with every component: what is mounted of an older one is thrown away. */
  revision: number;
  props: Record<string, unknown>;
  problem: SceneProblem | null;
}

interface Entry {
  code: string;
  propsText: string;
  scene: LiveScene;
}

/** Holds the scenes of the timeline, and compiles only what is new. */
export class SceneLibrary {
  private entries = new Map<string, Entry>();

  get problems(): SceneProblem[] {
    return this.scenes.flatMap((scene) => scene.problem ?? []);
  }

  get scenes(): LiveScene[] {
    return [...this.entries.values()].map((entry) => entry.scene);
  }

  /** The whole timeline in order. A scene in which nothing changed stays the same object. */
  async set(scenes: StageScene[]): Promise<LiveScene[]> {
    const next = new Map<string, Entry>();
    let from = 0;
    for (const scene of scenes) {
      next.set(scene.id, await this.entryFor(scene, from));
      from += scene.durationInFrames;
    }
    for (const id of this.entries.keys()) if (!next.has(id)) forgetHandles(id);
    this.entries = next;
    return this.scenes;
  }

  private async entryFor(given: StageScene, from: number): Promise<Entry> {
    const old = this.entries.get(given.id);
    const propsText = JSON.stringify(given.props);
    const props = old && old.propsText === propsText ? old.scene.props : given.props;
    const { id, name, durationInFrames } = given;
    if (old?.code === given.code) {
      const same =
        old.scene.props === props &&
        old.scene.name === name &&
        old.scene.from === from &&
        old.scene.durationInFrames === durationInFrames;
      const scene = same ? old.scene : { ...old.scene, name, from, durationInFrames, props };
      return { code: given.code, propsText, scene };
    }

    forgetHandles(id);
    const result = await this.load(given);
    const scene: LiveScene = { id, name, from, durationInFrames, props, component: null, revision: 0, problem: null };
    if ('component' in result) {
      scene.component = result.component;
      scene.revision = (old?.scene.revision ?? 0) + 1;
    } else {
      scene.component = old?.scene.component ?? null;
      scene.revision = old?.scene.revision ?? 0;
      scene.problem = { sceneId: id, phase: 'compile', frame: -1, ...result.problem };
    }
    return { code: given.code, propsText, scene };
  }

  private async load(scene: StageScene): Promise<{ component: SceneComponent } | { problem: CodeProblem }> {
    const compiled = compile(scene.code);
    if ('problem' in compiled) return compiled;
    const modules = modulesFor(scene.id, () => this.entries.get(scene.id)?.scene.props ?? scene.props);
    const evaluated = evaluate(compiled.js, scene.code, scene.id, modules);
    if ('problem' in evaluated && evaluated.problem.line === 0) {
      const place = await findSyntaxError(compiled.js, scene.code);
      if (place) return { problem: { ...evaluated.problem, ...place } };
    }
    return evaluated;
  }
}
