// contrast: 1.2
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#c8c8c8', fontFamily: 'sans-serif' }}>
      <div
        style={{ position: 'absolute', left: 160, top: 380, fontSize: 140, color: '#333333', mixBlendMode: 'screen' }}
      >
        Screened out
      </div>
    </AbsoluteFill>
  );
}
