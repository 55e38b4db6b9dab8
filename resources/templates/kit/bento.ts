// Tiles of a bento. Pure.
import type { Rect, Space } from './stage';

/** Two columns: the first tile takes as many rows of its column as the others leave, and the last ones run out of the picture. */
export function bentoTiles(area: Rect, count: number, gap: number, bleed: number): Rect[] {
  const rowCount = Math.ceil((count + 1) / 2);
  const width = (area.width - gap) / 2;
  const height = (area.height - gap * (rowCount - 1)) / rowCount;
  const tall = 2 * rowCount - (count - 1);
  const cell = (column: number, row: number, span = 1): Rect => ({
    x: area.x + column * (width + gap),
    y: area.y + row * (height + gap),
    width,
    height: span * (height + gap) - gap + (row + span === rowCount ? bleed : 0),
  });
  const beside = Array.from({ length: tall }, (_, row) => cell(1, row));
  const below = Array.from({ length: rowCount - tall }, (_, i) => [cell(0, tall + i), cell(1, tall + i)]);
  return [cell(0, 0, tall), ...beside, ...below.flat()];
}

/** Where the words of a tile stand: tiles may leave the picture, words keep inside of its margins. */
export function wordsInTile(tile: Rect, { inner, px }: Space): Rect {
  const x = Math.max(tile.x + px(44), inner.x);
  const y = Math.max(tile.y + px(40), inner.y);
  const right = Math.min(tile.x + tile.width - px(40), inner.x + inner.width);
  const bottom = Math.min(tile.y + tile.height - px(36), inner.y + inner.height);
  return { x, y, width: right - x, height: bottom - y };
}
