import { useEffect, useInsertionEffect, useMemo } from 'react';

import type { LiveScene } from '../scenes/library';

interface Kept {
  node: ChildNode;
  parent: Element;
  /** It stood there when the scene was shown before. */
  isBrought: boolean;
}

/** A scene as one text of its code made it. */
export const makeOf = ({ id, revision }: Pick<LiveScene, 'id' | 'revision'>) => `${id} ${revision}`;
const idOf = (make: string) => make.slice(0, make.lastIndexOf(' '));

/** What scenes put into the document's head and body, such as styles, stands there only while they are mounted: others never see it. */
export class SceneNodes {
  private readonly kept = new Map<string, Kept[]>();
  private readonly observer = new MutationObserver((records) => this.note(records, this.newest));
  private newest = '';

  constructor() {
    for (const parent of [document.head, document.body]) this.observer.observe(parent, { childList: true });
  }

  /** The code of `make` was run just now; it is not mounted yet. */
  ran(make: string): void {
    this.note(this.observer.takeRecords(), make);
    this.quietly(() => this.takeAway(make));
  }

  /** Brings back what those that are mounted now put there earlier. */
  bring(makes: string[]): void {
    this.quietly(() => {
      for (const { node, parent } of makes.flatMap((make) => this.kept.get(make) ?? [])) {
        if (!node.isConnected) parent.append(node);
      }
    });
    this.newest = makes.at(-1) ?? '';
  }

  /** After the effects of those that left: takes away what these did not. */
  keepOnly(makes: string[]): void {
    this.quietly(() => {
      for (const make of this.kept.keys()) {
        if (makes.includes(make)) continue;
        this.takeAway(make);
        if (makes.some((other) => idOf(other) === idOf(make))) this.kept.delete(make);
      }
    });
  }

  private takeAway(make: string): void {
    for (const kept of this.kept.get(make) ?? []) {
      kept.node.remove();
      kept.isBrought = true;
    }
  }

  private quietly(work: () => void): void {
    this.note(this.observer.takeRecords(), this.newest);
    work();
    this.observer.takeRecords();
  }

  private note(records: MutationRecord[], make: string): void {
    for (const { target, addedNodes, removedNodes } of records) {
      for (const node of removedNodes) this.forget((kept) => kept.node === node);
      for (const node of addedNodes)
        this.add(make, { node: node as ChildNode, parent: target as Element, isBrought: false });
    }
  }

  /** A scene that puts the same there at each of its visits has it there once. */
  private add(make: string, added: Kept): void {
    const again = (kept: Kept) => kept.isBrought && kept.node.isEqualNode(added.node);
    const there = this.kept.get(make) ?? [];
    for (const { node } of there.filter(again)) node.remove();
    this.kept.set(make, [...there.filter((kept) => !again(kept)), added]);
  }

  private forget(isGone: (kept: Kept) => boolean): void {
    for (const [make, list] of this.kept) {
      this.kept.set(
        make,
        list.filter((kept) => !isGone(kept)),
      );
    }
  }
}

/** For the component that mounts these scenes. */
export function useSceneNodes(nodes: SceneNodes, scenes: LiveScene[]): void {
  const text = scenes.map(makeOf).join('\n');
  const makes = useMemo(() => text.split('\n'), [text]);
  useInsertionEffect(() => nodes.bring(makes), [nodes, makes]);
  useEffect(() => nodes.keepOnly(makes), [nodes, makes]);
}
