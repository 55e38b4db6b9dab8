import type { Box } from '../protocol';

const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

function shownText(text: string, transform: string): string {
  if (transform === 'uppercase') return text.toUpperCase();
  if (transform === 'lowercase') return text.toLowerCase();
  return text;
}

/**
 * The part of a line's box in which its letters are: a line box has room for accents and descenders that the text may not have.
 * `scale` is how large the line is drawn against its own font size.
 */
export function inkOf(text: string, style: CSSStyleDeclaration, lines: Box[]): { boxes: Box[]; scale: number } {
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const metrics = canvas.measureText(shownText(text, style.textTransform));
  const full = metrics.fontBoundingBoxAscent + metrics.fontBoundingBoxDescent;
  if (!(full > 0) || lines.length === 0) return { boxes: lines, scale: 1 };
  const scale = lines[0].height / full;
  const trailing = Math.max(0, parseFloat(style.letterSpacing) || 0) * scale;
  const boxes = lines.map((line) => {
    const unit = line.height / full;
    const top = line.y + (metrics.fontBoundingBoxAscent - metrics.actualBoundingBoxAscent) * unit;
    const height = (metrics.actualBoundingBoxAscent + metrics.actualBoundingBoxDescent) * unit;
    return { x: line.x, y: top, width: Math.max(0, line.width - trailing), height: Math.max(0, height) };
  });
  return { boxes, scale };
}
