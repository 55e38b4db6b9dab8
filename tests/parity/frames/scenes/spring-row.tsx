import { AbsoluteFill, spring, useCurrentFrame, useVideoConfig } from 'remotion';

const configs = [{}, { damping: 200 }, { mass: 3 }, { stiffness: 20 }, { overshootClamping: true }];

export default function SpringRow() {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  return (
    <AbsoluteFill style={{ background: '#f2efe8' }}>
      {configs.map((config, i) => (
        <div
          key={i}
          style={{
            position: 'absolute',
            left: 160 + i * 330,
            top: 800 - spring({ frame, fps, config, delay: i * 5, from: 0, to: 560 }),
            width: 240,
            height: 240,
            borderRadius: 40,
            background: `hsl(${i * 70}, 60%, 45%)`,
          }}
        />
      ))}
    </AbsoluteFill>
  );
}
