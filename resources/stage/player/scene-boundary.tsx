import { Component, type ErrorInfo, type ReactNode } from 'react';

import { lineOf, messageOf } from '../scenes/trace';
import { ErrorCard } from './error-card';

interface Props {
  sceneId: string;
  name: string;
  /** Another number: what failed is tried again. */
  attempt: number;
  onError(error: unknown, componentStack?: string | null): void;
  onCard(line: number | null): void;
  children: ReactNode;
}

interface State {
  failure: { error: unknown } | null;
  attempt: number;
}

/** One scene's failure shows a card in its place; the others play on. */
export class SceneBoundary extends Component<Props, State> {
  override state: State = { failure: null, attempt: this.props.attempt };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.attempt === state.attempt ? null : { failure: null, attempt: props.attempt };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError(error, info.componentStack);
  }

  private get line(): number {
    const error = this.state.failure?.error;
    return lineOf(this.props.sceneId, error instanceof Error ? error.stack : null);
  }

  private readonly onCardShown = (shown: boolean): void => this.props.onCard(shown ? this.line : null);

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    const { error } = failure;
    const { line } = this;
    return <ErrorCard name={this.props.name} message={messageOf(error)} line={line} onShown={this.onCardShown} />;
  }
}
