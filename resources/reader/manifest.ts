// The web app manifest: what the site calls itself where it is installed, and its icons.
import type { MetadataReport } from './report';

const LIMIT_MS = 1000;
const LONGEST = 200_000;

type Json = Record<string, unknown>;
type FromManifest = Pick<MetadataReport, 'metas' | 'icons'>;

/** Empty where there is none that can be had in time. */
export async function collectManifest(): Promise<FromManifest> {
  const link = document.querySelector<HTMLLinkElement>('link[rel~=manifest][href]');
  if (!link || !/^https?:/.test(link.href)) return { metas: [], icons: [] };
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), LIMIT_MS);
  try {
    const response = await fetch(link.href, { signal: abort.signal, credentials: 'omit' });
    const manifest = JSON.parse((await response.text()).slice(0, LONGEST)) as Json;
    return { metas: metas(manifest), icons: icons(manifest, link.href) };
  } catch {
    return { metas: [], icons: [] };
  } finally {
    clearTimeout(timer);
  }
}

function metas(manifest: Json): FromManifest['metas'] {
  return ['name', 'short_name', 'description'].flatMap((name) => {
    const content = manifest[name];
    return typeof content === 'string' && content ? [{ name: `manifest:${name}`, content: content.slice(0, 500) }] : [];
  });
}

function icons(manifest: Json, base: string): FromManifest['icons'] {
  const list = Array.isArray(manifest.icons) ? (manifest.icons as unknown[]).slice(0, 10) : [];
  return list.flatMap((icon) => {
    const { src, sizes, type, purpose } = (icon ?? {}) as Record<string, string | undefined>;
    if (typeof src !== 'string' || src.length > 2000 || /monochrome/.test(String(purpose))) return [];
    try {
      const url = new URL(src, base).href;
      const isVector = /svg/.test(String(type)) || /\.svg(\?|$)/.test(url);
      return [{ rel: 'manifest:icon', url, size: isVector ? 1024 : parseInt(String(sizes), 10) || 0 }];
    } catch {
      return [];
    }
  });
}
