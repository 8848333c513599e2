import type { WindowHours } from '../calendar/window.ts';
import type { DiagnosticCode } from './diagnostic.ts';

// Times of a night are compared by the minutes since the noon before it.

function sinceNoon(time: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minutes + 12 * 60) % (24 * 60);
}

/** The later of two times of one night: `00:30` is later than `23:00`. */
export function laterOfNight(one: string, other: string): string {
  return sinceNoon(other) > sinceNoon(one) ? other : one;
}

const CLOSES = sinceNoon('06:00');

/** The opening with downtime if the file names none: the rules' 22:00, or later if the window opens later. */
export function openingWithDowntime(opens: string): string {
  return sinceNoon(opens) > sinceNoon('22:00') ? opens : '22:00';
}

export interface WindowFault {
  readonly key: keyof WindowHours;
  readonly code: DiagnosticCode;
  readonly expected: string;
}

/**
 * The faults of a maintenance window of `solution.yml`: it may only be narrower than 20:00–06:00 (22:00–06:00
 * with downtime), both openings come before the closing, and downtime may not open hours that are closed
 * without it. Opening after midnight (`00:30`) is narrower, too.
 */
export function windowFaults(hours: WindowHours): readonly WindowFault[] {
  const faults: WindowFault[] = [];
  const closes = sinceNoon(hours.closes);
  if (closes > CLOSES)
    faults.push({ key: 'closes', code: 'file.wider-than-rules', expected: '≤ 06:00' });
  for (const [key, earliest] of [
    ['opens', '20:00'],
    ['opens-with-downtime', '22:00'],
  ] as const) {
    const opens = sinceNoon(hours[key]);
    if (opens < sinceNoon(earliest) || opens >= CLOSES) {
      faults.push({ key, code: 'file.wider-than-rules', expected: `≥ ${earliest}` });
    } else if (opens >= closes) {
      faults.push({ key, code: 'file.wrong-value', expected: `< ${hours.closes}` });
    }
  }
  if (faults.length === 0 && sinceNoon(hours['opens-with-downtime']) < sinceNoon(hours.opens)) {
    const key = 'opens-with-downtime';
    faults.push({ key, code: 'file.wrong-value', expected: `≥ ${hours.opens}` });
  }
  return faults;
}
