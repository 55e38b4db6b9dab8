import { now, timers } from '../native';
import { isBuffering } from '../remotion/buffer-state';
import { lengthOf, type PlayerStore } from './store';

/** Plays in real time: where a frame takes too long, frames are dropped. */
export class Clock {
  loop = false;
  private request = 0;
  private startedAt = 0;
  private startedFrom = 0;

  constructor(
    private readonly store: PlayerStore,
    private readonly told: { frame(frame: number): void; playing(playing: boolean): void },
  ) {}

  play(): void {
    const { playing, scenes, frame } = this.store.get();
    const last = lengthOf(scenes) - 1;
    if (playing || last < 0) return;
    this.startFrom(frame >= last ? 0 : frame);
    this.store.set({ playing: true, rendering: false, hideText: false, held: false });
    this.told.playing(true);
    this.request = timers.requestAnimationFrame(this.tick);
  }

  pause(): void {
    if (!this.store.get().playing) return;
    timers.cancelAnimationFrame(this.request);
    this.store.set({ playing: false });
    this.told.playing(false);
  }

  /** Goes on from `frame`, playing or not. */
  seek(frame: number): void {
    this.startFrom(frame);
    const { attempt } = this.store.get();
    this.store.set({ frame, attempt: attempt + 1, rendering: false, hideText: false, held: false });
  }

  private startFrom(frame: number): void {
    this.startedFrom = frame;
    this.startedAt = now();
  }

  private readonly tick = (): void => {
    const { project, scenes, frame: shown } = this.store.get();
    const length = lengthOf(scenes);
    // A component asked to wait for what it shows: time stands still meanwhile.
    if (isBuffering()) this.startFrom(shown);
    const elapsed = Math.floor(((now() - this.startedAt) * (project?.fps ?? 30)) / 1000);
    let frame = this.startedFrom + elapsed;
    if (frame >= length) {
      if (!this.loop || length === 0) {
        this.show(Math.max(0, length - 1), shown);
        this.pause();
        return;
      }
      frame %= length;
      this.startFrom(frame);
    }
    this.show(frame, shown);
    this.request = timers.requestAnimationFrame(this.tick);
  };

  private show(frame: number, shown: number): void {
    if (frame === shown) return;
    // Told before it is shown: if a scene hangs here, the program knows at which frame.
    this.told.frame(frame);
    this.store.set({ frame });
  }
}
