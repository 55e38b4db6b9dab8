import type { CSSProperties } from 'react';

const whole: CSSProperties = {
  position: 'absolute',
  top: 0,
  left: 0,
  right: 0,
  bottom: 0,
  width: '100%',
  height: '100%',
  display: 'flex',
};

type Property = 'top' | 'left' | 'right' | 'bottom' | 'width' | 'height' | 'display' | 'flexDirection';

// Tailwind's classes lose against a style in the element, so a class that sets one of these takes its place.
const classes: [RegExp, Property[]][] = [
  [/^inset-/, ['top', 'left', 'right', 'bottom']],
  [/^top-/, ['top']],
  [/^left-/, ['left']],
  [/^right-/, ['right']],
  [/^bottom-/, ['bottom']],
  [/^w-/, ['width']],
  [/^h-/, ['height']],
  [/^(?:flex|grid|block|inline|inline-flex|inline-grid|inline-block|hidden|contents|flow-root)$/, ['display']],
  [/^flex-(?:row|col)/, ['flexDirection']],
];

function without(style: CSSProperties, className: string | undefined): CSSProperties {
  if (!className) return style;
  const rest = { ...style };
  for (const word of String(className).split(/\s+/)) {
    const name = word.slice(word.lastIndexOf(':') + 1).replace(/^!/, '');
    for (const [form, properties] of classes) {
      if (form.test(name)) for (const property of properties) rest[property] = undefined;
    }
  }
  return rest;
}

/** The style of a layer that covers its parent; of a column, where it is asked to be one. */
export const layer = (className?: string, column = false): CSSProperties =>
  without(column ? { ...whole, flexDirection: 'column' } : whole, className);
