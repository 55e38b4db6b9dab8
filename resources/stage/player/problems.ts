import type { SceneProblem, ShownCard } from '../protocol';
import type { LiveScene } from '../scenes/library';
import { lineOf, lineOfElement, messageOf } from '../scenes/trace';
import { frameIn, mounted, type PlayerStore } from './store';

/** Gathers what fails while scenes are shown, and tells each problem once until the scene's code changes. */
export class ProblemLog {
  private told = new Map<string, Set<string>>();
  private gathered: SceneProblem[] | null = null;
  private lasting = new Map<string, SceneProblem>();

  constructor(
    private readonly store: PlayerStore,
    private readonly tell: (problem: SceneProblem) => void,
    private readonly tellCard: (card: ShownCard) => void,
  ) {}

  /** An error card stands on the page, or (null) not any more. */
  card(sceneId: string, line: number | null): void {
    this.tellCard({ sceneId, line: line ?? 0, shown: line !== null });
  }

  /** Problems that come up during `work`, and what the scenes shown at its end lack for good. */
  async during(work: () => Promise<void>): Promise<SceneProblem[]> {
    const list: SceneProblem[] = [];
    this.gathered = list;
    try {
      await work();
    } finally {
      this.gathered = null;
    }
    for (const { scene } of mounted(this.store.get())) {
      const problem = this.lasting.get(scene.id);
      if (problem && !list.includes(problem)) list.push(problem);
    }
    return list;
  }

  /** Gives the line of the scene's code, 0 where it is not known. */
  report(sceneId: string, error: unknown, componentStack?: string | null): number {
    const problem = this.problemOf(sceneId, error, componentStack);
    if (problem) this.add(problem);
    return problem?.line ?? 0;
  }

  /** Something that every frame of the scene would show, and that will not come. */
  reportLasting(sceneId: string, error: unknown): void {
    const problem = this.problemOf(sceneId, error);
    if (!problem) return;
    this.lasting.set(sceneId, problem);
    this.add(problem);
  }

  private problemOf(sceneId: string, error: unknown, componentStack?: string | null): SceneProblem | null {
    const scene = this.store.get().scenes.find((candidate) => candidate.id === sceneId);
    if (!scene) return null;
    const stack = error instanceof Error ? error.stack : undefined;
    return {
      sceneId,
      phase: 'render',
      message: messageOf(error),
      line: lineOf(sceneId, stack) || lineOfElement(scene.code, componentStack) || lineOf(sceneId, componentStack),
      column: 0,
      frame: frameIn(scene, this.store.get().frame),
    };
  }

  /** A scene that failed at this frame without being tried again, or that has nothing to show. */
  add(problem: SceneProblem): void {
    const same = (other: SceneProblem) => other.sceneId === problem.sceneId && other.message === problem.message;
    if (this.gathered && !this.gathered.some(same)) this.gathered.push(problem);
    const told = this.told.get(problem.sceneId) ?? new Set<string>();
    this.told.set(problem.sceneId, told);
    if (told.has(problem.message)) return;
    told.add(problem.message);
    this.tell(problem);
  }

  /** Forgets what was told of scenes whose code is new or gone. */
  renew(before: LiveScene[], after: LiveScene[]): void {
    const kept = new Map(after.map((scene) => [scene.id, scene]));
    for (const scene of before) {
      const now = kept.get(scene.id);
      if (now?.revision === scene.revision && now.problem === scene.problem) continue;
      this.told.delete(scene.id);
      this.lasting.delete(scene.id);
    }
  }
}
