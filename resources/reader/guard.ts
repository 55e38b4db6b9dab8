// A page may be larger than can be laid out in time. What is past the first part of it is cut off while it still arrives.

const MAXIMUM_NODES = 60_000;
const KEPT_ELEMENTS = 8_000;

let cut = false;

export function wasCut(): boolean {
  return cut;
}

/** Watches until the document is there. `stopped` is called where it had to be stopped before. */
export function guardSize(stopped: () => void): void {
  let added = 0;
  // Called after each piece that was parsed: a timer would have to wait until all of them were.
  const observer = new MutationObserver((records) => {
    for (const record of records) added += record.addedNodes.length;
    if (added <= MAXIMUM_NODES) return;
    observer.disconnect();
    stop();
    cutRest();
    stopped();
  });
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => observer.disconnect(), { once: true });
}

/** Everything after the first elements; node by node, as a range would look for its place after each of them. */
function cutRest(): void {
  cut = true;
  let last: Node | undefined = document.getElementsByTagName('*')[KEPT_ELEMENTS];
  while (last?.parentNode && last !== document.body) {
    const parent: Node = last.parentNode;
    while (parent.lastChild && parent.lastChild !== last) parent.removeChild(parent.lastChild);
    last = parent;
  }
}
