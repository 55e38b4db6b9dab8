import {
  lazy,
  Suspense,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  type ComponentType,
  type CSSProperties,
  type ReactNode,
} from 'react';

import { ConfigContext, FrameContext, SceneContext, useCurrentFrame, useVideoConfig } from './timeline';
import { useDelayRender } from './use-delay';

interface Metadata<Props> {
  width?: number;
  height?: number;
  fps?: number;
  durationInFrames?: number;
  props?: Props;
  defaultCodec?: string;
}

export interface CalculateMetadataOptions<Props> {
  defaultProps: Props;
  props: Props;
  abortSignal: AbortSignal;
  compositionId: string;
  isRendering: boolean;
}

export type CalculateMetadataFunction<Props> = (
  options: CalculateMetadataOptions<Props>,
) => Promise<Metadata<Props>> | Metadata<Props>;

export interface CompositionProps<Props = Record<string, unknown>> {
  id: string;
  component?: ComponentType<Props>;
  lazyComponent?: () => Promise<{ default: ComponentType<Props> }>;
  width?: number;
  height?: number;
  fps?: number;
  durationInFrames?: number;
  defaultProps?: Props;
  schema?: unknown;
  calculateMetadata?: CalculateMetadataFunction<Props>;
  tags?: string[];
}

// A file that lists compositions is a scene as well: it shows the first of them, fitted into the picture.

const shown = new WeakMap<object, string>();

/** Whether this is the composition that its scene shows: the first one that comes to be rendered. */
function useIsShown(id: string): boolean {
  const scene = useContext(SceneContext);
  if (!shown.has(scene)) shown.set(scene, id);
  return shown.get(scene) === id;
}

/** What `calculateMetadata` makes of the composition; frames wait for it. Null until it is known. */
function useMetadata<Props>({ id, calculateMetadata, defaultProps }: CompositionProps<Props>): Metadata<Props> | null {
  const { props } = useVideoConfig();
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const [metadata, setMetadata] = useState<Metadata<Props> | null>(calculateMetadata ? null : {});
  useLayoutEffect(() => {
    if (!calculateMetadata) return;
    const handle = delayRender(`calculateMetadata() of "${id}"`);
    const request = new AbortController();
    const own = (defaultProps ?? {}) as Props;
    const options = {
      defaultProps: own,
      props: { ...own, ...props } as Props,
      abortSignal: request.signal,
      compositionId: id,
      isRendering: true,
    };
    Promise.resolve(options)
      .then(calculateMetadata)
      .then((result) => {
        if (!request.signal.aborted) setMetadata(result);
        continueRender(handle);
      })
      .catch((error: unknown) => (request.signal.aborted ? undefined : cancelRender(error)))
      .catch(() => undefined);
    return () => {
      request.abort();
      continueRender(handle);
    };
  }, [id, calculateMetadata, defaultProps, props, delayRender, continueRender, cancelRender]);
  return metadata;
}

function Held() {
  const { delayRender, continueRender } = useDelayRender();
  useLayoutEffect(() => {
    const handle = delayRender('the component of the composition');
    return () => continueRender(handle);
  }, [delayRender, continueRender]);
  return null;
}

function fitted(inner: { width: number; height: number }, outer: { width: number; height: number }): CSSProperties {
  const scale = Math.min(outer.width / inner.width, outer.height / inner.height);
  return {
    position: 'absolute',
    left: (outer.width - inner.width * scale) / 2,
    top: (outer.height - inner.height * scale) / 2,
    width: inner.width,
    height: inner.height,
    overflow: 'hidden',
    transformOrigin: '0 0',
    transform: scale === 1 ? undefined : `scale(${scale})`,
  };
}

function ShownComposition<Props>(props: CompositionProps<Props>) {
  const { id, component, lazyComponent, defaultProps } = props;
  const outer = useVideoConfig();
  const frame = useCurrentFrame();
  const metadata = useMetadata(props);
  const Content = useMemo(
    () => (component ?? (lazyComponent ? lazy(lazyComponent) : null)) as ComponentType<Record<string, unknown>> | null,
    [component, lazyComponent],
  );
  if (!Content) throw new Error(`<Composition id="${id}"> needs a component.`);
  if (!metadata) return null;

  const given = { ...props, ...metadata };
  const { width = outer.width, height = outer.height, fps = outer.fps } = given;
  const { durationInFrames = outer.durationInFrames } = given;
  const content = { ...defaultProps, ...outer.props, ...metadata.props } as Record<string, unknown>;
  const own = (defaultProps ?? {}) as Record<string, unknown>;
  const config = { ...outer, id, width, height, fps, durationInFrames, defaultProps: own, props: content };
  return (
    <div style={fitted(config, outer)}>
      <ConfigContext.Provider value={config}>
        <FrameContext.Provider value={Math.floor((frame * fps) / outer.fps)}>
          <Suspense fallback={<Held />}>
            <Content {...content} />
          </Suspense>
        </FrameContext.Provider>
      </ConfigContext.Provider>
    </div>
  );
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function Composition<Props = any>(props: CompositionProps<Props>) {
  if (typeof props.id !== 'string' || !props.id) throw new TypeError('<Composition> needs an id.');
  return useIsShown(props.id) ? <ShownComposition {...props} /> : null;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function Still<Props = any>(props: Omit<CompositionProps<Props>, 'fps' | 'durationInFrames'>) {
  return (
    <FrameContext.Provider value={0}>
      <Composition {...props} />
    </FrameContext.Provider>
  );
}

export function Folder({ name, children }: { name: string; children?: ReactNode }) {
  if (typeof name !== 'string') throw new TypeError('<Folder> needs a name.');
  return <>{children}</>;
}

/** Each scene gets one of its own: the root that is registered is what the scene shows. */
export function registerRoot(root: ComponentType): void {
  if (!root) throw new TypeError(`registerRoot() takes a React component, but got ${root}.`);
}
