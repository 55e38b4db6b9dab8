/** So long may effects ask for one render after the other (ms), */
const longestChain = 1000;
/** or, where they do it by way of promises, so many in a second. */
const mostRenders = 400;
const fewRenders = 50;

/** Notices a scene whose renders bring about renders without end, while the page itself stays awake between them. */
export class EndlessRenders {
  private chain = { since: 0, renders: 0, ours: 0, open: false };
  private second = { since: 0, renders: 0 };
  private ourRenders = 0;

  /** `noticed` is called in the middle of React's work. */
  constructor(
    private readonly noticed: () => void,
    /** In milliseconds. */
    private readonly now: () => number,
  ) {}

  /** The next render is one that the player asked for. */
  expectOurs(): void {
    this.ourRenders++;
    this.chain.ours++;
  }

  committed(): void {
    const time = this.now();
    if (!this.chain.open) this.chain = { since: time, renders: 0, ours: 0, open: false };
    this.chain.open = false;

    if (this.ourRenders > 0) {
      this.ourRenders = 0;
      return;
    }
    if (time - this.second.since > 1000) this.second = { since: time, renders: 0 };
    if (++this.second.renders > mostRenders) this.tell();
  }

  effectsRan(again: boolean): void {
    if (!again) return;
    const { chain } = this;
    chain.open = true;
    chain.renders++;
    const isOurs = chain.renders < 2 * chain.ours;
    if (!isOurs && chain.renders > fewRenders && this.now() - chain.since > longestChain) this.tell();
  }

  private tell(): void {
    this.chain = { since: this.now(), renders: 0, ours: 0, open: false };
    this.second = { since: this.now(), renders: 0 };
    this.noticed();
  }
}
