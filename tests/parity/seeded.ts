/** Values that look as if chosen at random and are the same in every run (xorshift32). */
export class Seeded {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 1;
  }

  /** From 0 (included) to 1 (excluded). */
  next(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)];
  }

  list<T>(length: number, make: (i: number) => T): T[] {
    return Array.from({ length }, (_, i) => make(i));
  }

  /** Numbers that rise, some of them whole. */
  rising(length: number): number[] {
    let at = this.between(-5, 5);
    return this.list(length, () => {
      at += this.between(0.01, 5);
      if (this.chance(0.3)) at = Math.floor(at) + 1;
      return at;
    });
  }
}
