import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { inspect } from 'node:util';

/** As good as equal: what is rounded on the way differs by less than this. */
export const tolerance = 1e-6;

export type Outcome = { value: unknown } | { error: string };

export function outcomeOf(call: () => unknown): Outcome {
  try {
    return { value: call() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** How far two values are apart; numbers above 1 in proportion to themselves. Infinity where they cannot be compared. */
export function apart(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0;
    const difference = Math.abs(a - b) / Math.max(1, Math.abs(b));
    return Number.isNaN(difference) ? Infinity : difference;
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return Math.max(0, ...a.map((value, i) => apart(value, b[i])));
  }
  return a === b ? 0 : Infinity;
}

/** Counts what was compared, and tells it at the end. */
export class Comparison {
  private sets = 0;
  private refused = 0;
  private largest = 0;

  /** Both must give the same, or both must refuse. `what` says the arguments where they do not. */
  same(what: unknown, ours: () => unknown, theirs: () => unknown): void {
    const [mine, original] = [outcomeOf(ours), outcomeOf(theirs)];
    this.sets++;
    const tell = () => `${inspect(what, { depth: 20 })}\n  ours: ${inspect(mine)}\n  Remotion's: ${inspect(original)}`;
    if ('error' in mine || 'error' in original) {
      assert.ok('error' in mine && 'error' in original, tell());
      this.refused++;
      return;
    }
    const difference = apart(mine.value, original.value);
    assert.ok(difference <= tolerance, tell());
    this.largest = Math.max(this.largest, difference);
  }

  /** Fails where hardly anything was compared, which is a mistake in the test. */
  tell(test: TestContext, atLeast: number): void {
    test.diagnostic(`${this.sets} argument sets, ${this.refused} refused by both, largest difference ${this.largest}`);
    assert.ok(this.sets - this.refused >= atLeast, `only ${this.sets - this.refused} sets gave a value`);
  }
}
