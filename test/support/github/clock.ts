export type Moment = string | number | Date;

/** GitHub writes whole seconds in UTC: `2026-12-01T21:30:00Z`. */
export function timestamp(moment: Moment): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) throw new Error(`not a moment: ${String(moment)}`);
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The server's own clock: starts at a settable moment and, unless frozen, runs on from there. */
export class Clock {
  #base: number;
  #since = performance.now();
  readonly #frozen: boolean;

  constructor(now: Moment | undefined, frozen: boolean) {
    this.#base = new Date(now ?? Date.now()).getTime();
    this.#frozen = frozen;
  }

  set(now: Moment): void {
    this.#base = new Date(now).getTime();
    this.#since = performance.now();
  }

  now(): Date {
    return new Date(this.#base + (this.#frozen ? 0 : performance.now() - this.#since));
  }
}
