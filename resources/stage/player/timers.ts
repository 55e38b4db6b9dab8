import type { timers } from '../native';

type Native = typeof timers;
type Callback = (...args: unknown[]) => void;

/** The timers that scenes get as globals: with numbers of their own, so that no scene can stop the stage's by clearing them all. */
export class SceneTimers {
  private readonly running = new Map<number, { kind: 'timeout' | 'interval' | 'frame'; native: number }>();
  private last = 0;
  /** Callbacks that wait for the next frame while the stage gives the frames; null where the browser does. */
  private held: Map<number, FrameRequestCallback> | null = null;

  constructor(private readonly native: Native) {}

  readonly globals = {
    setTimeout: (callback: unknown, delay?: number, ...args: unknown[]): number => {
      const id = ++this.last;
      const ring = () => {
        this.running.delete(id);
        (callback as Callback)(...args);
      };
      return this.keep(id, 'timeout', this.native.setTimeout(this.isCode(callback) ? callback : ring, delay));
    },
    setInterval: (callback: unknown, delay?: number, ...args: unknown[]): number => {
      const ring = this.isCode(callback) ? callback : () => (callback as Callback)(...args);
      return this.keep(++this.last, 'interval', this.native.setInterval(ring, delay));
    },
    requestAnimationFrame: (callback: FrameRequestCallback): number => {
      const id = ++this.last;
      if (this.held) {
        this.held.set(id, callback);
        return id;
      }
      const ring = (time: number) => {
        this.running.delete(id);
        if (this.held) this.held.set(id, callback);
        else callback(time);
      };
      return this.keep(id, 'frame', this.native.requestAnimationFrame(ring));
    },
    clearTimeout: (id?: number): void => this.stop(id),
    clearInterval: (id?: number): void => this.stop(id),
    cancelAnimationFrame: (id: number): void => this.stop(id),
  };

  hold(): void {
    this.held ??= new Map();
  }

  letGo(): void {
    const waiting = this.held;
    this.held = null;
    waiting?.forEach((callback) => this.native.requestAnimationFrame(callback));
  }

  /** Calls back what waits for a frame, once; true where something did. What asks again waits for the next one. */
  giveFrame(time: number): boolean {
    const due = this.held;
    if (!due || due.size === 0) return false;
    this.held = new Map();
    due.forEach((callback) => {
      try {
        callback(time);
      } catch (error) {
        // As the browser does: told, and the others get theirs.
        reportError(error);
      }
    });
    return true;
  }

  /** Text is run as code by the browser's own timers; it stays so. */
  private isCode(callback: unknown): callback is string {
    return typeof callback !== 'function';
  }

  private keep(id: number, kind: 'timeout' | 'interval' | 'frame', native: number): number {
    this.running.set(id, { kind, native });
    return id;
  }

  private stop(id: number | undefined): void {
    this.held?.delete(id ?? 0);
    const timer = this.running.get(id ?? 0);
    if (!timer) return;
    this.running.delete(id ?? 0);
    if (timer.kind === 'frame') this.native.cancelAnimationFrame(timer.native);
    else this.native.clearTimeout(timer.native);
  }
}
