// Trees of components as plain values, so that either of the two can be asked to show them.

import type { CSSProperties, ReactNode } from 'react';
import type * as Remotion from 'remotion';

import type { Seeded } from './seeded';

export type Api = Pick<
  typeof Remotion,
  'AbsoluteFill' | 'Freeze' | 'Loop' | 'Sequence' | 'Series' | 'useCurrentFrame' | 'useVideoConfig'
>;

type Props = Record<string, unknown>;

export type Tree =
  | { kind: 'probe' }
  | { kind: 'Sequence' | 'Loop' | 'Freeze' | 'AbsoluteFill'; props: Props; children: Tree[] }
  | { kind: 'Series'; props: Props; items: { props: Props; children: Tree[] }[] };

const styles: CSSProperties[] = [
  { opacity: 0.5 },
  { color: 'red', top: 10 },
  { display: 'block', flexDirection: 'row' },
];
const classNames = ['a', 'flex-row', 'md:grid top-4', 'w-10 h-1/2', '!inset-0 b', 'hidden left-2 right-[3px] bottom-1'];

/** What a box may have besides its time. */
function box(seeded: Seeded): Props {
  if (seeded.chance(0.3)) return { layout: 'none' };
  const props: Props = {};
  if (seeded.chance(0.2)) props.style = seeded.pick(styles);
  if (seeded.chance(0.2)) props.className = seeded.pick(classNames);
  if (seeded.chance(0.15)) props.width = seeded.pick([0, 320, 12.5]);
  if (seeded.chance(0.15)) props.height = seeded.pick([0, 180]);
  if (seeded.chance(0.15)) props.premountFor = seeded.pick([0, 3, 8]);
  if (seeded.chance(0.15)) props.postmountFor = seeded.pick([0, 2, 9]);
  if (seeded.chance(0.1)) props.styleWhilePremounted = { color: 'blue', opacity: 0.25 };
  if (seeded.chance(0.1)) props.styleWhilePostmounted = { color: 'green' };
  return props;
}

const mark = (seeded: Seeded): Props => ({
  ...(seeded.chance(0.2) ? { name: 'Part' } : {}),
  ...(seeded.chance(0.1) ? { showInTimeline: false } : {}),
  ...(seeded.chance(0.05) ? { hidden: seeded.chance(0.5) } : {}),
  ...(seeded.chance(0.1) ? { freeze: seeded.pick([null, 0, 4, 17]) } : {}),
  ...(seeded.chance(0.1) ? { trimBefore: seeded.pick([0, 3, 12]) } : {}),
});

const length = (seeded: Seeded) => (seeded.chance(0.1) ? seeded.whole(1, 40) + 0.5 : seeded.whole(1, 70));

function span(seeded: Seeded): Props {
  const props = mark(seeded);
  if (seeded.chance(0.7)) props.from = seeded.chance(0.1) ? seeded.between(-5, 20) : seeded.whole(-25, 40);
  if (seeded.chance(0.6)) props.durationInFrames = seeded.chance(0.1) ? Infinity : length(seeded);
  return props;
}

export function treeOf(seeded: Seeded, depth: number): Tree {
  if (depth === 0) return { kind: 'probe' };
  const children = () => seeded.list(seeded.pick([1, 1, 2]), () => treeOf(seeded, depth - 1));
  const kind = seeded.pick(['Sequence', 'Sequence', 'Series', 'Loop', 'Freeze', 'AbsoluteFill'] as const);
  if (kind === 'Sequence') return { kind, props: { ...span(seeded), ...box(seeded) }, children: children() };
  if (kind === 'AbsoluteFill') {
    const props: Props = seeded.chance(0.5) ? span(seeded) : {};
    if (seeded.chance(0.3)) props.style = seeded.pick(styles);
    if (seeded.chance(0.3)) props.className = seeded.pick(classNames);
    return { kind, props, children: children() };
  }
  if (kind === 'Loop') {
    const props: Props = { durationInFrames: length(seeded) };
    if (seeded.chance(0.5)) props.times = seeded.pick([0, 1, 2, 5, Infinity]);
    if (seeded.chance(0.3)) props.layout = seeded.pick(['none', 'absolute-fill']);
    if (seeded.chance(0.2)) props.style = seeded.pick(styles);
    return { kind, props, children: children() };
  }
  if (kind === 'Freeze') {
    const props: Props = { frame: seeded.pick([0, 3, 10, 25, 60, 7.5]) };
    if (seeded.chance(0.5)) props.active = seeded.pick([true, false, (frame: number) => frame > 12]);
    return { kind, props, children: children() };
  }
  const outer = seeded.chance(0.4) ? { ...span(seeded), ...box(seeded) } : {};
  const count = seeded.whole(1, 4);
  const items = seeded.list(count, (i) => {
    const props: Props = { ...mark(seeded), ...box(seeded), durationInFrames: length(seeded) };
    if (i === count - 1 && seeded.chance(0.3)) props.durationInFrames = Infinity;
    if (seeded.chance(0.4)) props.offset = seeded.whole(-12, 12);
    return { props, children: children() };
  });
  return { kind, props: outer, items };
}

/** A tree as elements of an API. At its ends stands what a component sees there. */
export function shown(tree: Tree, api: Api): ReactNode {
  function Probe() {
    const frame = api.useCurrentFrame();
    const { durationInFrames, width, height, fps } = api.useVideoConfig();
    const loop = api.Loop.useLoop();
    const turn = loop && `turn ${loop.iteration} of ${loop.durationInFrames}`;
    return <b>{`frame ${+frame.toFixed(6)} of ${+durationInFrames.toFixed(6)}, ${width}×${height}@${fps} ${turn}`}</b>;
  }
  const all = (trees: Tree[]) => trees.map((child, i) => <Branch key={i} tree={child} />);
  function Branch({ tree }: { tree: Tree }): ReactNode {
    if (tree.kind === 'probe') return <Probe />;
    if (tree.kind === 'Series') {
      return (
        <api.Series {...tree.props}>
          {tree.items.map(({ props, children }, i) => (
            <api.Series.Sequence key={i} {...(props as { durationInFrames: number })}>
              {all(children)}
            </api.Series.Sequence>
          ))}
        </api.Series>
      );
    }
    const Component = api[tree.kind] as (props: Props) => ReactNode;
    return <Component {...tree.props}>{all(tree.children)}</Component>;
  }
  return <Branch tree={tree} />;
}
