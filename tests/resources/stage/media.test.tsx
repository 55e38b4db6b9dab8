import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Audio, Html5Audio, Html5Video, IFrame, Img, OffthreadVideo, useCurrentScale, Video } from 'remotion';

import { positionAt, trimOf, volumeAt } from '../../../resources/stage/remotion/media';
import { show } from './show';

const at = (frame: number, props: object, length = NaN) => positionAt(frame, 30, trimOf(props), props, length);

test('a film stands where its frame is', () => {
  assert.deepEqual(at(0, {}), { seconds: 0, volumeFrame: 0 });
  assert.equal(at(45, {})?.seconds, 1.5);
  assert.equal(at(45, { trimBefore: 30 })?.seconds, 2.5);
  assert.equal(at(45, { startFrom: 30 })?.seconds, 2.5);
  assert.equal(at(45, { playbackRate: 2, trimBefore: 30 })?.seconds, 4);
  assert.equal(at(45, { playbackRate: 0.5 })?.seconds, 0.75);
});

test('what is trimmed off is not shown', () => {
  assert.notEqual(at(29, { trimBefore: 10, trimAfter: 40 }), null);
  assert.equal(at(30, { trimBefore: 10, trimAfter: 40 }), null);
  assert.equal(at(30, { startFrom: 10, endAt: 40 }), null);
  assert.equal(at(-1, {}), null);
});

test('a loop begins again at its own start', () => {
  assert.equal(at(70, { loop: true }, 2)?.seconds.toFixed(4), (10 / 30).toFixed(4));
  assert.equal(at(25, { loop: true, trimBefore: 10, trimAfter: 30 }, 2)?.seconds, 0.5);
  assert.equal(at(35, { loop: true, playbackRate: 2 }, 2)?.seconds.toFixed(4), (10 / 30).toFixed(4));
  assert.equal(at(70, { loop: true }, 2)?.volumeFrame, 10);
  assert.equal(at(70, { loop: true, loopVolumeCurveBehavior: 'extend' }, 2)?.volumeFrame, 70);
  assert.equal(at(70, { loop: true }, NaN)?.seconds.toFixed(4), (70 / 30).toFixed(4));
});

test('volumes are numbers or functions of the frame', () => {
  assert.equal(volumeAt(undefined, 3), 1);
  assert.equal(volumeAt(0.4, 3), 0.4);
  assert.equal(volumeAt(3, 3), 1);
  assert.equal(
    volumeAt((frame) => frame / 10, 3),
    0.3,
  );
  assert.throws(() => volumeAt(() => NaN, 3), /at frame 3/);
});

test('wrong props are refused in plain words', () => {
  const refused = (props: object, message: RegExp) =>
    assert.throws(() => show(0, <Html5Video {...({ src: 'a.mp4', ...props } as { src: string })} />), message);
  refused({ src: undefined }, /<Html5Video> tag needs a string as its src/);
  refused({ trimBefore: 1, startFrom: 1 }, /trimBefore alone/);
  refused({ trimAfter: 1, endAt: 1 }, /trimAfter alone/);
  refused({ trimBefore: -1 }, /0 or more/);
  refused({ trimBefore: '3' }, /must be a number/);
  refused({ trimAfter: NaN }, /real number/);
  refused({ trimBefore: 10, trimAfter: 5 }, /greater than/);
  refused({ playbackRate: 0 }, /above 0/);
  refused({ playbackRate: '2' }, /must be a number/);
  refused({ volume: 'loud' }, /number or a function/);
  refused({ volume: -1 }, /0 or more/);
  assert.throws(() => show(0, <OffthreadVideo src={undefined as never} />), /<OffthreadVideo> tag/);
  assert.throws(() => show(0, <Audio src="" />), /<Html5Audio> tag/);
  assert.throws(() => show(0, <Img src="" />), /No "src" prop was passed to <Img>/);
});

test('tags pass on what belongs to the element, and nothing else', () => {
  const markup = show(
    0,
    <Video
      src="a.mp4" className="c" style={{ top: 3 }} crossOrigin="anonymous" transparent toneMapped={false} toneFrequency={1}
      name="x" loop showInTimeline={false} pauseWhenBuffering delayRenderRetries={2} volume={() => 1} objectFit="cover"
    />, // prettier-ignore
  );
  assert.match(
    markup,
    /^<video class="c" crossorigin="anonymous" style="object-fit:cover;top:3px" src="a.mp4" playsinline="" preload="auto"><\/video>$/i,
  );
  assert.match(show(0, <Html5Audio src="a.mp3" name="x" />), /^<audio src="a.mp3" preload="auto"><\/audio>$/);
  assert.equal(show(40, <Video src="a.mp4" trimAfter={30} />), '');
  assert.match(
    show(0, <IFrame src="https://example.com" style={{ width: 10 }} />),
    /^<div style=".*width:10px"><\/div>$/,
  );
});

test('the scale is 1 where nothing says otherwise', () => {
  const Scale = () => <>{useCurrentScale()}</>;
  assert.equal(show(0, <Scale />), '1');
});
