import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { FrameClock } from '../../../resources/stage/player/frame-clock';
import { SceneTimers } from '../../../resources/stage/player/timers';

type Native = ConstructorParameters<typeof SceneTimers>[0];

const kept = { Date, random: Math.random, now: performance.now, realNow: Date.now };
const stopped: number[] = [];
const frames: FrameRequestCallback[] = [];
const native = {
  setTimeout: () => 100,
  setInterval: () => 200,
  clearTimeout: (id: number) => stopped.push(id),
  clearInterval: (id: number) => stopped.push(id),
  requestAnimationFrame: (callback: FrameRequestCallback) => frames.push(callback) + 300,
  cancelAnimationFrame: (id: number) => stopped.push(id),
} as unknown as Native;
const timers = new SceneTimers(native);
const clock = new FrameClock(timers);

before(() => {
  Object.assign(globalThis, { window: globalThis });
  // Writable in browsers, in Node only since 19.
  Object.defineProperty(performance, 'now', { value: kept.now, writable: true, configurable: true });
  clock.install();
});
after(() => {
  clock.release();
  Object.assign(globalThis, { Date: kept.Date });
  Object.assign(Math, { random: kept.random });
  Object.assign(performance, { now: kept.now });
  Object.assign(kept.Date, { now: kept.realNow });
  kept.Date.prototype.constructor = kept.Date;
});

test('while a frame is rendered, time is that of the frame', () => {
  clock.drive(500);
  assert.equal(performance.now(), 500);
  assert.equal(Date.now() % 86_400_000, 500);
  assert.equal(new Date().getTime(), Date.now());
  assert.equal(new Date(7).getTime(), 7);
  assert.equal(new Date(2020, 1, 3).getMonth(), 1);
  assert.ok(new Date() instanceof Date);
  assert.equal(new Date().constructor, Date);
  assert.equal(typeof Date(), 'string');
  class Mine extends Date {}
  assert.ok(new Mine() instanceof Mine);
  assert.equal(new Mine().getTime(), Date.now());
  clock.drive(600);
  assert.equal(performance.now(), 600);
  clock.release();
  assert.notEqual(performance.now(), 600);
  assert.ok(Math.abs(Date.now() - kept.realNow()) < 1000);
});

test('chance is the same at every frame, and while a module is loaded', () => {
  clock.drive(10);
  const first = [Math.random(), Math.random(), Math.random()];
  clock.drive(20);
  assert.deepEqual([Math.random(), Math.random(), Math.random()], first);
  assert.equal(new Set(first).size, 3);
  assert.ok(first.every((number) => number >= 0 && number < 1));
  clock.release();
  const loaded = clock.whileLoading(() => [Math.random(), Math.random(), Math.random()]);
  assert.deepEqual(loaded, first);
  assert.notDeepEqual([Math.random(), Math.random(), Math.random()], first);
});

test('animation frames come with the frames', () => {
  const seen: number[] = [];
  const again = (time: number) => {
    seen.push(time);
    timers.globals.requestAnimationFrame(again);
  };
  clock.drive(0);
  timers.globals.requestAnimationFrame(again);
  const dropped = timers.globals.requestAnimationFrame(() => seen.push(-1));
  timers.globals.cancelAnimationFrame(dropped);
  for (const time of [0, 33, 67]) {
    clock.drive(time);
    assert.equal(clock.tick(), true);
  }
  assert.deepEqual(seen, [0, 33, 67]);
  clock.release();
  assert.equal(frames.length, 1, 'what waited is given to the browser');
});

test('an animation frame asked for before the first frame is rendered waits for it', () => {
  const seen: number[] = [];
  timers.globals.requestAnimationFrame((time) => seen.push(time));
  clock.drive(33);
  frames.at(-1)?.(987654);
  assert.deepEqual(seen, []);
  clock.tick();
  assert.deepEqual(seen, [33]);
  clock.release();
});

test('a scene stops its own timers and nobody else’s', () => {
  stopped.length = 0;
  for (let id = 0; id < 1000; id++) timers.globals.clearTimeout(id);
  assert.deepEqual(stopped, []);
  timers.globals.clearTimeout(timers.globals.setTimeout(() => {}, 5));
  timers.globals.clearInterval(timers.globals.setInterval(() => {}, 5));
  timers.globals.cancelAnimationFrame(timers.globals.requestAnimationFrame(() => {}));
  assert.equal(stopped.length, 3);
});
