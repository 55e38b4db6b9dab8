// A short CSS path that says where something was seen.

const cache = new WeakMap<Element, string>();

export function selectorOf(element: Element): string {
  const known = cache.get(element);
  if (known !== undefined) return known;
  const path = build(element);
  cache.set(element, path);
  return path;
}

function build(element: Element): string {
  const tag = element.tagName.toLowerCase();
  if (tag === 'html' || tag === 'body') return tag;
  if (/^[a-zA-Z][\w-]{0,40}$/.test(element.id)) return `#${element.id}`;
  const parent = element.parentElement;
  const name = [...element.classList].find((part) => /^[a-zA-Z][\w-]{1,30}$/.test(part));
  let step = name ? `${tag}.${name}` : tag;
  if (parent) {
    const alike = [...parent.children].filter((other) => other.tagName === element.tagName);
    if (alike.length > 1) step += `:nth-of-type(${alike.indexOf(element) + 1})`;
  }
  const before = parent ? selectorOf(parent) : 'html';
  const whole = `${before} > ${step}`;
  const steps = whole.split(' > ');
  return steps.length > 6 ? steps.slice(-6).join(' > ') : whole;
}

/** Class names, ids and labels of an element and its next parents: what its author calls it. */
export function hintOf(element: Element, parents = 3): string {
  const words: string[] = [];
  let at: Element | null = element;
  for (let i = 0; at && i <= parents && at !== document.body; ++i, at = at.parentElement) {
    words.push(at.id, at.getAttribute('class') ?? '', at.getAttribute('aria-label') ?? '');
  }
  return words.join(' ').replace(/\s+/g, ' ').trim().slice(0, 200);
}
