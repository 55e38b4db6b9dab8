import { announce, answer, refuse } from './channel';
import { measure } from './measure/measure';
import { timers } from './native';
import { Clock } from './player/clock';
import { fontCss, loadFonts } from './player/fonts';
import type { FrameClock } from './player/frame-clock';
import type { Guard } from './player/guard';
import type { ProblemLog } from './player/problems';
import { Renderer } from './player/renderer';
import { lengthOf, sceneIndexAt, type PlayerStore } from './player/store';
import type { Tag } from './player/tag';
import { handedOn, painted } from './player/turns';
import type { Measurement, SceneProblem, StageMethods, StageProject } from './protocol';
import { setRendering } from './remotion/environment';
import { textAt } from './measure/text-at';
import { describe } from './scenes/describe';
import type { LiveScene, SceneLibrary } from './scenes/library';
import type { Parser } from './scenes/parser';

type Methods = {
  [Name in Exclude<keyof StageMethods, 'pulse'>]: (
    params: StageMethods[Name]['params'],
  ) => Promise<StageMethods[Name]['result']>;
};

/** What the program can ask of the page. Calls take effect one after the other, in the order in which they come. */
export class StageService {
  private readonly clock: Clock;
  private readonly renderer: Renderer;
  private style: HTMLStyleElement | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: PlayerStore,
    private readonly problems: ProblemLog,
    private readonly tag: Tag,
    private readonly guard: Guard,
    private readonly parser: Parser,
    private readonly frameClock: FrameClock,
    private readonly library: SceneLibrary,
    busy: () => boolean,
  ) {
    this.renderer = new Renderer(store, problems, tag, busy, frameClock);
    this.clock = new Clock(store, {
      frame: (frame) => announce('frame', { frame }),
      playing: (playing) => announce('playing', { playing }),
    });
  }

  readonly call = (id: number, name: string, params: unknown): void => {
    // Out of turn, and by no promise: the page is alive, and this is what its scenes did to it.
    if (name === 'pulse') {
      this.guard.lookAtShown();
      return answer(id, null);
    }
    const method = Object.hasOwn(this.methods, name) ? this.methods[name as keyof Methods] : null;
    if (!method) {
      refuse(id, `The stage has no method "${name}".`);
      return;
    }
    const turn = this.inTurn(() => (method as (params: unknown) => Promise<unknown>)(params));
    // A frame that was sought is answered for when it is painted; the next call need not wait for that.
    turn.then(name === 'seek' ? painted : undefined).then(
      () => turn.then((result) => answer(id, result)),
      (error) => refuse(id, error),
    );
  };

  private inTurn(work: () => Promise<unknown>): Promise<unknown> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private readonly methods: Methods = {
    prepare: async () => {
      await this.parser.load();
      return null;
    },
    setProject: async (project) => {
      await this.setProject(project);
      return null;
    },
    setScenes: async ({ scenes }) => {
      this.showScenes(await this.library.set(scenes));
      this.proveLater();
      const notes = this.library.scenes.flatMap(({ id, notes }) => notes.map((message) => ({ sceneId: id, message })));
      return { problems: this.library.problems, notes, durationInFrames: lengthOf(this.library.scenes) };
    },
    describe: async ({ sceneId }) => {
      const scene = this.library.scenes.find(({ id }) => id === sceneId);
      if (!scene?.schema) return { fields: null };
      return { fields: describe(await import('zod'), scene.schema) };
    },
    textAt: async ({ x, y }) => textAt(x, y, this.store.get()),
    seek: async ({ frame }) => {
      this.inPlayer(() => this.clock.seek(frame));
      return null;
    },
    play: async () => {
      this.inPlayer(() => this.clock.play());
      return null;
    },
    pause: async () => {
      this.clock.pause();
      return null;
    },
    setLoop: async ({ loop }) => {
      this.clock.loop = loop;
      return null;
    },
    renderFrame: async ({ frame, tag, kind }) => {
      this.clock.pause();
      await this.prove();
      const rendered = await this.renderer.renderFrame(frame, tag, kind === 'textless');
      const problems = [...this.refusedAt(frame), ...rendered];
      const measurement = kind === 'measured' && problems.length === 0 ? await this.measure(frame) : null;
      return { problems, measurement };
    },
  };

  /** The frame is on the page, and is again when this resolves. */
  private async measure(frame: number): Promise<Measurement> {
    await handedOn(); // while it is painted, the page is free
    const measurement = await measure(frame, this.store, this.renderer, this.problems);
    this.tag.show();
    this.guard.lookAtShown();
    return measurement;
  }

  private showScenes(scenes: LiveScene[]): void {
    this.problems.renew(this.store.get().scenes, scenes);
    const { attempt, held, rendering } = this.store.get();
    this.store.set({ scenes, attempt: attempt + 1, held: held || rendering });
    this.library.problems.forEach((problem) => this.problems.add(problem));
  }

  /** What Sucrase lets pass is not shown when the strict parser refuses it. */
  private async prove(): Promise<void> {
    await this.parser.load();
    if (this.library.prove()) this.showScenes(this.library.scenes);
  }

  /** Why the scene at the frame has nothing to show. */
  private refusedAt(frame: number): SceneProblem[] {
    const { scenes } = this.store.get();
    const problem = scenes[sceneIndexAt(scenes, frame)]?.problem;
    return problem ? [problem] : [];
  }

  /** The parser is large: it is fetched when the first picture is on the screen and nothing plays. */
  private proveLater(): void {
    if (this.parser.isThere) return;
    const idle = () => {
      if (this.store.get().playing) return void timers.setTimeout(idle, 1000);
      void this.parser.load().then(() => this.inTurn(() => this.prove()));
    };
    void painted().then(idle);
  }

  private inPlayer(action: () => void): void {
    setRendering(false);
    this.frameClock.release();
    this.tag.hide();
    action();
  }

  /** The new project is shown when its fonts are there: until then what stood there stays. */
  private async setProject(project: StageProject): Promise<void> {
    const css = fontCss(project.brand);
    if (this.style?.textContent === css) {
      this.store.set({ project });
      return;
    }
    const old = this.style;
    // Not among what scenes put there.
    this.style = document.documentElement.appendChild(document.createElement('style'));
    this.style.textContent = css;
    await loadFonts(project.brand);
    old?.remove();
    this.store.set({ project, fontsEpoch: this.store.get().fontsEpoch + 1 });
  }
}
