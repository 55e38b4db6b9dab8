import { AbsoluteFill, Series, useCurrentFrame } from 'remotion';

function Square({ color }: { color: string }) {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill
      style={{
        background: color,
        alignItems: 'center',
        justifyContent: 'center',
        fontSize: 200,
        color: '#fff',
        fontFamily: 'sans-serif',
      }}
    >
      {frame}
    </AbsoluteFill>
  );
}

export default function InARow() {
  return (
    <Series>
      <Series.Sequence durationInFrames={30}>
        <Square color="#3498db" />
      </Series.Sequence>
      <Series.Sequence durationInFrames={30} offset={-10}>
        <Square color="#5f27cd" />
      </Series.Sequence>
      <Series.Sequence durationInFrames={60}>
        <Square color="#10ac84" />
      </Series.Sequence>
    </Series>
  );
}
