import { linearTiming, TransitionSeries } from '@remotion/transitions';
import { clockWipe } from '@remotion/transitions/clock-wipe';
import { slide } from '@remotion/transitions/slide';
import { wipe } from '@remotion/transitions/wipe';
import { AbsoluteFill } from 'remotion';

const size = { width: 1920, height: 1080 };
const timing = linearTiming({ durationInFrames: 16 });

function Card({ color, word }: { color: string; word: string }) {
  return (
    <AbsoluteFill
      style={{ backgroundColor: color, color: 'white', fontFamily: 'sans-serif', fontSize: 180, padding: 120 }}
    >
      {word}
    </AbsoluteFill>
  );
}

/** Three transitions, each half-way at one of the frames that are compared. */
export default function Transitions() {
  return (
    <TransitionSeries>
      <TransitionSeries.Sequence durationInFrames={30}>
        <Card color="#0b3954" word="North" />
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition timing={timing} presentation={slide({ direction: 'from-right' })} />
      <TransitionSeries.Sequence durationInFrames={38}>
        <Card color="#c2410c" word="East" />
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition timing={timing} presentation={wipe({ direction: 'from-top-left' })} />
      <TransitionSeries.Sequence durationInFrames={38}>
        <Card color="#166534" word="South" />
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition timing={timing} presentation={clockWipe(size)} />
      <TransitionSeries.Sequence durationInFrames={40}>
        <Card color="#5b21b6" word="West" />
      </TransitionSeries.Sequence>
    </TransitionSeries>
  );
}
