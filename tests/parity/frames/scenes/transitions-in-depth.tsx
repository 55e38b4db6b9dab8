import { springTiming, TransitionSeries } from '@remotion/transitions';
import { fade } from '@remotion/transitions/fade';
import { flip } from '@remotion/transitions/flip';
import { none } from '@remotion/transitions/none';
import { AbsoluteFill } from 'remotion';

const timing = springTiming({ config: { damping: 200 }, durationInFrames: 16 });

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
export default function TransitionsInDepth() {
  return (
    <TransitionSeries>
      <TransitionSeries.Sequence durationInFrames={30}>
        <Card color="#0b3954" word="North" />
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition timing={timing} presentation={flip()} />
      <TransitionSeries.Sequence durationInFrames={38}>
        <Card color="#c2410c" word="East" />
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition timing={timing} presentation={fade()} />
      <TransitionSeries.Sequence durationInFrames={38}>
        <Card color="#166534" word="South" />
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition timing={timing} presentation={none()} />
      <TransitionSeries.Sequence durationInFrames={40}>
        <Card color="#5b21b6" word="West" />
      </TransitionSeries.Sequence>
    </TransitionSeries>
  );
}
