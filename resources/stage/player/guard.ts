import { now } from '../native';
import { EndlessRenders } from './endless';
import type { Realm } from './realm';
import { mounted, type PlayerStore } from './store';

/**
 * Tells the program of a scene that harms the page all scenes live in: by what it changes of it, or by renders without end. The
 * program then loads the page anew without that scene.
 */
export class Guard {
  readonly renders = new EndlessRenders(() => this.accuseShown('The scene renders again and again without end.'), now);
  private told = false;

  constructor(
    private readonly realm: Realm,
    private readonly store: PlayerStore,
    private readonly tell: (fault: { sceneId: string; message: string }) => void,
  ) {}

  /** Looks for damage, and where there is some, says that `sceneId` did it. */
  readonly look = (sceneId: string): void => {
    const what = this.told ? null : this.realm.damage();
    if (what === null) return;
    this.accuse(sceneId, `The scene changes ${what}, which all scenes share.`);
  };

  lookAtShown(): void {
    const there = mounted(this.store.get());
    if (there.length > 0) this.look(there[0].scene.id);
  }

  /** With two scenes on the page it waits until there is one of them: it may be either. */
  private accuseShown(message: string): void {
    const there = mounted(this.store.get());
    if (there.length === 1) this.accuse(there[0].scene.id, message);
  }

  private accuse(sceneId: string, message: string): void {
    if (this.told) return;
    this.told = true;
    this.tell({ sceneId, message });
  }
}
