// good
import { AbsoluteFill, Img } from 'remotion';

const picture =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080"><rect width="1920" height="1080" fill="#f4f0e0"/></svg>',
  );

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <Img src={picture} style={{ position: 'absolute', width: 1920, height: 1080 }} />
      <AbsoluteFill style={{ background: 'rgba(0, 0, 0, 0.7)' }} />
      <div style={{ position: 'absolute', left: 200, top: 400, fontSize: 120, color: '#ffffff' }}>Darkened first</div>
    </AbsoluteFill>
  );
}
