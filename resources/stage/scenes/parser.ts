import type { CodeProblem } from './compile';

export type FindProblem = (code: string) => CodeProblem | null;

/** The strict parser: there once it was asked for, so that scenes that are right need not wait for its megabytes. */
export class Parser {
  private find: FindProblem | null = null;
  private loading: Promise<FindProblem> | null = null;

  /** `fetch` brings the parser; where it fails, everything that compiles counts as right. */
  constructor(private readonly fetch: () => Promise<FindProblem>) {}

  get isThere(): boolean {
    return this.find !== null;
  }

  /** Null also while the parser is not there. */
  problemIn(code: string): CodeProblem | null {
    return this.find?.(code) ?? null;
  }

  async load(): Promise<void> {
    this.loading ??= this.fetch().catch(() => () => null);
    this.find = await this.loading;
  }
}
