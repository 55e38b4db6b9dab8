import { now, timers } from '../native';
import type { SceneProblem } from '../protocol';
import { setRendering } from '../remotion/environment';
import type { LiveScene } from '../scenes/library';
import type { FrameClock } from './frame-clock';
import type { ProblemLog } from './problems';
import { waitingIn, type Waiting } from './readiness';
import { mounted, ownFrame, sceneIndexAt, type PlayerStore } from './store';
import type { Tag } from './tag';
import { nextTask } from './turns';

/** A frame that is not whole after so many milliseconds is given up. */
const patience = 10_000;

/** Shows single frames, whole: what an export, a check or a thumbnail takes. */
export class Renderer {
  constructor(
    private readonly store: PlayerStore,
    private readonly problems: ProblemLog,
    private readonly tag: Tag,
    /** True while React has work left that no commit of ours brings forward: state set in effects, suspended components. */
    private readonly busy: () => boolean,
    private readonly clock: FrameClock,
  ) {}

  async renderFrame(frame: number, tag: number, hideText: boolean): Promise<SceneProblem[]> {
    return this.problems.during(async () => {
      await this.show(frame, hideText);
      this.tag.paint(tag);
    });
  }

  /** Resolves in the task of the last change of the picture; rejects when it is not whole after `limit` milliseconds. */
  async show(frame: number, hideText = false, limit = patience): Promise<void> {
    const { attempt, scenes } = this.store.get();
    const scene: LiveScene | undefined = scenes[sceneIndexAt(scenes, frame)];
    const frameLength = 1000 / (this.store.get().project?.fps ?? 30);
    setRendering(true);
    this.clock.drive(scene ? ownFrame(scene, frame) * frameLength : 0);
    this.store.set({ frame, rendering: true, hideText, held: false, attempt: attempt + 1 });
    if (!scene) return;
    if (this.clock.tick()) this.store.commit();
    this.clock.settle(frameLength);

    const root = document.getElementById('picture') as HTMLElement;
    const deadline = now() + limit;
    for (let waiting = this.waiting(root); waiting.length > 0; waiting = this.waiting(root)) {
      this.tag.hide();
      const left = deadline - now();
      if (left <= 0) {
        const labels = [...new Set(waiting.map(({ label }) => label))].join(', ');
        throw new Error(`Frame ${frame} was waited for in vain for ${limit / 1000} s. It needs: ${labels}.`);
      }
      await Promise.race([
        Promise.all(waiting.map(({ done }) => done)),
        new Promise((resolve) => timers.setTimeout(resolve, Math.min(left, 500))),
      ]);
      // What was waited for may have set state, which React brings to the page in a task of its own.
      await nextTask();
      this.store.commit();
      this.clock.settle(frameLength);
    }
    if (hideText) this.hideClippedBackgrounds(root);
  }

  private waiting(root: HTMLElement): Waiting[] {
    const shown = mounted(this.store.get()).map(({ scene }) => scene.id);
    const waiting = waitingIn(root, shown);
    return this.busy() ? [...waiting, { label: 'React', done: nextTask() }] : waiting;
  }

  /** Text that a background is clipped to is seen although its own colour is transparent. */
  private hideClippedBackgrounds(root: HTMLElement): void {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element);
      const clip = style.backgroundClip || style.webkitBackgroundClip;
      if (clip === 'text') element.classList.add('clipped-to-text');
    }
  }
}
