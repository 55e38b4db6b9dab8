import { AbsoluteFill, interpolate, useCurrentFrame } from 'remotion';

export default function Particles() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#0b132b' }}>
      {Array.from({ length: 60 }, (_, i) => {
        // Not by random(): this compares pictures, and its numbers are another test's matter.
        const angle = i * 2.399963;
        const far = interpolate(frame, [0, 89], [40, 160 + i * 8]);
        return (
          <div
            key={i}
            style={{
              position: 'absolute',
              left: 960 + Math.cos(angle) * far,
              top: 540 + Math.sin(angle) * far,
              width: 8 + (i % 5) * 4,
              height: 8 + (i % 5) * 4,
              borderRadius: '50%',
              background: i % 2 ? '#5bc0be' : '#f4d35e',
            }}
          />
        );
      })}
    </AbsoluteFill>
  );
}
