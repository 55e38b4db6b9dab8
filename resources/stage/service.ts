import { measure } from './measure/measure';
import { announce, answer, refuse } from './messages';
import { Clock } from './player/clock';
import { fontCss, loadFonts } from './player/fonts';
import type { ProblemLog } from './player/problems';
import { Renderer } from './player/renderer';
import { lengthOf, type PlayerStore } from './player/store';
import type { Tag } from './player/tag';
import type { StageMethods, StageProject } from './protocol';
import { setRendering } from './remotion/environment';
import { SceneLibrary } from './scenes/library';

type Methods = {
  [Name in keyof StageMethods]: (params: StageMethods[Name]['params']) => Promise<StageMethods[Name]['result']>;
};

/** Resolves when what is on the page has been painted, or when nothing is painted because the window is hidden. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, 200);
  });

/** What the program can ask of the page. Calls take effect one after the other, in the order in which they come. */
export class StageService {
  private readonly library = new SceneLibrary();
  private readonly clock: Clock;
  private readonly renderer: Renderer;
  private style: HTMLStyleElement | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: PlayerStore,
    private readonly problems: ProblemLog,
    private readonly tag: Tag,
    busy: () => boolean,
  ) {
    this.renderer = new Renderer(store, problems, tag, busy);
    this.clock = new Clock(store, {
      frame: (frame) => announce('frame', { frame }),
      playing: (playing) => announce('playing', { playing }),
    });
  }

  call(id: number, name: string, params: unknown): void {
    const method = Object.hasOwn(this.methods, name) ? this.methods[name as keyof StageMethods] : null;
    if (!method) {
      refuse(id, `The stage has no method "${name}".`);
      return;
    }
    const turn = this.queue.then(() => (method as (params: unknown) => Promise<unknown>)(params));
    this.queue = turn.catch(() => undefined);
    // A frame that was sought is answered for when it is painted; the next call need not wait for that.
    turn.then(name === 'seek' ? painted : undefined).then(
      () => turn.then((result) => answer(id, result)),
      (error) => refuse(id, error),
    );
  }

  private readonly methods: Methods = {
    setProject: async (project) => {
      await this.setProject(project);
      return null;
    },
    setScenes: async ({ scenes }) => {
      const before = this.store.get().scenes;
      const after = await this.library.set(scenes);
      this.problems.renew(before, after);
      this.store.set({ scenes: after, attempt: this.store.get().attempt + 1 });
      this.library.problems.forEach((problem) => this.problems.add(problem));
      return { problems: this.library.problems, durationInFrames: lengthOf(after) };
    },
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
    renderFrame: async ({ frame, tag, hideText }) => {
      this.clock.pause();
      return { problems: await this.renderer.renderFrame(frame, tag, hideText ?? false) };
    },
    measure: async ({ frame }) => {
      this.clock.pause();
      return measure(frame, this.store, this.renderer, this.problems);
    },
  };

  private inPlayer(action: () => void): void {
    setRendering(false);
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
    this.style = document.head.appendChild(document.createElement('style'));
    this.style.textContent = css;
    await loadFonts(project.brand);
    old?.remove();
    this.store.set({ project, fontsEpoch: this.store.get().fontsEpoch + 1 });
  }
}
