import { AbsoluteFill, Img, interpolate, useCurrentFrame } from 'remotion';

const drawing =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#457b9d"/><circle cx="250" cy="220" r="120" fill="#f1faee"/><path d="M0 600 L300 300 L520 480 L640 380 L800 600 Z" fill="#1d3557"/></svg>',
  );

export default function Pictures() {
  const frame = useCurrentFrame();
  const zoom = interpolate(frame, [0, 89], [1, 1.25]);
  return (
    <AbsoluteFill style={{ background: '#111' }}>
      <Img src={drawing} style={{ width: '100%', height: '100%', objectFit: 'cover', transform: `scale(${zoom})` }} />
      <Img
        src={drawing}
        style={{
          position: 'absolute',
          right: 80,
          bottom: 80,
          width: 480,
          borderRadius: 32,
          boxShadow: '0 30px 60px rgba(0, 0, 0, 0.6)',
        }}
      />
    </AbsoluteFill>
  );
}
