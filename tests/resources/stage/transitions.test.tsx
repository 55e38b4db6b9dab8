import assert from 'node:assert/strict';
import { test } from 'node:test';

import { useCurrentFrame } from 'remotion';

import {
  linearTiming,
  springTiming,
  TransitionSeries,
  useTransitionProgress,
  type TransitionPresentation,
  type TransitionPresentationComponentProps,
} from '../../../resources/stage/modules/transitions';
import {
  clockWipe,
  fade,
  flip,
  iris,
  none,
  slide,
  wipe,
} from '../../../resources/stage/modules/transitions/presentations';
import { clockPath } from '../../../resources/stage/modules/transitions/presentations/clock-wipe';
import { wipePath } from '../../../resources/stage/modules/transitions/presentations/wipe';
import { show, textAt } from './show';

function Probe({ name }: { name: string }) {
  const { entering, exiting, isInTransitionSeries } = useTransitionProgress();
  return <>{`${name}@${useCurrentFrame()} ${entering.toFixed(2)} ${exiting.toFixed(2)} ${isInTransitionSeries}; `}</>;
}

function Told(props: TransitionPresentationComponentProps<{ a: number }>) {
  const { presentationDirection, presentationProgress, presentationDurationInFrames, passedProps, children } = props;
  return (
    <>
      {`[${presentationDirection} ${presentationProgress.toFixed(2)} ${presentationDurationInFrames} ${passedProps.a}] `}
      {children}
    </>
  );
}

const told = (): TransitionPresentation<{ a: number }> => ({ component: Told, props: { a: 7 } });
const sequence = (name: string, frames: number, more = {}) => (
  <TransitionSeries.Sequence durationInFrames={frames} {...more}>
    <Probe name={name} />
  </TransitionSeries.Sequence>
);
// Each presentation takes props of its own.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const transition = (frames: number, presentation: TransitionPresentation<any> = none()) => (
  <TransitionSeries.Transition timing={linearTiming({ durationInFrames: frames })} presentation={presentation} />
);

test('sequences overlap by their transition', () => {
  const series = (
    <TransitionSeries>
      {sequence('A', 40)}
      {transition(10)}
      {sequence('B', 50)}
      {transition(20)}
      {sequence('C', 60)}
    </TransitionSeries>
  );
  assert.equal(textAt(29, series), 'A@29 1.00 0.00 true; ');
  assert.equal(textAt(30, series), 'A@30 1.00 0.00 true; B@0 0.00 0.00 true; ');
  assert.equal(textAt(39, series), 'A@39 1.00 0.90 true; B@9 0.90 0.00 true; ');
  assert.equal(textAt(40, series), 'B@10 1.00 0.00 true; ');
  assert.equal(textAt(61, series), 'B@31 1.00 0.05 true; C@1 0.05 0.00 true; ');
  assert.equal(textAt(99, series), 'C@39 1.00 0.00 true; ');
});

test('a transition at an end brings in or takes out', () => {
  const series = (
    <TransitionSeries>
      {transition(10)}
      {sequence('A', 40)}
      {transition(10)}
    </TransitionSeries>
  );
  assert.equal(textAt(5, series), 'A@5 0.50 0.00 true; ');
  assert.equal(textAt(35, series), 'A@35 1.00 0.50 true; ');
  assert.equal(textAt(40, series), '');
});

test('presentations are told all that they are promised, and stay around their scene', () => {
  const series = (
    <TransitionSeries>
      {sequence('A', 40)}
      {transition(10, told())}
      {sequence('B', 50)}
    </TransitionSeries>
  );
  assert.equal(textAt(0, series), '[exiting 0.00 10 7] A@0 1.00 0.00 true; ');
  assert.match(textAt(35, series), /\[exiting 0\.50 10 7\] A@35.*\[entering 0\.50 10 7\] B@5/);
  assert.match(textAt(60, series), /^\[entering 1\.00 10 7\] B@30/);
});

test('an overlay stands over the cut and moves nothing', () => {
  const series = (frames: number, offset?: number) => (
    <TransitionSeries>
      {sequence('A', 40)}
      <TransitionSeries.Overlay durationInFrames={frames} offset={offset}>
        <Probe name="O" />
      </TransitionSeries.Overlay>
      {sequence('B', 50)}
    </TransitionSeries>
  );
  const frames = (tree: React.ReactNode) =>
    Array.from({ length: 90 }, (_, i) => i).filter((i) => textAt(i, tree).includes('O@'));
  assert.deepEqual([frames(series(20))[0], frames(series(20)).at(-1)], [30, 49]);
  assert.deepEqual([frames(series(21))[0], frames(series(21)).at(-1)], [30, 50]);
  assert.equal(frames(series(20, 5))[0], 35);
  assert.equal(textAt(40, series(20)), 'B@0 1.00 0.00 false; O@10 1.00 0.00 false; ');
});

