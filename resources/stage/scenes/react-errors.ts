// React's production build has numbers instead of sentences. These are the ones that a scene's code can bring about.

const sentences: Record<string, (args: string[]) => string> = {
  31: ([what]) => `An object cannot be shown as text${what ? ` (${what})` : ''}: show one of its fields.`,
  62: () => 'A style is a text here: it must be an object, as in style={{ color: "red" }}.',
  130: ([type]) =>
    `A component that is used here does not exist: it is ${type || 'undefined'}. Is it imported, and exported there?`,
  137: ([tag]) => `<${tag}> cannot have children.`,
  300: () => 'Fewer hooks ran than before: a component must not return before its hooks.',
  301: () => 'The scene sets state again and again while it renders.',
  185: () => 'The scene sets state again and again after it rendered.',
  310: () => 'More hooks ran than before: hooks must not stand in conditions or loops.',
  321: () => 'A hook is called outside of a component.',
  482: () => 'A component is an async function: only plain functions can be components here.',
};

/** The message itself where it is not one of those. */
export function inPlainWords(message: string): string {
  const [, number, address] = /^Minified React error #(\d+); visit (\S+)/.exec(message) ?? [];
  if (!number || !Object.hasOwn(sentences, number)) return message;
  const args = [...address.matchAll(/args\[\]=([^&]*)/g)].map((match) => decodeURIComponent(match[1]));
  return sentences[number](args);
}
