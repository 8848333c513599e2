import { pause } from '../../github/pause.ts';
import type { Client } from '../../github/client.ts';

/** Milliseconds between requests that change something; GitHub asks for a second. */
export const A_SECOND = 1_000;

/** Spaces requests so that each starts at least so many milliseconds after the one before. */
export class Throttle {
  readonly #between: number;
  readonly #client: Pick<Client, 'signal'>;
  #last = Number.NEGATIVE_INFINITY;

  /** `client`: its signal ends a pause. */
  constructor(between: number, client: Pick<Client, 'signal'>) {
    this.#between = between;
    this.#client = client;
  }

  /** Runs `work` when its turn has come. Only one at a time: await each call before the next. */
  async turn<T>(work: () => Promise<T>): Promise<T> {
    const wait = this.#last + this.#between - performance.now();
    if (wait > 0) await pause(wait, this.#client.signal);
    this.#last = performance.now();
    return work();
  }
}
