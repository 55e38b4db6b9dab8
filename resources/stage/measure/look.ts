import type { Box } from '../protocol';
import { fromEdges } from './geometry';

/**
 * The picture as it stands at one moment: boxes in pixels of the composition, whatever the page's scale, and what is asked of an
 * element more than once. Valid until the page changes.
 */
export class Look {
  readonly picture: Box;
  private readonly scale: number;
  private readonly left: number;
  private readonly top: number;
  private readonly styles = new Map<Element, CSSStyleDeclaration>();
  private readonly opacities = new Map<Element, number>();
  private readonly tilts = new Map<Element, boolean>();

  constructor(
    readonly root: HTMLElement,
    size: { width: number; height: number },
  ) {
    const rect = root.getBoundingClientRect();
    this.scale = rect.width / size.width;
    this.left = rect.left;
    this.top = rect.top;
    this.picture = { x: 0, y: 0, ...size };
  }

  boxOf(rect: DOMRect): Box {
    const x = (value: number) => (value - this.left) / this.scale;
    const y = (value: number) => (value - this.top) / this.scale;
    return fromEdges(x(rect.left), y(rect.top), x(rect.right), y(rect.bottom));
  }

  style(element: Element): CSSStyleDeclaration {
    let style = this.styles.get(element);
    if (!style) this.styles.set(element, (style = getComputedStyle(element)));
    return style;
  }

  /** With all that it is inside of. */
  opacity(element: Element): number {
    if (element === this.root) return 1;
    let opacity = this.opacities.get(element);
    if (opacity === undefined) {
      const outer = element.parentElement ? this.opacity(element.parentElement) : 1;
      this.opacities.set(element, (opacity = Number(this.style(element).opacity) * outer));
    }
    return opacity;
  }

  /** True where something rotates it, so that its box says little about where its letters are. */
  tilted(element: Element): boolean {
    if (element === this.root) return false;
    let tilted = this.tilts.get(element);
    if (tilted === undefined) {
      const { transform } = this.style(element);
      const matrix = transform === 'none' ? null : new DOMMatrix(transform);
      const own = matrix !== null && (Math.abs(matrix.b) > 1e-4 || Math.abs(matrix.c) > 1e-4 || !flat(matrix));
      this.tilts.set(element, (tilted = own || (element.parentElement !== null && this.tilted(element.parentElement))));
    }
    return tilted;
  }
}

const flat = (matrix: DOMMatrix) => Math.abs(matrix.m13) < 1e-4 && Math.abs(matrix.m23) < 1e-4 && matrix.m34 === 0;