test('what cannot be is refused', () => {
  const refused = (message: RegExp, ...children: React.ReactNode[]) =>
    assert.throws(() => show(0, <TransitionSeries>{...children}</TransitionSeries>), message);
  const overlay = <TransitionSeries.Overlay durationInFrames={10} />;
  refused(
    /Transition> must not be followed by a .*Transition>/,
    sequence('A', 40),
    transition(5),
    transition(5),
    sequence('B', 9),
  );
  refused(
    /Overlay> must not be followed by a .*Transition>/,
    sequence('A', 40),
    overlay,
    transition(5),
    sequence('B', 9),
  );
  refused(/shorter than the next transition/, sequence('A', 10), transition(20), sequence('B', 40));
  refused(/shorter than the previous transition/, sequence('A', 40), transition(20), sequence('B', 10));
  refused(/takes only its own/, <div />);
  refused(/takes only its own.*"hello"/, 'hello');
  refused(/before the first frame/, overlay, sequence('A', 40));
  refused(/durationInFrames is missing/, <TransitionSeries.Sequence durationInFrames={undefined as never} />);
  refused(/whole number above 0/, sequence('A', Infinity), sequence('B', 9));
});

test('timings know how long they are', () => {
  assert.equal(linearTiming({ durationInFrames: 30 }).getDurationInFrames({ fps: 30 }), 30);
  const eased = linearTiming({ durationInFrames: 10, easing: (x) => x * x });
  assert.deepEqual(
    [-1, 0, 5, 10, 12].map((frame) => eased.getProgress({ frame, fps: 30 })),
    [0, 0, 0.25, 1, 1],
  );
  assert.equal(springTiming({ config: { damping: 200 } }).getDurationInFrames({ fps: 30 }), 23);
  assert.equal(springTiming({ durationInFrames: 30 }).getDurationInFrames({ fps: 30 }), 30);
  const reversed = springTiming({ config: { damping: 200 }, reverse: true });
  assert.ok(reversed.getProgress({ frame: 5, fps: 30 }) < 0.1);
  assert.equal(reversed.getProgress({ frame: 23, fps: 30 }), 1);
});

test('every presentation puts both scenes on the page', () => {
  const size = { width: 100, height: 50 };
  const all = {
    clockWipe: clockWipe(size),
    fade: fade(),
    flip: flip(),
    iris: iris(size),
    none: none(),
    slide: slide(),
    wipe: wipe(),
  };
  for (const [name, presentation] of Object.entries(all)) {
    const series = (
      <TransitionSeries>
        {sequence('A', 40)}
        {transition(10, presentation)}
        {sequence('B', 50)}
      </TransitionSeries>
    );
    assert.match(textAt(35, series), /A@35.*B@5/, name);
  }
});

test('a wipe leaves to the old scene what the new one has not reached', () => {
  assert.equal(wipePath(0.5, 'from-left'), 'polygon(0% 0%, 50% 0%, 50% 100%, 0% 100%)');
  assert.equal(wipePath(0.25, 'from-right'), 'polygon(100% 0%, 75% 0%, 75% 100%, 100% 100%)');
  assert.equal(wipePath(0.5, 'from-top'), 'polygon(0% 0%, 0% 50%, 100% 50%, 100% 0%)');
  assert.equal(wipePath(1, 'from-bottom-left'), 'polygon(0% 100%, 200% 100%, 0% -100%)');
  const markup = show(
    35,
    <TransitionSeries>
      {sequence('A', 40)}
      {transition(10, wipe({ innerEnterStyle: { color: 'red' } }))}
      {sequence('B', 50)}
    </TransitionSeries>,
  );
  assert.match(markup, /polygon\(100% 0%, 50% 0%.*A@35.*polygon\(0% 0%, 50% 0%[^>]*color:red.*B@5/s);
});

test('the hand of a clock goes round from the top', () => {
  assert.match(clockPath(0.25, 100, 100), /^path\("M 50\.000 -20\.711 A .* 120\.711 50\.000 L 50 50 Z"\)$/);
  assert.equal(clockPath(0.75, 100, 100).match(/A/g)?.length, 2);
  assert.doesNotMatch(clockPath(1.2, 100, 100), /NaN/);
});
