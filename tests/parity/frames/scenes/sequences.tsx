import { AbsoluteFill, Sequence, useCurrentFrame } from 'remotion';

function Title({ text }: { text: string }) {
  const frame = useCurrentFrame();
  return (
    <div style={{ fontSize: 120, fontFamily: 'sans-serif', color: '#222', opacity: Math.min(1, frame / 15) }}>
      {text + ' ' + frame}
    </div>
  );
}

export default function Sequences() {
  return (
    <AbsoluteFill style={{ background: '#fff7e0' }}>
      <Sequence durationInFrames={40}>
        <Title text="First" />
      </Sequence>
      <Sequence from={30} style={{ top: 300, left: 200 }}>
        <Title text="Second" />
      </Sequence>
      <Sequence from={10} layout="none">
        <Sequence from={20} style={{ top: 600 }}>
          <Title text="Nested" />
        </Sequence>
      </Sequence>
    </AbsoluteFill>
  );
}
