// What a scene's zod schema says of its content, as fields that the program makes editors of.

import type * as zod from 'zod';

import type { SceneField } from '../protocol';

/** The part of JSON Schema that is read. */
interface Node {
  type?: string;
  format?: string;
  description?: string;
  default?: unknown;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Node[];
  properties?: Record<string, Node>;
  items?: Node;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
}

const deepest = 4;

/** The fields of an object schema in its own order; null where it is none. The brand is not the scene's to set. */
export function describe(z: typeof zod, schema: unknown): SceneField[] | null {
  if (!(schema instanceof z.ZodType)) return null;
  const node = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', reused: 'inline' }) as Node;
  if (!node.properties) return null;
  return fieldsIn(node.properties, 0).filter(({ name }) => name !== 'brand');
}

function fieldsIn(properties: Record<string, Node>, depth: number): SceneField[] {
  return Object.entries(properties).flatMap(([name, node]) => fieldOf(name, node, depth) ?? []);
}

function fieldOf(name: string, node: Node, depth: number): SceneField | null {
  const choices = choicesOf(node);
  const empty = emptyOf(node, 0);
  if (choices) return { name, kind: 'choice', empty, choices };
  if (node.anyOf) {
    const given = node.anyOf.find(({ type }) => type !== 'null');
    return given ? fieldOf(name, { ...given, default: node.default ?? given.default }, depth) : null;
  }
  switch (node.type) {
    case 'string':
      return { name, kind: isColour(node) ? 'color' : 'text', empty, maxLength: node.maxLength };
    case 'number':
    case 'integer':
      return { name, kind: 'number', empty, ...rangeOf(node) };
    case 'boolean':
      return { name, kind: 'switch', empty };
    case 'array': {
      const item = node.items && depth < deepest ? fieldOf('', node.items, depth + 1) : null;
      return item && { name, kind: 'list', empty, fields: [item], maxItems: node.maxItems };
    }
    case 'object': {
      if (!node.properties || depth >= deepest) return null;
      if ('src' in node.properties && 'width' in node.properties) return { name, kind: 'image', empty: null };
      return { name, kind: 'group', empty, fields: fieldsIn(node.properties, depth + 1) };
    }
    default:
      return null;
  }
}

/** Words to choose from: an enum, or a union of literals. */
function choicesOf(node: Node): string[] | null {
  const values = node.enum ?? node.anyOf?.map((one) => one.const);
  return values && values.length > 0 && values.every((value) => typeof value === 'string') ? values : null;
}

/** `zColor()` says so in its description; others may by their format. */
const isColour = ({ format, description }: Node) =>
  /colou?r/i.test(format ?? '') || /remotion.*color/i.test(description ?? '');

function rangeOf({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Node) {
  const step = multipleOf ?? (type === 'integer' ? 1 : undefined);
  // Zod bounds whole numbers by what is safe: nothing to slide along.
  const bound = (value?: number) => (value !== undefined && Math.abs(value) < 1e9 ? value : undefined);
  return { minimum: bound(minimum ?? exclusiveMinimum), maximum: bound(maximum ?? exclusiveMaximum), step };
}

function emptyOf(node: Node, depth: number): unknown {
  if (node.default !== undefined) return node.default;
  const choices = choicesOf(node);
  if (choices) return choices[0];
  if (node.anyOf) return emptyOf(node.anyOf[0] ?? {}, depth);
  switch (node.type) {
    case 'string':
      return '';
    case 'number':
    case 'integer':
      return rangeOf(node).minimum ?? 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
      return depth < deepest
        ? Object.fromEntries(
            Object.entries(node.properties ?? {}).map(([name, one]) => [name, emptyOf(one, depth + 1)]),
          )
        : {};
    default:
      return null;
  }
}
