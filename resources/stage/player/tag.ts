import { TAG_BITS, TAG_ROWS } from '../protocol';

/** The strip in the last rows of the window that proves which frame is painted. */
export class Tag {
  private readonly strip = document.createElement('div');
  private readonly cells: HTMLElement[] = [];

  constructor(parent: HTMLElement) {
    this.strip.style.cssText = `position:fixed;left:0;right:0;bottom:0;height:${TAG_ROWS}px;display:none;z-index:2147483647`;
    for (let i = 0; i < TAG_BITS * 2; i++) {
      const cell = document.createElement('div');
      const width = 100 / (TAG_BITS * 2);
      cell.style.cssText = `position:absolute;top:0;bottom:0;left:${i * width}%;width:${width}%`;
      this.strip.append(cell);
      this.cells.push(cell);
    }
    parent.append(this.strip);
  }

  paint(tag: number): void {
    this.cells.forEach((cell, i) => {
      const one = ((tag >>> (TAG_BITS - 1 - (i % TAG_BITS))) & 1) === 1;
      cell.style.background = one === i < TAG_BITS ? '#fff' : '#000';
    });
    this.show();
  }

  /** Again, after hide(): the picture is what it was when the tag was painted. */
  show(): void {
    this.strip.style.display = 'block';
  }

  hide(): void {
    this.strip.style.display = 'none';
  }
}
