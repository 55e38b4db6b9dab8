// An inline SVG as a file of its own: colours and strokes as they are computed, references taken in, nothing that runs.

const PAINTS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'fill-rule',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'stop-color',
];
const SHAPES = 'path,rect,circle,ellipse,line,polyline,polygon,text,tspan,stop';
const FORBIDDEN = 'script,foreignObject,style,animate,animateTransform,animateMotion,set,a > title';

export function serializeSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  if (svg.querySelectorAll('*').length > 600) return '';
  paint(svg, copy);
  takeInReferences(svg, copy);
  for (const element of copy.querySelectorAll(FORBIDDEN)) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (
        name.startsWith('on') ||
        name === 'class' ||
        name === 'style' ||
        name.startsWith('data-') ||
        name.startsWith('aria-')
      )
        element.removeAttribute(name);
    }
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  if (!copy.hasAttribute('viewBox')) {
    const across = svg.width.baseVal.value || width;
    const down = svg.height.baseVal.value || height;
    copy.setAttribute('viewBox', `0 0 ${across} ${down}`);
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

function paint(original: Element, copy: Element): void {
  const originals = [original, ...original.querySelectorAll(SHAPES)];
  const copies = [copy, ...copy.querySelectorAll(SHAPES)];
  for (let i = 0; i < originals.length && i < copies.length; ++i) {
    const style = getComputedStyle(originals[i]);
    for (const name of PAINTS) {
      const value = style.getPropertyValue(name);
      if (!value || (i === 0 && name === 'opacity')) continue;
      if (value.startsWith('url(') && !value.startsWith('url("#')) continue;
      copies[i].setAttribute(name, value.replace(/"/g, ''));
    }
  }
}

function takeInReferences(svg: SVGSVGElement, copy: SVGSVGElement): void {
  for (const use of copy.querySelectorAll('use')) {
    const id = (use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '').replace(/^.*#/, '');
    const target = id && (svg.querySelector(`#${CSS.escape(id)}`) ?? document.getElementById(id));
    if (!target || target.querySelectorAll('*').length > 400) {
      use.remove();
      continue;
    }
    const inner = document.createElementNS('http://www.w3.org/2000/svg', target.tagName === 'symbol' ? 'svg' : 'g');
    const viewBox = target.getAttribute('viewBox');
    if (viewBox) inner.setAttribute('viewBox', viewBox);
    const painted = target.cloneNode(true) as Element;
    // Inside a <use>, currentColor is that of the place of use.
    const color = getComputedStyle(svg).color;
    for (const part of [painted, ...painted.querySelectorAll('*')]) {
      for (const name of ['fill', 'stroke']) {
        if (part.getAttribute(name) === 'currentColor') part.setAttribute(name, color);
      }
    }
    inner.setAttribute('fill', getComputedStyle(svg).fill);
    inner.append(...(target.tagName === 'symbol' ? painted.childNodes : [painted]));
    use.replaceWith(inner);
  }
}
