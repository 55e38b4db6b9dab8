import { useEffect, type CSSProperties } from 'react';

import { useVideoConfig } from '../remotion/timeline';

const family = 'system-ui, "Segoe UI", "DejaVu Sans", sans-serif';

interface Props {
  name: string;
  message: string;
  line: number;
  /** Told while the card stands there: the program lays a button over it. */
  onShown(shown: boolean): void;
}

/** Stands in the place of a scene that cannot be shown. */
export function ErrorCard({ name, message, line, onShown }: Props) {
  useEffect(() => {
    onShown(true);
    return () => onShown(false);
  }, [onShown, line]);
  const { width, height } = useVideoConfig();
  const u = Math.min(width, height) / 1080;
  const page: CSSProperties = {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    padding: 140 * u,
    background: '#f3f2ef',
    color: '#23262c',
    fontFamily: family,
  };
  return (
    <div style={page}>
      <div style={{ fontSize: 34 * u, color: '#6b6f78' }}>This scene cannot be shown</div>
      <div style={{ fontSize: 72 * u, fontWeight: 600, lineHeight: 1.2, margin: `${18 * u}px 0 ${36 * u}px` }}>
        {name}
      </div>
      <div style={{ borderLeft: `${6 * u}px solid #c4472f`, paddingLeft: 28 * u, fontSize: 36 * u, lineHeight: 1.45 }}>
        {line > 0 && <div style={{ color: '#6b6f78' }}>Line {line}</div>}
        <div style={{ overflowWrap: 'anywhere', maxHeight: 420 * u, overflow: 'hidden' }}>{message}</div>
      </div>
    </div>
  );
}
