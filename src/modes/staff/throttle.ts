import { pause } from '../../github/pause.ts';
import type { Client } from '../../github/client.ts';

/** How far apart requests that change something are sent, in ms; GitHub asks for a second. */
export const A_SECOND = 1_000;

/** Lets one request after another go, each at least so long after the one before. */
export class Throttle {
  readonly #between: number;
  readonly #client: Pick<Client, 'signal'>;
  #last = Number.NEGATIVE_INFINITY;

  /** `client`: by its signal a wait is ended. */
  constructor(between: number, client: Pick<Client, 'signal'>) {
    this.#between = between;
    this.#client = client;
  }

  /** Does `work` when its turn has come. One at a time: not to be called before the last has ended. */
  async turn<T>(work: () => Promise<T>): Promise<T> {
    const wait = this.#last + this.#between - performance.now();
    if (wait > 0) await pause(wait, this.#client.signal);
    this.#last = performance.now();
    return work();
  }
}
