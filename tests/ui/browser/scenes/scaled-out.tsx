// overflow: Doubled
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ transform: 'scale(3)', transformOrigin: '0 0', width: 1920, height: 1080 }}>
        <div style={{ position: 'absolute', left: 400, top: 100, fontSize: 110, color: '#111', whiteSpace: 'nowrap' }}>
          Doubled
        </div>
      </div>
    </AbsoluteFill>
  );
}
