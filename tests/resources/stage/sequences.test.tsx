import assert from 'node:assert/strict';
import { test } from 'node:test';

import { AbsoluteFill, Freeze, Loop, Sequence, Series, useCurrentFrame, useVideoConfig } from 'remotion';

import { RenderingContext } from '../../../resources/stage/remotion/timeline';
import { show, textAt } from './show';

const Frame = () => <>{useCurrentFrame()} </>;
const Length = () => <>{useVideoConfig().durationInFrames} </>;
const Size = () => {
  const { width, height, fps } = useVideoConfig();
  return (
    <>
      {width}×{height}@{fps}
    </>
  );
};

test('a scene knows its frame and its picture', () => {
  assert.equal(textAt(7, <Frame />), '7 ');
  assert.equal(textAt(7, <Size />), '1920×1080@30');
});

test('AbsoluteFill covers its parent and takes a style', () => {
  const markup = show(0, <AbsoluteFill id="a" className="b" style={{ background: 'red', top: 5 }} />);
  assert.match(markup, /^<div style="[^"]*position:absolute/);
  assert.match(markup, /top:5px/);
  assert.match(markup, /display:flex;flex-direction:column;background:red/);
  assert.match(markup, /class="b" id="a"/);
});

test('a sequence is there from its start to its end, and counts from its start', () => {
  const sequence = (
    <Sequence from={10} durationInFrames={20}>
      <Frame />
    </Sequence>
  );
  assert.deepEqual(
    [9, 10, 29, 30].map((frame) => textAt(frame, sequence)),
    ['', '0 ', '19 ', ''],
  );
  assert.equal(textAt(50, <Sequence from={-10} children={<Frame />} />), '60 ');
  assert.equal(textAt(50, <Sequence children={<Frame />} />), '50 ');
});

test('sequences in sequences add up', () => {
  const nested = (
    <Sequence from={10}>
      <Sequence from={5} durationInFrames={10}>
        <Frame />
      </Sequence>
    </Sequence>
  );
  assert.deepEqual(
    [14, 15, 24, 25].map((frame) => textAt(frame, nested)),
    ['', '0 ', '9 ', ''],
  );
});

test('inside of a sequence the length is its own, and never passes the end of what is around it', () => {
  assert.equal(textAt(10, <Sequence from={10} durationInFrames={20} children={<Length />} />), '20 ');
  assert.equal(textAt(10, <Sequence from={10} children={<Length />} />), '90 ');
  const inner = <Sequence from={5} durationInFrames={60} children={<Length />} />;
  assert.equal(textAt(20, <Sequence from={10} durationInFrames={30} children={inner} />), '25 ');
});

test('a sequence is a layer, or nothing at all', () => {
  assert.match(
    show(0, <Sequence style={{ opacity: 0.5 }} className="c" children="x" />),
    /^<div style="[^"]*opacity:0.5" class="c">/,
  );
  assert.equal(show(0, <Sequence layout="none" children="x" />), 'x');
  assert.match(show(0, <Sequence width={300} height={200} children={<Size />} />), /width:300px.*300×200@30/);
  assert.throws(() => show(0, <Sequence layout="none" style={{ opacity: 1 }} children="x" />), /takes no style/);
  assert.throws(() => show(0, <Sequence durationInFrames={0} children="x" />), /durationInFrames/);
  assert.throws(() => show(0, <Sequence from={NaN} children="x" />), /from must be finite/);
});

test('a series plays one after the other, with offsets', () => {
  const series = (
    <Series>
      <Series.Sequence durationInFrames={10}>
        a<Frame />
      </Series.Sequence>
      <>
        <Series.Sequence durationInFrames={10} offset={-4}>
          b<Frame />
        </Series.Sequence>
      </>
      {false}
      <Series.Sequence durationInFrames={Infinity} layout="none">
        c<Frame />
      </Series.Sequence>
    </Series>
  );
  const expected: [number, string][] = [
    [0, 'a0 '],
    [5, 'a5 '],
    [6, 'a6 b0 '],
    [9, 'a9 b3 '],
    [10, 'b4 '],
    [15, 'b9 '],
    [16, 'c0 '],
    [90, 'c74 '],
  ];
  for (const [frame, text] of expected) assert.equal(textAt(frame, series), text, `frame ${frame}`);
});

