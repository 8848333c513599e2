import { expect, test } from 'vitest';
import { contains, instantOf } from '../../../src/calendar/instant.ts';
import { nextOpening, nightOf, RULES_WINDOW, windowOfNight } from '../../../src/calendar/window.ts';
import { localDateTime } from '../../../src/calendar/zone.ts';
import { note } from '../figures.ts';
import { dateOf, eveningOf, isOpen, QUARTER, wall } from './plain-clock.ts';
import { every } from '../../support/sample.ts';

const YEARS = every(
  3,
  Array.from({ length: 10 }, (_, index) => 2026 + index),
);

test.for(YEARS)('every quarter of an hour of %i is in its night and windows', (year, { task }) => {
  const differences: string[] = [];
  const next = [Number.NaN, Number.NaN];
  let quarters = 0;
  // Backwards, so that the next opening is the one met last; begun in an open night.
  for (let at = Date.UTC(year + 1, 0, 1); at >= Date.UTC(year, 0, 1); at -= QUARTER) {
    quarters += 1;
    const moment = instantOf(at);
    const shown = wall(at);
    const night = nightOf(moment);
    const agrees = [false, true].every((downtime, kind) => {
      const open = isOpen(shown, downtime);
      if (open) next[kind] = at;
      return (
        contains(windowOfNight(night, RULES_WINDOW, downtime), moment) === open &&
        nextOpening(moment, RULES_WINDOW, downtime) === next[kind]
      );
    });
    if (!agrees || localDateTime(moment) !== shown || night !== dateOf(eveningOf(shown))) {
      differences.push(shown);
    }
  }
  note(task, { 'window-quarters': quarters, 'time-differences': differences.length });
  expect(differences.slice(0, 5)).toEqual([]);
});
