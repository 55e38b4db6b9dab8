import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fontCss } from '../../../resources/stage/player/fonts';
import type { Brand, BrandFont } from '../../../resources/templates/kit/brand';

function brand(heading: Partial<BrandFont>, body: Partial<BrandFont> = {}): Brand {
  const font: BrandFont = { family: 'Inter', fallback: 'sans-serif', weight: 400, uppercase: false, files: [] };
  return {
    name: '',
    host: '',
    logo: null,
    colors: { primary: '#000', secondary: null, accent: null, background: '#fff', text: '#000' },
    palette: [],
    gradients: [],
    fonts: { heading: { ...font, ...heading }, body: { ...font, ...body } },
    language: '',
  };
}

test('every file of the brand becomes a face', () => {
  const files: BrandFont['files'] = [
    { src: 'a b.woff2', weight: 700, style: 'normal' },
    { src: 'qrc:/fonts/x.woff2', weight: 400, style: 'italic', unicodeRange: 'U+0-FF' },
  ];
  const css = fontCss(brand({ family: 'My "Font"', files }, { files: [] }));
  const [first, second, ...rest] = css.split('\n');
  assert.equal(rest.length, 0);
  assert.match(
    first,
    /font-family:"My \\"Font\\"";src:url\("assets\/a%20b\.woff2"\);font-weight:700;font-style:normal/,
  );
  assert.match(second, /src:url\("qrc:\/fonts\/x\.woff2"\);font-weight:400;font-style:italic.*unicode-range:U\+0-FF/);
});

test('a face that headings and body share is told once', () => {
  const files: BrandFont['files'] = [{ src: 'a.woff2', weight: 400, style: 'normal' }];
  assert.equal(fontCss(brand({ files }, { files })).split('\n').length, 1);
  assert.equal(fontCss(brand({})), '');
});
