// Scenes share one world. What all of them rely on is written down before any of them runs, and compared from time to time.
import { reflect } from '../native';

interface Watched {
  name: string;
  object: object;
  keys: PropertyKey[];
  values: (PropertyDescriptor | undefined)[];
  /** Others may be added to it. */
  open: boolean;
}

const { getOwnPropertyDescriptor, ownKeys } = reflect;
const { is } = Object;

const wellKnown = [
  'Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Promise', 'RegExp', 'Date', 'Error', 'Map', 'Set', 'WeakMap',
  'Uint8Array', 'Float64Array', 'ArrayBuffer', 'EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'Event', 'CustomEvent',
  'MessagePort', 'MessageChannel', 'Performance', 'XMLHttpRequest', 'FontFaceSet', 'HTMLImageElement', 'Response',
]; // prettier-ignore

function watched(name: string, object: object, open = false): Watched {
  const keys = ownKeys(object);
  return { name, object, keys, values: keys.map((key) => getOwnPropertyDescriptor(object, key)), open };
}

const isSame = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined) =>
  a === b || (!!a && !!b && is(a.value, b.value) && a.get === b.get && a.set === b.set);

/** `shared` are objects that scenes get by import or as globals, by the names under which scenes know them. */
export class Realm {
  private readonly watched: Watched[];
  private readonly body = document.body;
  /** In the order in which a missing one is the best name for what happened. */
  private readonly elements = [
    { name: 'document.documentElement', element: document.documentElement },
    { name: 'document.body', element: document.body },
    { name: 'document.head', element: document.head },
    { name: 'the stage’s own element', element: document.getElementById('stage') as Element },
  ];

  constructor(shared: Record<string, object>) {
    const globals = window as unknown as Record<string, { prototype?: object } | undefined>;
    // React sets and restores it while it looks for a component's name.
    const errors = Error as { prepareStackTrace?: unknown };
    errors.prepareStackTrace = errors.prepareStackTrace ?? undefined;
    this.watched = [
      watched('window', window, true),
      ...wellKnown.flatMap((name) => {
        const type = globals[name];
        if (!type) return [];
        return [watched(name, type), ...(type.prototype ? [watched(`${name}.prototype`, type.prototype)] : [])];
      }),
      ...Object.entries({ JSON, Math, Reflect, console }).map(([name, object]) => watched(name, object)),
      ...Object.entries(shared).map(([name, object]) => watched(name, object)),
    ];
  }

  /** What is not as it was, by its name; null where all is well. No loop over an iterator: scenes can replace those, too. */
  damage(): string | null {
    for (let i = 0; i < this.elements.length; i++) {
      const { name, element } = this.elements[i];
      if (!isConnected(element)) return name;
    }
    if (currentBody() !== this.body) return 'document.body';
    for (let i = 0; i < this.watched.length; i++) {
      const { name, object, keys, values, open } = this.watched[i];
      for (let k = 0; k < keys.length; k++) {
        if (!isSame(getOwnPropertyDescriptor(object, keys[k]), values[k])) return nameOf(name, keys[k]);
      }
      if (open) continue;
      const present = ownKeys(object);
      // What is written down is all there: the one too many is new.
      for (let k = 0; present.length > keys.length && k < present.length; k++) {
        if (!isKnown(keys, present[k])) return nameOf(name, present[k]);
      }
    }
    return null;
  }
}

const nameOf = (object: string, key: PropertyKey) =>
  typeof key === 'symbol' ? `${object}[${key.description}]` : `${object}.${key}`;

function isKnown(keys: PropertyKey[], key: PropertyKey): boolean {
  for (let i = 0; i < keys.length; i++) if (keys[i] === key) return true;
  return false;
}

const getter = <T>(prototype: object, key: string) =>
  getOwnPropertyDescriptor(prototype, key)?.get as (this: unknown) => T;
const connected = getter<boolean>(Node.prototype, 'isConnected');
const body = getter<Element | null>(Document.prototype, 'body');
const isConnected = (element: Element) => reflect.apply(connected, element, []) as boolean;
const currentBody = () => reflect.apply(body, document, []) as Element | null;
