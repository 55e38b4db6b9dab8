import assert from 'node:assert/strict';
import { test } from 'node:test';

import { EndlessRenders } from '../../../resources/stage/player/endless';

/** Renders watched by a clock that only the test moves. */
function watched() {
  const told: number[] = [];
  let time = 0;
  const renders = new EndlessRenders(
    () => told.push(time),
    () => time,
  );
  const wait = (milliseconds: number) => (time += milliseconds);
  const frame = () => {
    renders.expectOurs();
    renders.committed();
  };
  return { renders, told, wait, frame };
}

test('effects that ask for render after render are noticed within two seconds, slow renders too', () => {
  for (const renderTime of [1, 5, 18]) {
    const { renders, told, wait, frame } = watched();
    frame();
    for (let i = 0; i < 2000 / renderTime; i++) {
      renders.effectsRan(true);
      wait(renderTime);
      renders.committed();
    }
    assert.ok(told.length > 0 && told[0] < 2000, `${renderTime} ms: ${told[0]}`);
  }
});

test('also while frames are played in between', () => {
  const { renders, told, wait, frame } = watched();
  for (let i = 0; i < 400; i++) {
    if (i % 6 === 0) frame();
    else renders.committed();
    renders.effectsRan(true);
    wait(5);
  }
  assert.ok(told.length > 0 && told[0] < 2000);
});

test('renders by way of promises are noticed by their number', () => {
  const { renders, told, wait, frame } = watched();
  frame();
  for (let i = 0; i < 2000; i++) {
    wait(1);
    renders.committed();
  }
  assert.ok(told[0] < 2000);
});

test('a scene that sets state once a frame is left alone, for as long as it plays', () => {
  const { renders, told, wait, frame } = watched();
  for (let i = 0; i < 10_000; i++) {
    frame();
    renders.effectsRan(true);
    renders.committed();
    renders.effectsRan(false);
    wait(16);
  }
  assert.deepEqual(told, []);
});

test('so is one whose effects run only where they set state', () => {
  const { renders, told, wait, frame } = watched();
  for (let i = 0; i < 10_000; i++) {
    frame();
    renders.effectsRan(true);
    wait(16);
    renders.committed();
  }
  assert.deepEqual(told, []);
});

test('so is one so slow that the next frame comes before the render that its effects asked for', () => {
  const { renders, told, wait, frame } = watched();
  for (let i = 0; i < 1000; i++) {
    frame();
    renders.effectsRan(true);
    wait(40);
  }
  assert.deepEqual(told, []);
});

test('so are timers, animation frames and a text that is fitted in a hundred steps', () => {
  const { renders, told, wait, frame } = watched();
  for (let i = 0; i < 1000; i++) {
    renders.committed();
    wait(4);
  }
  frame();
  for (let i = 0; i < 100; i++) {
    renders.effectsRan(true);
    wait(5);
    renders.committed();
  }
  renders.effectsRan(false);
  assert.deepEqual(told, []);
});
