// What the page says of itself: meta elements, JSON-LD with its references followed, icons.
import type { MetadataReport } from './report';

const MAXIMUM_METAS = 117; // three more are the manifest's
const MAXIMUM_THINGS = 40;

export function collectMetadata(): MetadataReport {
  return { metas: metas(), things: things(), icons: icons() };
}

function metas(): MetadataReport['metas'] {
  const found: MetadataReport['metas'] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = (meta.getAttribute('content') ?? '').trim();
    if (name && content && found.length < MAXIMUM_METAS)
      found.push({ name: name.slice(0, 80), content: content.slice(0, 500) });
  }
  return found;
}

type Json = Record<string, unknown>;

/** Who made, wrote or published a thing; of a site itself its publisher is whose site it is. */
function isAnothers(role: string, thing: Json): boolean {
  if (role === 'publisher') return !/^WebSite$|(?:Page|Application)$/.test(textOf([thing['@type']].flat()[0]));
  return /^(?:author|contributor|creator|funder|itemReviewed|manufacturer|memberOf|review|seller|sponsor|worksFor)$/.test(
    role,
  );
}

function things(): MetadataReport['things'] {
  const byId = new Map<string, Json>();
  const all: Json[] = [];
  const gather = (value: unknown, depth: number, isOwn = true): void => {
    if (depth > 6 || all.length > 400 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) gather(item, depth + 1, isOwn);
      return;
    }
    const object = value as Json;
    if (object['@type'] && isOwn) all.push(object);
    if (typeof object['@id'] === 'string' && object['@type']) byId.set(object['@id'], object);
    for (const [role, inner] of Object.entries(object)) gather(inner, depth + 1, isOwn && !isAnothers(role, object));
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      gather(JSON.parse((script.textContent ?? '').slice(0, 300_000)), 0);
    } catch {
      // Broken JSON-LD says nothing.
    }
  }
  const followed = (value: unknown): unknown => {
    const id = typeof value === 'object' && value !== null ? (value as Json)['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  return all.slice(0, MAXIMUM_THINGS).map((thing) => ({
    type: textOf(Array.isArray(thing['@type']) ? thing['@type'][0] : thing['@type']),
    name: textOf(thing.name) || textOf(thing.legalName),
    description: textOf(thing.description) || textOf(thing.slogan),
    logo: addressOf(followed(thing.logo) ?? (followed(thing.publisher) as Json | undefined)?.logo),
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 300) : '';
}

function addressOf(value: unknown): string {
  const text =
    typeof value === 'string' ? value : textOf((value as Json | null)?.url ?? (value as Json | null)?.contentUrl);
  try {
    return text ? new URL(text, document.baseURI).href : '';
  } catch {
    return '';
  }
}

function icons(): MetadataReport['icons'] {
  const found: MetadataReport['icons'] = [];
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel][href]')) {
    const rel = link.rel.toLowerCase();
    if (!/icon|manifest/.test(rel) || found.length >= 20) continue;
    const url = link.href;
    if (!/^(https?|sample|data):/.test(url) || url.length > 100_000) continue;
    const sizes = /(\d+)x\d+/.exec(link.getAttribute('sizes') ?? '');
    const vector = link.type === 'image/svg+xml' || /\.svg(\?|$)/.test(url);
    found.push({ rel, url, size: vector ? 1024 : Number(sizes?.[1] ?? 0) });
  }
  return found;
}
