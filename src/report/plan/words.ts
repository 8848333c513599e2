import type { Language } from '../../records/types.ts';
import type { Moments } from '../moments.ts';

/** Every sentence of the plan: one that is missing in a language is a type error. */
export interface PlanWords {
  readonly language: Language;
  readonly moments: Moments;
  readonly quotes: readonly [string, string];
  /** `solution` is already a quotation; null where no file names one. */
  readonly title: (solution: string | null) => string;
  readonly zone: string;
  /** From January. */
  readonly months: readonly string[];
  readonly windowIsOpen: (closes: string, left: string) => string;
  readonly windowOpens: (opens: string, until: string) => string;

  readonly earliest: string;
  readonly withDowntime: string;
  readonly withoutDowntime: string;
  readonly counted: (days: string) => string;
  readonly skipped: (days: string) => string;
  readonly unknown: (firstYear: string, lastYear: string) => string;
  readonly fullDays: string;
  readonly freezeUntil: (reason: string, until: string) => string;

  readonly release: (tag: string) => string;
  readonly announceBy: (onDay: string) => string;
  readonly left: (length: string) => string;
  readonly tooLate: (onDay: string) => string;
  readonly announced: (stamp: string) => string;
  readonly announcedInTime: (stamp: string) => string;
  readonly urgent: string;
  readonly withdrawn: string;
  readonly outsideWindow: string;

  readonly columns: {
    readonly day: string;
    readonly kind: string;
    readonly window: string;
    readonly withDowntime: string;
    readonly night: string;
    readonly remarks: string;
  };
  readonly kinds: {
    readonly working: string;
    readonly weekend: string;
    readonly extra: string;
    readonly unknown: string;
  };
  /** A holiday by its Slovene name. */
  readonly holiday: (slovene: string) => string;

  readonly now: (time: string) => string;
  readonly nightInProgress: string;
  readonly startsFrom: (time: string) => string;
  readonly lastDay: (id: string) => string;
  readonly slot: (id: string, from: string, to: string) => string;
  readonly freeze: (reason: string, from: string | null, to: string | null) => string;
  readonly urgentAllowed: string;
  readonly urgentDenied: string;
  readonly clocksForward: (length: string) => string;
  readonly clocksBack: (length: string) => string;

  readonly legend: {
    readonly window: string;
    readonly withDowntime: string;
    readonly workFree: string;
    readonly counted: string;
    readonly now: string;
    readonly earliest: string;
    readonly slot: string;
    readonly urgent: string;
    readonly freeze: string;
    readonly clocks: string;
  };
  readonly events: {
    readonly window: string;
    readonly windowWithDowntime: string;
    readonly workFree: (name: string) => string;
    readonly freeze: (reason: string) => string;
  };
}
