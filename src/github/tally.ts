/** Counts what one decision has asked, with whichever token, against what it may ask. */
export class Tally {
  readonly #monotonic: () => number;
  /** Milliseconds that a decision may take in total. */
  readonly #all: number;
  #deadline: number;
  #requests = 0;
  #roundTrips = 0;
  #questions = 0;
  #mostQuestions = Number.POSITIVE_INFINITY;
  #keptBack = 0;
  #underWay = 0;

  constructor(monotonic: () => number, all: number) {
    this.#monotonic = monotonic;
    this.#all = all;
    this.#deadline = monotonic() + all;
  }

  /** Restarts the time limit and the count; see `Client.begin`. */
  begin(mostQuestions: number): void {
    this.#deadline = this.#monotonic() + this.#all;
    this.#requests = 0;
    this.#roundTrips = 0;
    this.#questions = 0;
    this.#mostQuestions = mostQuestions;
    this.#keptBack = 0;
  }

  /** Requests, and the sequential round trips among them. */
  get counted(): { readonly requests: number; readonly roundTrips: number } {
    return { requests: this.#requests, roundTrips: this.#roundTrips };
  }

  get isDecision(): boolean {
    return this.#mostQuestions !== Number.POSITIVE_INFINITY;
  }

  get mostQuestions(): number {
    return this.#mostQuestions;
  }

  get questionsLeft(): number {
    return this.#mostQuestions - this.#keptBack - this.#questions;
  }

  keepBack(questions: number): void {
    this.#keptBack = questions;
  }

  /** Counts one question; returns false if it exceeds the limit. */
  question(): boolean {
    this.#questions += 1;
    return this.questionsLeft >= 0;
  }

  /** Milliseconds left in total; negative when the time is up. */
  get left(): number {
    return this.#deadline - this.#monotonic();
  }

  /** Counts a request while it is pending. */
  async during<T>(ask: () => Promise<T>): Promise<T> {
    this.#requests += 1;
    if (this.#underWay === 0) this.#roundTrips += 1;
    this.#underWay += 1;
    try {
      return await ask();
    } finally {
      this.#underWay -= 1;
    }
  }
}
