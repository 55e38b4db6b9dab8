// A page may be larger than can be laid out in time. What is past the first part of it is taken out while it still arrives, and it
// is laid out only once it is there; one that goes on for ever so long is given up.

const MAXIMUM_NODES = 30_000;
const KEPT_ELEMENTS = 4_000;
/** Characters of text and tags that arrive with the document; attributes do not count. */
const LARGE = 500_000;
/** Without styles and scripts: how much of those is counted depends on how they arrive, and they are no text to read. */
const TOO_LARGE = 5_000_000;

let cut = false;

export function wasCut(): boolean {
  return cut;
}

/** Watches until the document is there. `tooLarge` is called where it is given up before. */
export function guardSize(tooLarge: () => void): void {
  let nodes = 0;
  let size = 0;
  let textSize = 0;
  const look = (records: MutationRecord[]): void => {
    for (const record of records) {
      nodes += record.addedNodes.length;
      for (const node of record.addedNodes) {
        size += sizeOf(node);
        textSize += isInRawText(node) ? 0 : sizeOf(node);
      }
    }
    if (textSize > TOO_LARGE) {
      observer.disconnect();
      stop();
      tooLarge();
      return;
    }
    if (size > LARGE) layOut(false);
    if (cut) {
      for (const record of records) takeOut(record.addedNodes);
    } else if (nodes > MAXIMUM_NODES) {
      cutRest();
    }
  };
  // Called after each piece that was parsed: a timer would have to wait until all of them were.
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  addEventListener(
    'DOMContentLoaded',
    () => {
      look(observer.takeRecords());
      observer.disconnect();
      layOut(true);
    },
    { once: true },
  );
}

function sizeOf(node: Node): number {
  return node instanceof CharacterData ? node.length : 2 * node.nodeName.length + 5;
}

const isInRawText = ({ parentNode }: Node) => parentNode !== null && /^(?:style|script)$/i.test(parentNode.nodeName);

let laysOut = true;

function layOut(wanted: boolean): void {
  if (wanted === laysOut) return;
  laysOut = wanted;
  const style = document.documentElement.style;
  if (wanted) style.removeProperty('display');
  else style.setProperty('display', 'none', 'important');
}

function takeOut(nodes: NodeList): void {
  for (const node of nodes) {
    if (node !== document.body && node !== document.documentElement) node.parentNode?.removeChild(node);
  }
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
