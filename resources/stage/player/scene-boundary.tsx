import { Component, type ErrorInfo, type ReactNode } from 'react';

import { messageOf } from '../scenes/trace';
import { ErrorCard } from './error-card';

interface Props {
  name: string;
  /** Another number: what failed is tried again. */
  attempt: number;
  /** Gives the line of the scene's code. */
  onError(error: unknown, componentStack?: string | null): number;
  onCard(line: number | null): void;
  children: ReactNode;
}

interface State {
  failure: { error: unknown } | null;
  /** Null until it is known, which is before anything is painted. */
  line: number | null;
  attempt: number;
}

/** One scene's failure shows a card in its place; the others play on. */
export class SceneBoundary extends Component<Props, State> {
  override state: State = { failure: null, line: null, attempt: this.props.attempt };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error }, line: null };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.attempt === state.attempt ? null : { failure: null, line: null, attempt: props.attempt };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.setState({ line: this.props.onError(error, info.componentStack) });
  }

  private readonly onCardShown = (shown: boolean): void => this.props.onCard(shown ? this.state.line : null);

  override render(): ReactNode {
    const { failure, line } = this.state;
    if (!failure) return this.props.children;
    if (line === null) return null;
    const { error } = failure;
    return <ErrorCard name={this.props.name} message={messageOf(error)} line={line} onShown={this.onCardShown} />;
  }
}
