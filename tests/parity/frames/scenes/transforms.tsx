import { AbsoluteFill, useCurrentFrame } from 'remotion';

export default function Transforms() {
  const frame = useCurrentFrame();
  const box = {
    position: 'absolute',
    width: 300,
    height: 300,
    borderRadius: 24,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: '#fff',
    fontSize: 60,
    fontFamily: 'sans-serif',
  } as const;
  return (
    <AbsoluteFill style={{ background: '#eee', perspective: 1200 }}>
      <div style={{ ...box, left: 150, top: 380, background: '#8e44ad', transform: `rotate(${frame * 3}deg)` }}>
        rotate
      </div>
      <div style={{ ...box, left: 600, top: 380, background: '#16a085', transform: `rotateY(${frame * 3}deg)` }}>
        3D
      </div>
      <div
        style={{
          ...box,
          left: 1050,
          top: 380,
          background: '#d35400',
          transform: `skewX(${frame / 3}deg) scale(${1 + frame / 200})`,
        }}
      >
        skew
      </div>
      <div
        style={{
          ...box,
          left: 1500,
          top: 380,
          background: '#2980b9',
          transform: `translate3d(0, ${Math.sin(frame / 10) * 200}px, 0)`,
        }}
      >
        move
      </div>
    </AbsoluteFill>
  );
}
