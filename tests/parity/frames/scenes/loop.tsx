import { AbsoluteFill, interpolate, Loop, useCurrentFrame } from 'remotion';

function Ball() {
  const frame = useCurrentFrame();
  const x = interpolate(frame, [0, 25], [100, 1500]);
  return (
    <div
      style={{
        position: 'absolute',
        left: x,
        top: 400,
        width: 280,
        height: 280,
        borderRadius: '50%',
        background: '#e4572e',
      }}
    />
  );
}

export default function Again() {
  return (
    <AbsoluteFill style={{ background: '#17202a' }}>
      <Loop durationInFrames={25} times={2}>
        <Ball />
      </Loop>
      <Loop durationInFrames={17} style={{ top: 300 }}>
        <Ball />
      </Loop>
    </AbsoluteFill>
  );
}
