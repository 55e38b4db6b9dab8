// Our <TransitionSeries> beside that of @remotion/transitions, on trees that are made up: at every frame the same scenes are seen, at the
// same local frame, as far into their transitions. The packages are run as they are: nothing of them is bundled.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createRequire } from 'node:module';
import type { ComponentType, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import * as OurTransitions from '../../resources/stage/modules/transitions';
import * as ours from '../../resources/stage/modules/transitions/presentations';
import { ConfigContext, FrameContext, useCurrentFrame, useVideoConfig } from '../../resources/stage/remotion/timeline';
import { original, Thumbnail } from './original';
import { Seeded } from './seeded';

const require = createRequire(import.meta.url);
const size = { width: 1000, height: 500 };
const fps = 30;
const length = 400;

const kinds = ['none', 'fade', 'slide', 'wipe', 'flip'];
const theirs: object = Object.assign({}, ...kinds.map((name) => require(`@remotion/transitions/${name}`) as object));

interface Kit {
  TransitionSeries: typeof OurTransitions.TransitionSeries;
  useTransitionProgress: typeof OurTransitions.useTransitionProgress;
  linearTiming: typeof OurTransitions.linearTiming;
  springTiming: typeof OurTransitions.springTiming;
  presentations: Record<string, (options?: object) => OurTransitions.TransitionPresentation>;
  useCurrentFrame: () => number;
  useVideoConfig: () => { durationInFrames: number };
}

const ourKit: Kit = { ...OurTransitions, presentations: ours as never, useCurrentFrame, useVideoConfig };
const theirKit = {
  ...(require('@remotion/transitions') as object),
  presentations: theirs,
  ...original,
} as unknown as Kit;

function seriesOf(seed: number, kit: Kit): ComponentType {
  const { TransitionSeries, presentations } = kit;
  const seeded = new Seeded(seed * 7919);
  const below = (end: number) => seeded.whole(0, end - 1);
  const Probe = ({ name }: { name: string }) => {
    const { entering, exiting, isInTransitionSeries } = kit.useTransitionProgress();
    const { durationInFrames } = kit.useVideoConfig();
    return (
      <i>{`${name}@${kit.useCurrentFrame()}/${durationInFrames} ${entering.toFixed(5)} ${exiting.toFixed(5)} ${isInTransitionSeries}`}</i>
    );
  };
  const timing = (frames: number) =>
    below(2)
      ? kit.linearTiming({ durationInFrames: frames })
      : kit.springTiming({ durationInFrames: frames, reverse: below(3) === 0 });
  const parts: ReactNode[] = [];
  const count = 2 + below(4);
  for (let i = 0; i < count; i++) {
    parts.push(
      <TransitionSeries.Sequence key={`s${i}`} durationInFrames={24 + below(40)} offset={below(4) ? 0 : below(5)}>
        <Probe name={String.fromCharCode(65 + i)} />
      </TransitionSeries.Sequence>,
    );
    const between = below(4);
    if (between === 0 && i < count - 1) {
      parts.push(
        <TransitionSeries.Overlay key={`o${i}`} durationInFrames={1 + below(20)} offset={below(5) - 2}>
          <Probe name={`o${i}`} />
        </TransitionSeries.Overlay>,
      );
    } else if (between < 3) {
      const presentation = presentations[kinds[below(kinds.length)]]();
      parts.push(
        <TransitionSeries.Transition key={`t${i}`} timing={timing(1 + below(24))} presentation={presentation} />,
      );
    }
  }
  const from = below(3) * 5;
  return () => <TransitionSeries from={from}>{parts}</TransitionSeries>;
}

const config = { id: 'x', ...size, fps, durationInFrames: length, props: {}, defaultProps: {}, defaultCodec: null };
const inOurs = (Series: ComponentType, frame: number) => (
  <ConfigContext.Provider value={config}>
    <FrameContext.Provider value={frame}>
      <Series />
    </FrameContext.Provider>
  </ConfigContext.Provider>
);
const inTheirs = (Series: ComponentType, frame: number) => (
  <Thumbnail
    component={Series}
    frameToDisplay={frame}
    durationInFrames={length}
    fps={fps}
    compositionWidth={size.width}
    compositionHeight={size.height}
    noSuspense
  />
);

const probes = (html: string) => [...html.matchAll(/<i>(.*?)<\/i>/g)].map((match) => match[1]);

test('the same scenes at the same frames', () => {
  let seen = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const our = seriesOf(seed, ourKit);
    const their = seriesOf(seed, theirKit);
    for (let frame = 0; frame < 160; frame += 3) {
      const expected = probes(renderToStaticMarkup(inTheirs(their, frame)));
      assert.deepEqual(
        probes(renderToStaticMarkup(inOurs(our, frame))).sort(),
        expected.sort(),
        `seed ${seed}, frame ${frame}`,
      );
      seen += expected.length;
    }
  }
  assert.ok(seen > 500, `${seen} scenes were looked at`);
});

test('timings give the same numbers', () => {
  for (const reverse of [false, true]) {
    for (const damping of [10, 40, 200]) {
      for (const durationInFrames of [undefined, 12, 45]) {
        const options = { config: { damping }, durationInFrames, durationRestThreshold: 0.002, reverse };
        const [our, their] = [ourKit, theirKit].map((kit) => kit.springTiming(options));
        assert.equal(our.getDurationInFrames({ fps }), their.getDurationInFrames({ fps }));
        for (let frame = 0; frame < 60; frame++) {
          const difference = our.getProgress({ frame, fps }) - their.getProgress({ frame, fps });
          assert.ok(Math.abs(difference) < 1e-6, `${JSON.stringify(options)} at ${frame}: ${difference}`);
        }
      }
    }
  }
});
