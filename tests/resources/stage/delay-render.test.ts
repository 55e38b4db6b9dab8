import assert from 'node:assert/strict';
import { test } from 'node:test';

import { cancelRender, continueRender, delayRender } from 'remotion';

import { delayFor, forgetHandles, onHandleGone, waitedFor } from '../../../resources/stage/remotion/delay-render';

test('a frame waits for the handles of its scene, and of the kit', () => {
  const kit = delayRender('a font');
  const mine = delayFor('one', 'the data');
  const other = delayFor('two', 'something else');
  assert.deepEqual(waitedFor('one'), ['a font', 'the data']);
  continueRender(kit);
  continueRender(mine);
  assert.deepEqual(waitedFor('one'), []);
  assert.deepEqual(waitedFor('two'), ['something else']);
  continueRender(other);
});

test('who waits is told', () => {
  let calls = 0;
  const stop = onHandleGone(() => calls++);
  const handle = delayRender();
  continueRender(handle);
  continueRender(handle);
  assert.equal(calls, 1);
  stop();
  continueRender(delayRender());
  assert.equal(calls, 1);
});

test('handles go with the code that asked for them', () => {
  delayFor('gone', 'for ever');
  forgetHandles('gone');
  assert.deepEqual(waitedFor('gone'), []);
});

test('cancelling throws', () => {
  assert.throws(() => cancelRender('no data'), /no data/);
  assert.throws(() => cancelRender(new TypeError('mine')), TypeError);
});
