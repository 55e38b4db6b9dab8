import type { ComponentType, ReactNode } from 'react';

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
  calculateMetadata?: unknown;
}

// What registers compositions is accepted, so that files taken from a Remotion folder compile; the stage shows scenes, not lists
// of compositions.

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function Composition<Props = any>(_props: CompositionProps<Props>): null {
  return null;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function Still<Props = any>(_props: Omit<CompositionProps<Props>, 'fps' | 'durationInFrames'>): null {
  return null;
}

export function Folder({ children }: { name: string; children?: ReactNode }) {
  return <>{children}</>;
}

export function registerRoot(_root: ComponentType): void {}
