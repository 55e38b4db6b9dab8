import { gatherNotes } from '../modules/notes';
import { reflect } from '../native';
import type { FrameClock } from '../player/frame-clock';
import type { Transition } from '../../remotion/src/transitions';
import type { ScenePart, SceneProblem, StageScene } from '../protocol';
import { forgetHandles } from '../remotion/delay-render';
import { bare } from './amend';
import { compile, type CodeProblem } from './compile';
import { evaluate, type Evaluated } from './evaluate';
import type { SceneComponent } from './component';
import { findSyntaxError } from './find-syntax-error';
import { modulesFor } from './modules';
import type { Parser } from './parser';

/** A scene as the player shows it. `component` is of the last code that could be run, `problem` of the newest code. */
export interface LiveScene {
  id: string;
  name: string;
  /** The newest, whether it could be run or not. */
  code: string;
  from: number;
  durationInFrames: number;
  transition: Transition;
  part: ScenePart;
  component: SceneComponent | null;
  /** Rises with every component: what is mounted of an older one is thrown away. */
  revision: number;
  props: Record<string, unknown>;
  problem: SceneProblem | null;
  /** What the module of `component` exports under that name. */
  schema?: unknown;
  /** What was assumed of its code, in whole sentences. */
  notes: string[];
}

interface Entry {
  code: string;
  propsText: string;
  scene: LiveScene;
  /** The strict parser has seen the code. */
  proven: boolean;
}

/** Holds the scenes of the timeline, and compiles only what is new. */
export class SceneLibrary {
  private entries = new Map<string, Entry>();

  /** `ran` is told of which scene code was just run for the first time. */
  constructor(
    private readonly parser: Parser,
    private readonly clock: FrameClock,
    private readonly ran: (scene: Pick<LiveScene, 'id' | 'revision'>) => void,
  ) {}

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

  /**
   * Looks with the strict parser at what was compiled before it was there. A scene that it refuses is not shown any more: true
   * where there is one. Needs the parser.
   */
  prove(): boolean {
    let refused = false;
    for (const entry of this.entries.values()) {
      if (entry.proven) continue;
      entry.proven = this.parser.isThere;
      const problem = entry.scene.problem ? null : this.parser.problemIn(bare(entry.code));
      if (!problem) continue;
      refused = true;
      const { revision, id } = entry.scene;
      entry.scene = { ...entry.scene, component: null, revision: revision + 1, problem: atCompileTime(id, problem) };
    }
    return refused;
  }

  private async entryFor(given: StageScene, from: number): Promise<Entry> {
    const old = this.entries.get(given.id);
    const propsText = JSON.stringify(given.props);
    const props = old && old.propsText === propsText ? old.scene.props : given.props;
    const { id, name, durationInFrames } = given;
    const part = old && samePart(old.scene.part, given.part) ? old.scene.part : given.part;
    const transition = old && sameTransition(old.scene, given) ? old.scene.transition : given.transition;
    if (old?.code === given.code) {
      const same =
        old.scene.props === props &&
        old.scene.name === name &&
        old.scene.from === from &&
        old.scene.transition === transition &&
        old.scene.part === part &&
        old.scene.durationInFrames === durationInFrames;
      const scene = same ? old.scene : { ...old.scene, name, from, durationInFrames, transition, part, props };
      return { code: given.code, propsText, scene, proven: old.proven };
    }

    forgetHandles(id);
    const fresh = { id, name, code: given.code, from, durationInFrames, transition, part, props };
    const revision = old?.scene.revision ?? 0;
    const result = await this.load(given, revision + 1);
    const scene: LiveScene =
      'component' in result
        ? {
            ...fresh,
            component: result.component,
            schema: result.schema,
            revision: revision + 1,
            problem: null,
            notes: result.notes,
          }
        : {
            ...fresh,
            component: old?.scene.component ?? null,
            schema: old?.scene.schema,
            revision,
            problem: atCompileTime(id, result.problem),
            notes: old?.scene.notes ?? [],
          };
    return { code: given.code, propsText, scene, proven: this.parser.isThere };
  }

  private async load(scene: StageScene, revision: number): Promise<Evaluated> {
    const code = bare(scene.code);
    const compiled = compile(code);
    if ('problem' in compiled) {
      await this.parser.load();
      return { problem: this.parser.problemIn(code) ?? compiled.problem };
    }
    const refused = this.parser.problemIn(code);
    if (refused) return { problem: refused };

    const props = () => this.entries.get(scene.id)?.scene.props ?? scene.props;
    const { modules, remotion, root, notes: assumed } = await modulesFor(scene.id, compiled.js, code, scene.kit, props);
    const { result, notes } = gatherNotes(() =>
      withRemotion(remotion, () => this.clock.whileLoading(() => evaluate(compiled.js, code, scene.id, modules, root))),
    );
    const evaluated = 'notes' in result ? { ...result, notes: [...assumed, ...result.notes, ...notes] } : result;
    this.ran({ id: scene.id, revision });
    if (!('problem' in evaluated) || evaluated.problem.line > 0) return evaluated;
    await this.parser.load();
    const strict = this.parser.problemIn(code);
    if (strict) return { problem: strict };
    const place = await findSyntaxError(compiled.js, code);
    return place ? { problem: { ...evaluated.problem, ...place } } : evaluated;
  }
}

/** `window.Remotion` is the running scene's own, so that what it waits for is known to be its. */
function withRemotion<Result>(remotion: object, run: () => Result): Result {
  const shared = (window as { Remotion?: object }).Remotion;
  reflect.set(window, 'Remotion', remotion); // false where a scene has nailed it down, which is told as damage
  try {
    return run();
  } finally {
    reflect.set(window, 'Remotion', shared);
  }
}

const sameTransition = (a: Pick<StageScene, 'transition'>, b: Pick<StageScene, 'transition'>) =>
  a.transition.kind === b.transition.kind && a.transition.frames === b.transition.frames;

const samePart = (a: ScenePart, b: ScenePart) => a.firstFrame === b.firstFrame && a.wholeFrames === b.wholeFrames;

const atCompileTime = (sceneId: string, problem: CodeProblem): SceneProblem => ({
  sceneId,
  phase: 'compile',
  frame: -1,
  ...problem,
});
