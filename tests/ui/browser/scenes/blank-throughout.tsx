// blank: 0 37 74 111 149; contrast: none
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}></AbsoluteFill>;
}
