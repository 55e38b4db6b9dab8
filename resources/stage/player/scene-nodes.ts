import type { LiveScene } from '../scenes/library';

/** A scene as one text of its code made it. */
type Make = Pick<LiveScene, 'id' | 'revision'>;

interface Kept {
  node: ChildNode;
  parent: Element;
  /** It stood there when the scene was shown before. */
  isBrought: boolean;
}

const keyOf = ({ id, revision }: Make) => `${id} ${revision}`;

/** What React put there it takes away itself. */
const isReacts = (node: Node) => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));

/** A style stays in its place: taken out it would lose the rules that were inserted into it. */
function take(node: ChildNode): void {
  if (node instanceof HTMLStyleElement) node.disabled = true;
  else node.remove();
}

type Look = (string | null)[];
const looks = ['style', 'class', 'hidden'];
const holders = () => [document.documentElement, document.body, document.getElementById('stage')];

/** The look of the elements that hold all scenes. */
const lookNow = (): Look => holders().flatMap((element) => looks.map((name) => element?.getAttribute(name) ?? null));

/** They have none of their own. */
function giveLook(look: Look = []): void {
  holders().forEach((element, i) =>
    looks.forEach((name, k) => {
      const value = look[i * looks.length + k] ?? null;
      if (value === null) element?.removeAttribute(name);
      else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
    }),
  );
}

function put({ node, parent }: Kept): void {
  if (!node.isConnected) parent.append(node);
  if (node instanceof HTMLStyleElement) node.disabled = false;
}

/**
 * What scenes put into the document's head and body, such as styles, counts only while they are mounted, and so does the look that
 * they give to the body: no scene sees what another one left. While the next scene warms up, both see both. What is put there late by code outside of a component belongs to the scene
 * that is shown then.
 */
export class SceneNodes {
  private readonly kept = new Map<string, Kept[]>();
  private readonly observer = new MutationObserver((records) => this.note(records, this.owner));
  private present: string[] = [];
  private look: Look = [];
  private owner = '';

  constructor() {
    for (const parent of [document.head, document.body]) this.observer.observe(parent, { childList: true });
  }

  /** The scene's code was run just now; it is not mounted yet. */
  ran(scene: Make): void {
    const records = this.observer.takeRecords();
    this.kept.delete(keyOf(scene)); // of a run that failed, or of a scene that was gone for a while
    this.note(records, keyOf(scene));
    giveLook(this.look);
    this.quietly(() => this.kept.get(keyOf(scene))?.forEach((kept) => this.takeAway(kept)));
  }

  /** These are about to be mounted, or stay: what they put there earlier is brought back. */
  beforeCommit(scenes: Make[]): void {
    const keys = scenes.map(keyOf);
    const fresh = keys.filter((key) => !this.present.includes(key));
    if (keys[0] !== this.present[0]) giveLook();
    this.quietly(() => fresh.flatMap((key) => this.kept.get(key) ?? []).forEach(put));
    this.owner = fresh.at(-1) ?? keys[0] ?? '';
  }

  /** They are mounted, and the others are gone: what these left is taken away. */
  afterCommit(scenes: Make[]): void {
    const keys = scenes.map(keyOf);
    this.note(this.observer.takeRecords(), this.owner);
    this.look = lookNow();
    this.owner = keys[0] ?? '';
    if (keys.join() === this.present.join()) return;
    const left = this.present.filter((key) => !keys.includes(key));
    this.quietly(() => left.flatMap((key) => this.kept.get(key) ?? []).forEach((kept) => this.takeAway(kept)));
    scenes.forEach((scene) => this.forgetOlder(scene));
    this.present = keys;
  }

  private takeAway(kept: Kept): void {
    take(kept.node);
    kept.isBrought = true;
  }

  private forgetOlder({ id, revision }: Make): void {
    for (let older = 1; older < revision; older++) {
      const key = keyOf({ id, revision: older });
      this.quietly(() => this.kept.get(key)?.forEach(({ node }) => node.remove()));
      this.kept.delete(key);
    }
  }

  private quietly(work: () => void): void {
    this.note(this.observer.takeRecords(), this.owner);
    work();
    this.observer.takeRecords();
  }

  private note(records: MutationRecord[], key: string): void {
    for (const { target, addedNodes, removedNodes } of records) {
      for (const node of removedNodes) this.forget(node);
      for (const node of addedNodes) {
        if (!isReacts(node)) this.add(key, { node: node as ChildNode, parent: target as Element, isBrought: false });
      }
    }
  }

  /** A scene that puts the same there at each of its visits has it there once. */
  private add(key: string, added: Kept): void {
    const again = (kept: Kept) => kept.isBrought && kept.node.isEqualNode(added.node);
    const there = this.kept.get(key) ?? [];
    for (const { node } of there.filter(again)) node.remove();
    this.kept.set(key, [...there.filter((kept) => !again(kept)), added]);
  }

  private forget(gone: Node): void {
    for (const [key, list] of this.kept) {
      if (list.some(({ node }) => node === gone)) this.kept.set(key, list.filter(({ node }) => node !== gone)); // prettier-ignore
    }
  }
}
