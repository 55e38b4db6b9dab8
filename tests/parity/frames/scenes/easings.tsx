import { AbsoluteFill, Easing, interpolate, useCurrentFrame } from 'remotion';

const easings = [
  Easing.linear,
  Easing.ease,
  Easing.bounce,
  Easing.elastic(1.5),
  Easing.inOut(Easing.cubic),
  Easing.bezier(0.8, 0.22, 0.96, 0.65),
];

export default function Easings() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#fbfbf8' }}>
      {easings.map((easing, i) => (
        <div
          key={i}
          style={{
            position: 'absolute',
            top: 90 + i * 160,
            left: interpolate(frame, [0, 80], [100, 1600], { easing, extrapolateRight: 'clamp' }),
            width: 120,
            height: 120,
            background: '#34495e',
          }}
        />
      ))}
    </AbsoluteFill>
  );
}
