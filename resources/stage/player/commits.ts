// Tells when React brings something to the page, by the door that its tools use: for renders that never come to an end.
// Imported before React's renderer, which looks for the door once.

export interface RootLanes {
  pendingLanes: number;
  suspendedLanes: number;
}

interface Listener {
  committed(): void;
  /** After the effects of a commit; `again` is true where they asked for another one. */
  effectsRan(again: boolean): void;
}

let listener: Listener | null = null;
export function onCommit(heard: Listener): void {
  listener = heard;
}

const hook = {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: () => listener?.committed(),
  onPostCommitFiberRoot: (_renderer: number, root: RootLanes) =>
    listener?.effectsRan((root.pendingLanes & ~root.suspendedLanes) !== 0),
  onCommitFiberUnmount: () => {},
};
const name = '__REACT_DEVTOOLS_GLOBAL_HOOK__';
Object.defineProperty(window, name, { value: hook, configurable: true });

/** React has it; scenes need not. */
export const closeDoor = (): boolean => Reflect.deleteProperty(window, name);
