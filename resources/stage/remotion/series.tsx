import { Children, forwardRef, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

import { Sequence, type SequenceProps } from './sequence';

export interface SeriesSequenceProps extends Omit<SequenceProps, 'from' | 'durationInFrames'> {
  durationInFrames: number;
  /** Moves this one, and with it all that come after. */
  offset?: number;
}

/** Only a description: the series around it reads its props. */
const SeriesSequence = forwardRef<HTMLDivElement, SeriesSequenceProps>(function SeriesSequence() {
  throw new Error('<Series.Sequence> must stand directly in a <Series>.');
});

function itemsOf(children: ReactNode): ReactElement<SeriesSequenceProps>[] {
  return Children.toArray(children).flatMap((child) => {
    if (typeof child === 'string' && !child.trim()) return [];
    if (isValidElement(child)) {
      if (child.type === Fragment) return itemsOf((child.props as { children?: ReactNode }).children);
      if (child.type === SeriesSequence) return [child as ReactElement<SeriesSequenceProps>];
    }
    const what = isValidElement(child) ? 'another element' : `"${String(child)}"`;
    throw new TypeError(`<Series> takes only <Series.Sequence> as its children, but there is ${what}.`);
  });
}

function checkItem({ durationInFrames, offset }: SeriesSequenceProps, last: boolean): void {
  const endless = last && durationInFrames === Infinity;
  if (
    typeof durationInFrames !== 'number' ||
    !(Number.isFinite(durationInFrames) || endless) ||
    durationInFrames <= 0
  ) {
    throw new TypeError(
      `<Series.Sequence>: durationInFrames must be a number above 0 (Infinity only for the last one), but is ${String(durationInFrames)}.`,
    );
  }
  if (offset && !Number.isInteger(offset)) {
    throw new TypeError(`<Series.Sequence>: offset must be a whole number, but is ${String(offset)}.`);
  }
  if (Number.isNaN(offset)) throw new TypeError('<Series.Sequence>: offset must be a whole number, but is NaN.');
}

const SeriesRoot = forwardRef<HTMLDivElement, SequenceProps>(function Series({ children, ...outer }, ref) {
  let start = 0;
  const items = itemsOf(children);
  return (
    <Sequence ref={ref} layout="none" {...outer}>
      {items.map((item, i) => {
        checkItem(item.props, i === items.length - 1);
        const { offset, durationInFrames, ...rest } = item.props;
        const from = start + (offset ?? 0);
        start = from + durationInFrames;
        return <Sequence key={item.key ?? i} {...rest} from={from} durationInFrames={durationInFrames} />;
      })}
    </Sequence>
  );
});

/** Plays its `Series.Sequence`s one after the other. */
export const Series = Object.assign(SeriesRoot, { Sequence: SeriesSequence });
