import { type Instant, instantOf, latest, plus } from '../calendar/instant.ts';
import type { Fact, Flaw, Problem, Source } from '../rules/facts.ts';

/** Milliseconds by which the clocks of two answers may differ and still agree. */
const AGREEMENT = 5_000;
/** Milliseconds from which a runner's clock is reported as wrong. */
const SKEW = 120_000;

interface Sample {
  readonly date: Instant;
  /** Monotonic milliseconds when the answer came. */
  readonly came: number;
  readonly request: string;
}

const HTTP_DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The present time by GitHub's answers: the latest `Date` header plus the monotonic time since. The runner's
 * own clock is not used, because whoever controls the runner can set it.
 */
export class TrustedClock {
  readonly #samples: Sample[] = [];
  readonly #monotonic: () => number;

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  /** Takes an answer's `Date` header; returns false if it is missing or unreadable. */
  hear(date: string | undefined, request: string): boolean {
    const read = date !== undefined && HTTP_DATE.test(date) ? Date.parse(date) : Number.NaN;
    if (Number.isNaN(read)) return false;
    this.#samples.push({ date: instantOf(read), came: this.#monotonic(), request });
    return true;
  }

  /** The present instant (UTC), or why it cannot be known. At least two answers must agree. */
  now(): Fact<Instant> {
    const monotonic = this.#monotonic();
    const readings = this.#samples.map((sample) => ({
      sample,
      now: plus(sample.date, Math.floor(monotonic - sample.came)),
    }));
    const [first, second] = readings;
    if (first === undefined || second === undefined)
      return unknown('', { why: 'few-clocks', values: {} });
    const last = readings.reduce((one, other) => (other.now > one.now ? other : one));
    const earliest = readings.reduce((one, other) => (other.now < one.now ? other : one));
    if (last.now - earliest.now > AGREEMENT) {
      const seconds = Math.round((last.now - earliest.now) / 1000);
      const values = { seconds, other: last.sample.request };
      return unknown(earliest.sample.request, { why: 'clocks-differ', values });
    }
    // Of answers within the same second the same one is always named, whichever came first.
    const [named] = readings
      .map(({ sample }) => sample)
      .filter((sample) => !readings.some((other) => other.sample.date > sample.date))
      .map((sample) => sample.request)
      .sort();
    const time = latest(first.sample.date, ...readings.map(({ sample }) => sample.date));
    const source: Source = { kind: 'api', from: `Date: ${named}`, time };
    return { known: true, value: last.now, grade: 'verified', sources: [source] };
  }
}

/** How a runner's own clock differs from `now`, if by more than two minutes; null otherwise. */
export function skewOf(wall: number, now: Instant): 'runner-ahead' | 'runner-behind' | null {
  if (Math.abs(wall - now) <= SKEW) return null;
  return wall > now ? 'runner-ahead' : 'runner-behind';
}

function unknown(request: string, flaw: Flaw): { known: false; problem: Problem } {
  const problem: Problem = {
    code: 'clock.unverifiable',
    request,
    status: null,
    detail: '',
    flaw,
  };
  return { known: false, problem };
}
