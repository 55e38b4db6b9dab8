// The stage's end of the bridge (resources/bridge/bridge.ts). Messages travel as events whose names hold a secret that this module
// tells the bridge before any scene runs: scenes can neither hear what the program says nor speak in the page's name. They share
// this world, so that nothing here may call what they can replace.
import { json, reflect, timers } from './native';
import type { StageEvents } from './protocol';

const secret = crypto.randomUUID();
const Message = CustomEvent;
const dispatch = document.dispatchEvent.bind(document);
const detailOf = reflect.getOwnPropertyDescriptor(Message.prototype, 'detail')?.get as () => unknown;

/** A scene's `toJSON` on everything would let it read and change what is said. */
function forgetToJson(): void {
  reflect.deleteProperty(Object.prototype, 'toJSON');
  reflect.deleteProperty(Array.prototype, 'toJSON');
  reflect.deleteProperty(String.prototype, 'toJSON');
  reflect.deleteProperty(Number.prototype, 'toJSON');
  reflect.deleteProperty(Boolean.prototype, 'toJSON');
}

const event = (name: string, detail: string) =>
  new Message(name, { __proto__: null, detail } as CustomEventInit<string>);

function send(message: object): void {
  forgetToJson();
  dispatch(event(`${secret}-message`, json.stringify(message)));
}

export const answer = (id: number, result: unknown): void => send({ id, result: result ?? null });
export const refuse = (id: number, error: unknown): void =>
  send({ id, error: error instanceof Error ? error.message : String(error) });

export function announce<Name extends keyof StageEvents>(event: Name, data: StageEvents[Name]): void {
  send({ event, data });
}

/** Opens the channel; the first to do so has it. */
export function open(call: (id: number, method: string, params: unknown) => void): void {
  document.addEventListener(`${secret}-call`, (said) => {
    const { id, method, params } = json.parse(reflect.apply(detailOf, said, []) as string);
    // Not within the event: what runs there finds it, and its name, in `window.event`.
    timers.queueMicrotask(() => call(id, method, params));
  });
  dispatch(event('pagereel-open', secret));
}
