import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallestEdit } from '../../../resources/editor/smallest-edit';

function apply(before: string, after: string): string {
  const edit = smallestEdit(before, after);
  return edit ? before.slice(0, edit.start) + edit.text + before.slice(edit.end) : before;
}

test('equal texts need no edit', () => {
  assert.equal(smallestEdit('abc', 'abc'), null);
});

test('what is shared at both ends stays', () => {
  assert.deepEqual(smallestEdit('top: 12px;', 'top: 345px;'), { start: 5, end: 7, text: '345' });
});

test('repeated letters are not counted twice', () => {
  assert.deepEqual(smallestEdit('aaa', 'aa'), { start: 2, end: 3, text: '' });
  assert.deepEqual(smallestEdit('aa', 'aaa'), { start: 2, end: 2, text: 'a' });
});

test('the edit leads from one text to the other', () => {
  const texts = ['', 'a', 'ab', 'ba', 'aba', 'line\nline\n', 'line\nother\nline\n'];
  for (const before of texts) for (const after of texts) assert.equal(apply(before, after), after);
});
