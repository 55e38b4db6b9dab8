import { AbsoluteFill, interpolateColors, useCurrentFrame } from 'remotion';

export default function Colours() {
  const frame = useCurrentFrame();
  const background = interpolateColors(frame, [0, 45, 89], ['#ff6b6b', 'rgb(72, 219, 251)', 'hsl(145, 60%, 45%)']);
  const color = interpolateColors(frame, [0, 89], ['white', 'rgba(0, 0, 0, 0.7)']);
  return (
    <AbsoluteFill style={{ background, color, fontSize: 160, fontFamily: 'serif', padding: 120 }}>
      Colours on their way
    </AbsoluteFill>
  );
}
