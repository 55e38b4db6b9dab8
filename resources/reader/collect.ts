// Everything that is reported of a page, from one walk over it.
import { collectActions } from './actions';
import { hex, over, parseColor, WHITE } from './colors';
import { collectDark } from './dark';
import { collectFontFaces } from './fonts';
import { collectGroups } from './groups';
import { wasCut } from './guard';
import { hideBrokenIcons } from './icons';
import { collectImages } from './images';
import { collectManifest } from './manifest';
import { collectMetadata } from './metadata';
import { collectPaints, collectVariables, resolveColor } from './paints';
import type { SiteReport } from './report';
import { collectSections } from './sections';
import { collectTexts } from './texts';
import { walk } from './walk';

/** As those see it who do not prefer dark screens. */
function themeColor() {
  const metas = [...document.querySelectorAll('meta[name="theme-color"]')];
  const own = metas.find((meta) => !/dark/.test(meta.getAttribute('media') ?? ''));
  return resolveColor(own?.getAttribute('content') ?? '');
}

export async function collect(): Promise<SiteReport> {
  const [fontFaces, manifest] = await Promise.all([collectFontFaces(), collectManifest()]);
  const seen = walk(document.body);
  const sections = collectSections(seen);
  const texts = collectTexts(seen, sections.of);
  const actions = collectActions(seen, sections.of);
  const images = collectImages(seen, sections.of);
  const contents = { texts: texts.elements, images: images.elements, actions: actions.elements };
  const root = document.documentElement;
  const metadata = collectMetadata();
  const color = parseColor(seen.body.style.color);
  const report: SiteReport = {
    version: 1,
    url: location.href,
    title: document.title.slice(0, 300),
    language: (root.lang || document.body.lang).slice(0, 35),
    rightToLeft: getComputedStyle(document.body).direction === 'rtl' || getComputedStyle(root).direction === 'rtl',
    contentType: document.contentType,
    viewport: [innerWidth, innerHeight],
    page: [root.scrollWidth, Math.max(root.scrollHeight, document.body.scrollHeight)],
    themeColor: hex(themeColor()),
    dark: collectDark(),
    ground: hex(seen.body.ground),
    color: color ? hex(over(color, seen.body.ground ?? WHITE)) : '',
    texts: texts.reports,
    actions: actions.reports,
    images: images.reports,
    sections: sections.reports,
    groups: collectGroups(seen, contents, sections.of),
    ...collectPaints(seen),
    variables: collectVariables(),
    fontFaces,
    ...metadata,
    metas: [...metadata.metas, ...manifest.metas],
    icons: [...metadata.icons, ...manifest.icons],
    truncated: seen.truncated || wasCut(),
  };
  hideBrokenIcons(seen); // now that all is read: the screenshots come next
  return report;
}
