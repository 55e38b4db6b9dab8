import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRightToLeft, isWestern, splitWords, textOf } from '../../../resources/templates/kit/words';

const emphasised = (text: string, emphasis: string, language = 'en') =>
  splitWords(text, emphasis, language)
    .filter((word) => word.emphasised)
    .map((word) => word.text);

test('words put together again are the text', () => {
  for (const text of [
    'Stop waiting. Start building.',
    '請求書を、もっと静かに。',
    'فريقك يضيع ساعات ثمينة',
    'state-of-the-art things',
  ]) {
    assert.equal(textOf(splitWords(text)), text);
  }
});

test('emphasis takes whole words with their punctuation', () => {
  assert.deepEqual(emphasised('Its page lets it down.', 'lets it down'), ['lets', 'it', 'down.']);
  assert.deepEqual(emphasised('Nobody REMEMBERS it', 'remembers'), ['REMEMBERS']);
});

test('emphasis that is empty or not in the text is none', () => {
  assert.deepEqual(emphasised('Payments are complex.', ''), []);
  assert.deepEqual(emphasised('Payments are complex.', 'simple'), []);
});

test('emphasis may be a part of a Japanese sentence', () => {
  assert.deepEqual(emphasised('照合に、何時間も費やす', '何時間も', 'ja').join(''), '何時間も');
});

test('no Japanese piece begins with what may not begin a line', () => {
  for (const word of splitWords('誰もが抱える問題への、直感的な答え。「はい」', '', 'ja')) {
    assert.doesNotMatch(word.text, /^[、。」]/);
  }
});

test('a lone dash or question mark stays on the line before', () => {
  assert.deepEqual(
    splitWords('Vraiment ? Oui — toujours').map((word) => word.text),
    ['Vraiment\u00a0?', 'Oui\u00a0—', 'toujours'],
  );
});

test('long compounds may break, short ones not', () => {
  assert.equal(splitWords('e-mail').length, 1);
  assert.equal(splitWords('procurement-reconciliation').length, 2);
});

test('scripts are told apart', () => {
  assert.ok(isRightToLeft('فريقك يضيع 12 ساعات'));
  assert.ok(!isRightToLeft('Stripe — سترايب is a company'));
  assert.ok(isWestern('Скорость'));
  assert.ok(!isWestern('速い'));
  assert.ok(!isWestern('سريع'));
});
