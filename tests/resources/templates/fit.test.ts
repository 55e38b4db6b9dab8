import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitText, type FitRequest, type FittedText } from '../../../resources/templates/kit/fit';
import { textOf } from '../../../resources/templates/kit/words';

/** Every letter is half as wide as high. */
const halfEm = (text: string) => [...text].length * 0.5;

const request: FitRequest = {
  text: '',
  font: { family: 'Test', weight: 700, italic: false },
  uppercase: false,
  language: 'en',
  emphasis: '',
  width: 1600,
  height: 800,
  lines: 4,
  maxSize: 190,
  minSize: 40,
  lineHeight: 1.1,
  tracking: () => 0,
  unit: 1,
  plain: false,
};

const fit = (text: string, changes: Partial<FitRequest> = {}) => fitText({ ...request, text, ...changes }, halfEm);
const linesOf = (text: FittedText) => text.lines.map((line) => textOf(line.words));

const copies = [
  'Pay',
  'Payments are complex.',
  'You built a beautiful app. Its page lets it down.',
  'Most procurement teams still reconcile supplier invoices by hand, in spreadsheets nobody fully trusts any more at all.',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  '毎月の請求書の照合に、何時間も費やしていませんか。',
  'فريقك يضيع ساعات ثمينة كل أسبوع.',
];

for (const text of copies) {
  for (const [width, height] of [
    [1600, 800],
    [500, 300],
    [900, 120],
  ]) {
    test(`"${text.slice(0, 20)}" stays inside of ${width}×${height}`, () => {
      const fitted = fit(text, { width, height });
      assert.ok(fitted.width <= width, `${fitted.width} wide`);
      assert.ok(fitted.height <= height + 0.01, `${fitted.height} high`);
      assert.ok(fitted.size > 0 && fitted.size <= 190);
      assert.equal(linesOf(fitted).join('').replace(/ /g, ''), text.replace(/ /g, ''));
    });
  }
}

test('a line ends where a sentence does', () => {
  assert.deepEqual(linesOf(fit('Stop waiting. Start building.', { width: 1400 })), [
    'Stop waiting.',
    'Start building.',
  ]);
});

test('two sentences do not share a line that cuts the second', () => {
  const lines = linesOf(
    fit('You built a beautiful app. Its page lets it down.', { width: 900, height: 860, lines: 5 }),
  );
  assert.deepEqual(lines, ['You built a', 'beautiful app.', 'Its page', 'lets it down.']);
});

test('no line is left with a small word', () => {
  for (const line of linesOf(fit('A page that does your app justice and the team good'))) {
    assert.doesNotMatch(line, / (the|and|a|your)$/);
  }
});

test('a short emphasised run is never broken', () => {
  for (let width = 500; width <= 1500; width += 50) {
    const changes = { width, emphasis: 'old invoices', maxSize: 110 };
    const lines = linesOf(fit('Teams still pay old invoices by hand in sheets that nobody trusts', changes));
    assert.ok(
      lines.some((line) => line.includes('old invoices')),
      `${width}: ${lines.join(' / ')}`,
    );
  }
});

test('below its least size a text gets more lines', () => {
  const text = copies[3];
  const few = fit(text, { lines: 2, width: 700, minSize: 0 });
  const more = fit(text, { lines: 2, width: 700, minSize: 60 });
  assert.equal(few.lines.length, 2);
  assert.ok(more.lines.length > 2 && more.size > few.size);
});

test('body text takes the fewest lines at its largest size', () => {
  const fitted = fit('Same layout. Same stock photo.', { plain: true, maxSize: 36 });
  assert.deepEqual(linesOf(fitted), ['Same layout. Same stock photo.']);
  assert.equal(fitted.size, 36);
});

test('capitals are measured as capitals and kept as they were written', () => {
  const wideCapitals = (text: string) => (text === text.toLowerCase() ? 0.4 : 0.7) * [...text].length;
  const fitted = fitText({ ...request, text: 'story', uppercase: true, maxSize: 9999 }, wideCapitals);
  assert.deepEqual(linesOf(fitted), ['story']);
  assert.ok(fitted.size < 1600 / (5 * 0.69));
});

test('Arabic and Japanese get room above and below, and no tracking', () => {
  const tight = { lineHeight: 1, tracking: () => -0.03 };
  assert.ok(fit('ساعات ثمينة', tight).lineHeight >= 1.3);
  assert.ok(fit('請求書', tight).lineHeight >= 1.2);
  assert.equal(fit('ساعات', tight).tracking, 0);
  assert.equal(fit('請求書', tight).tracking, 0);
  assert.equal(fit('Stripe', tight).tracking, -0.03);
});

test('tracking follows the size that was found', () => {
  const bySize = (size: number) => (size > 100 ? -0.05 : 0);
  assert.equal(fit('Pay', { tracking: bySize }).tracking, -0.05);
  assert.equal(fit(copies[3], { width: 400, tracking: bySize }).tracking, 0);
});
