import { numbers } from '../remotion/mulberry32';
import type { SceneTimers } from './timers';

const day = 24 * 60 * 60 * 1000;

/**
 * While single frames are rendered, what scenes take for the time is the frame's: dates, `performance.now`, animation frames, and the
 * animations of styles; and chance is the same every time. So a frame looks the same however often, and in whatever order, it is
 * rendered. In the player all of these are the browser's own.
 */
export class FrameClock {
  /** Of the scene, in milliseconds; null where real time goes by. */
  private time: number | null = null;
  /** Dates are today's, counted from midnight: what shows the year shows the right one. */
  private readonly midnight = Math.floor(Date.now() / day) * day;
  /** When each began. The page tells only of those that run: one that is over may have to go back. */
  private readonly starts = new Map<Animation, number>();
  private chance = numbers(1);
  private loading = false;
  private settled: number | null = null;

  constructor(private readonly timers: SceneTimers) {}

  /** Gives the page clocks that can be driven. Before any scene runs. */
  install(): void {
    const time = () => this.time;
    const { random } = Math;
    Math.random = () => (time() === null && !this.loading ? random() : this.chance());

    const now = performance.now.bind(performance);
    performance.now = () => time() ?? now();

    const RealDate = Date;
    const current = () => this.midnight + (time() ?? 0);
    const Driven = new Proxy(RealDate, {
      construct: (type, args, wanted) =>
        Reflect.construct(type, args.length === 0 && time() !== null ? [current()] : args, wanted) as object,
      apply: (type) => (time() === null ? type() : new type(current()).toString()),
    });
    const realNow = RealDate.now;
    RealDate.now = () => (time() === null ? realNow() : current());
    RealDate.prototype.constructor = Driven;
    window.Date = Driven;
  }

  /** What a module draws by chance when it is loaded is the same in the player and in an export. */
  whileLoading<Result>(work: () => Result): Result {
    this.loading = true;
    this.chance = numbers(1);
    try {
      return work();
    } finally {
      this.loading = false;
    }
  }

  /** From now on it is `time`, until it is said again. */
  drive(time: number): void {
    this.time = time;
    this.chance = numbers(1);
    this.timers.hold();
  }

  release(): void {
    this.time = null;
    this.settled = null;
    this.timers.letGo();
  }

  /** Animation frames that are due are given; true where there were any. */
  tick(): boolean {
    return this.timers.giveFrame(this.time ?? 0);
  }

  /** Brings the animations of styles to the frame, in the task in which it is shown. `frameLength` in milliseconds. */
  settle(frameLength: number): void {
    const { time } = this;
    if (time === null) return;
    // One that appears from one frame to the next begins there; after a jump, all that is there has been there from the beginning.
    const goesOn = this.settled !== null && time >= this.settled && time - this.settled <= frameLength * 1.5;
    for (const animation of document.getAnimations()) {
      if (!this.starts.has(animation)) this.starts.set(animation, goesOn ? time : 0);
    }
    for (const [animation, start] of this.starts) {
      const target = (animation.effect as KeyframeEffect | null)?.target;
      if (!target?.isConnected || animation.playState === 'idle') {
        this.starts.delete(animation);
        continue;
      }
      if (animation.playState !== 'paused') animation.pause();
      animation.currentTime = Math.max(0, time - start);
    }
    this.settled = time;
  }
}
