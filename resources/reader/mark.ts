// A row of cells below the picture by which the program knows that what it grabs is what it asked for: 16 bits, white for 1.

const BITS = 16;
let strip: HTMLElement | undefined;

/** Paints `tag` into the lowest `rows` pixels of the window. */
export function mark(tag: number, rows: number): void {
  if (!strip) {
    strip = document.createElement('div');
    const { style } = strip;
    style.cssText = 'all: initial !important';
    for (const [name, value] of Object.entries({
      position: 'fixed',
      left: '0',
      bottom: '0',
      width: '100vw',
      height: `${rows}px`,
      display: 'block',
      visibility: 'visible',
      'z-index': '2147483647',
      'pointer-events': 'none',
    })) {
      style.setProperty(name, value, 'important');
    }
  }
  if (!strip.isConnected) {
    document.documentElement.append(strip);
    // So that the page's own last rows can be scrolled above it.
    document.documentElement.style.setProperty('padding-bottom', `${rows}px`, 'important');
  }
  const stops: string[] = [];
  for (let i = 0; i < BITS; ++i) {
    const color = (tag >> (BITS - 1 - i)) & 1 ? '#fff' : '#000';
    stops.push(`${color} ${(i * 100) / BITS}% ${((i + 1) * 100) / BITS}%`);
  }
  strip.style.setProperty('background', `linear-gradient(90deg, ${stops.join(',')})`, 'important');
}
