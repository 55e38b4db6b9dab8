// contrast: 1.0
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 0, top: 0, width: 700, height: 1080, background: '#101820' }} />
      <div style={{ position: 'absolute', left: 200, top: 400, fontSize: 120, color: '#ffffff', whiteSpace: 'nowrap' }}>
        Half of this is lost in white
      </div>
    </AbsoluteFill>
  );
}
