import type { SceneProblem, ShownCard } from '../protocol';
import type { LiveScene } from '../scenes/library';
import { lineOf, messageOf } from '../scenes/trace';
import { frameIn, type PlayerStore } from './store';

/** Gathers what fails while scenes are shown, and tells each problem once until the scene's code changes. */
export class ProblemLog {
  private told = new Map<string, Set<string>>();
  private gathered: SceneProblem[] | null = null;

  constructor(
    private readonly store: PlayerStore,
    private readonly tell: (problem: SceneProblem) => void,
    private readonly tellCard: (card: ShownCard) => void,
  ) {}

  /** An error card stands on the page, or (null) not any more. */
  card(sceneId: string, line: number | null): void {
    this.tellCard({ sceneId, line: line ?? 0, shown: line !== null });
  }

  /** Problems that come up during `work`. */
  async during(work: () => Promise<void>): Promise<SceneProblem[]> {
    const list: SceneProblem[] = [];
    this.gathered = list;
    try {
      await work();
    } finally {
      this.gathered = null;
    }
    return list;
  }

  report(sceneId: string, error: unknown, componentStack?: string | null): void {
    const scene = this.store.get().scenes.find((candidate) => candidate.id === sceneId);
    if (!scene) return;
    const stack = error instanceof Error ? error.stack : undefined;
    this.add({
      sceneId,
      phase: 'render',
      message: messageOf(error),
      line: lineOf(sceneId, stack, componentStack),
      column: 0,
      frame: frameIn(scene, this.store.get().frame),
    });
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
      if (now?.revision !== scene.revision || now.problem !== scene.problem) this.told.delete(scene.id);
    }
  }
}