test('a series refuses what it cannot play', () => {
  const fails = (children: React.ReactNode, message: RegExp) =>
    assert.throws(() => show(0, <Series>{children}</Series>), message);
  fails(<div />, /takes only/);
  fails('text', /takes only/);
  fails(<Series.Sequence durationInFrames={0} children="x" />, /above 0/);
  fails(
    [<Series.Sequence key={1} durationInFrames={Infinity} />, <Series.Sequence key={2} durationInFrames={5} />],
    /only for the last/,
  );
  fails(<Series.Sequence durationInFrames={5} offset={0.5} children="x" />, /offset/);
});

test('a loop starts again', () => {
  const Turn = () => <>{Loop.useLoop()?.iteration ?? 'none'}:</>;
  const loop = (
    <Loop durationInFrames={10} times={3}>
      <Turn />
      <Frame />
      <Length />
    </Loop>
  );
  const at = (frame: number) => textAt(frame, loop);
  assert.deepEqual([0, 9, 10, 25, 29, 30].map(at), ['0:0 10 ', '0:9 10 ', '1:0 10 ', '2:5 10 ', '2:9 10 ', '']);
  assert.equal(textAt(95, <Loop durationInFrames={10} children={<Frame />} />), '5 ');
  assert.equal(textAt(0, <Turn />), 'none:');
  assert.throws(() => textAt(0, <Loop durationInFrames={0} />), /durationInFrames/);
  assert.throws(() => textAt(0, <Loop durationInFrames={5} times={1.5} />), /times/);
});

test('what is frozen sees one frame, sequences in it too', () => {
  assert.equal(textAt(50, <Freeze frame={7} children={<Frame />} />), '7 ');
  assert.equal(textAt(50, <Freeze frame={7} children={<Sequence from={5} children={<Frame />} />} />), '2 ');
  assert.equal(textAt(50, <Freeze frame={7} active={false} children={<Frame />} />), '50 ');
  const active = (frame: number) => frame > 20;
  assert.equal(textAt(50, <Freeze frame={7} active={active} children={<Frame />} />), '7 ');
  assert.equal(textAt(10, <Freeze frame={7} active={active} children={<Frame />} />), '10 ');
});

test('a sequence may be mounted unseen before and after its time, but not in an export', () => {
  const sequence = (
    <Sequence from={10} durationInFrames={5} premountFor={3} postmountFor={2}>
      <Frame />
    </Sequence>
  );
  const seen = [6, 7, 10, 14, 15, 16, 17].map((frame) => [
    textAt(frame, sequence),
    show(frame, sequence).includes('opacity:0'),
  ]);
  const expected = [['', false], ['0 ', true], ['0 ', false], ['4 ', false], ['4 ', true], ['4 ', true], ['', false]]; // prettier-ignore
  assert.deepEqual(seen, expected);
  assert.equal(textAt(8, <RenderingContext.Provider value={true} children={sequence} />), '');
});

test('a sequence can be trimmed, frozen and hidden; a layer too', () => {
  const at = (frame: number, props: object) => [
    textAt(frame, <Sequence {...props} children={<Frame />} />),
    textAt(frame, <AbsoluteFill {...props} children={<Frame />} />),
  ];
  assert.deepEqual(at(12, { from: 10, trimBefore: 7 }), ['9 ', '9 ']);
  assert.deepEqual(at(12, { from: 10, freeze: 4 }), ['4 ', '4 ']);
  assert.deepEqual(at(12, { hidden: true }), ['', '']);
  assert.deepEqual(at(12, { from: 10, durationInFrames: 2 }), ['', '']);
});

test("a class of Tailwind's takes the place of the style that it sets", () => {
  const markup = show(0, <AbsoluteFill className="md:flex-row top-4 grid" />);
  assert.doesNotMatch(markup, /top:0|display|flex-direction/);
  assert.match(markup, /left:0/);
});
