import { Children, forwardRef, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

import { Sequence, type SequenceProps } from './sequence';

export interface SeriesSequenceProps extends Omit<SequenceProps, 'from' | 'durationInFrames'> {
  durationInFrames: number;
  /** Moves this one, and with it all that come after. */
  offset?: number;
}

const SeriesSequence = forwardRef<HTMLDivElement, SeriesSequenceProps>(function SeriesSequence({ children }) {
  return <>{children}</>;
});

function flat(children: ReactNode): ReactElement<SeriesSequenceProps>[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement(child)) {
      if (typeof child === 'string' && !child.trim()) return [];
      throw new TypeError('<Series> takes only <Series.Sequence> as its children.');
    }
    if (child.type === Fragment) return flat((child.props as { children?: ReactNode }).children);
    if (child.type !== SeriesSequence) throw new TypeError('<Series> takes only <Series.Sequence> as its children.');
    return [child as ReactElement<SeriesSequenceProps>];
  });
}

function SeriesRoot({ children }: { children?: ReactNode }) {
  let start = 0;
  const items = flat(children);
  return (
    <>
      {items.map((item, i) => {
        const { offset = 0, durationInFrames, ...rest } = item.props;
        const last = i === items.length - 1;
        const valid = Number.isInteger(durationInFrames) || (last && durationInFrames === Infinity);
        if (!valid || durationInFrames <= 0) {
          throw new TypeError(
            `<Series.Sequence>: durationInFrames must be a whole number above 0, but is ${durationInFrames}.`,
          );
        }
        if (!Number.isInteger(offset)) {
          throw new TypeError(`<Series.Sequence>: offset must be a whole number, but is ${offset}.`);
        }
        const from = start + offset;
        start = from + durationInFrames;
        return <Sequence key={item.key ?? i} from={from} durationInFrames={durationInFrames} {...rest} />;
      })}
    </>
  );
}

/** Plays its `Series.Sequence`s one after the other. */
export const Series = Object.assign(SeriesRoot, { Sequence: SeriesSequence });
