import { ENGLISH_MOMENTS } from '../../moments.ts';

const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['novo leto', "New Year's holiday"],
  ['Prešernov dan, slovenski kulturni praznik', 'Prešeren Day'],
  ['velikonočna nedelja', 'Easter Sunday'],
  ['velikonočni ponedeljek', 'Easter Monday'],
  ['dan upora proti okupatorju', 'Day of Uprising against Occupation'],
  ['praznik dela', 'Labour Day'],
  ['binkošti', 'Pentecost'],
  ['dan državnosti', 'Statehood Day'],
  ['Marijino vnebovzetje', 'Assumption Day'],
  ['dan reformacije', 'Reformation Day'],
  ['dan spomina na mrtve', 'Remembrance Day'],
  ['božič', 'Christmas'],
  ['dan samostojnosti in enotnosti', 'Independence and Unity Day'],
  ['dan solidarnosti', 'Day of Solidarity'],
]);

/** Every sentence of the plan: one missing in a language is a type error. */
export const PLAN = {
  language: 'en',
  moments: ENGLISH_MOMENTS,
  quotes: ['“', '”'] satisfies readonly [string, string],
  title: (solution: string | null): string =>
    solution === null
      ? 'Upcoming maintenance windows'
      : `${solution}: upcoming maintenance windows`,
  zone: 'All times are Ljubljana time.',
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  windowIsOpen: (closes: string, left: string) =>
    `The maintenance window is open and closes ${closes} (${left} left).`,
  windowOpens: (opens: string, until: string) =>
    `The maintenance window opens ${opens} (in ${until}).`,
  earliest: 'Earliest start if announced now',
  withDowntime: 'with downtime',
  withoutDowntime: 'without downtime',
  counted: (days: string) => `Working days counted: ${days}`,
  skipped: (days: string) => `Skipped: ${days}`,
  unknown: (first: string, last: string) =>
    `Cannot be known: the table of work-free days covers the years ${first} to ${last}.`,
  fullDays: 'Read as two full working days between (lead-time: full-days).',
  freezeUntil: (reason: string, until: string) =>
    `This is in a freeze that ends on ${until}: ${reason}.`,
  release: (tag: string) => `Release ${tag}`,
  announceBy: (onDay: string) => `Announce ${onDay} at the latest, before midnight`,
  left: (length: string) => `${length} left`,
  tooLate: (onDay: string) =>
    `Too late to announce: it had to be announced ${onDay} at the latest.`,
  announced: (stamp: string) => `The file says it was announced: ${stamp}.`,
  announcedInTime: (stamp: string) => `The file says it was announced in time: ${stamp}.`,
  urgent: 'Urgent: send the notification before the start; the lead time is waived.',
  withdrawn: 'Withdrawn: it will not be carried out.',
  outsideWindow: 'The slot is not inside one maintenance window.',
  columns: {
    day: 'Day',
    kind: 'Kind of day',
    window: 'Window',
    withDowntime: 'With downtime',
    night: 'Day and night',
    remarks: 'Remarks',
  },
  kinds: {
    working: 'working day',
    weekend: 'weekend',
    extra: 'work-free by solution.yml',
    unknown: 'not yet known',
  },
  holiday: (slovene: string) => HOLIDAYS.get(slovene) ?? slovene,
  now: (time: string) => `now ${time}`,
  nightInProgress: 'this night is still on',
  startsFrom: (time: string) => `earliest start ${time}`,
  lastDay: (id: string) => `last day to announce ${id}`,
  slot: (id: string, from: string, to: string) => `${id} ${from}–${to}`,
  freeze: (reason: string, from: string | null, to: string | null) =>
    `freeze${from === null ? '' : ` from ${from}`}${to === null ? '' : ` until ${to}`}: ${reason}`,
  urgentAllowed: 'Urgent interventions are allowed.',
  urgentDenied: 'Nothing may be done, not even urgent interventions.',
  clocksForward: (length: string) => `clocks go forward: the window lasts ${length}`,
  clocksBack: (length: string) => `clocks go back: the window lasts ${length}`,
  legend: {
    window: 'window without downtime only',
    withDowntime: 'window, with downtime too',
    workFree: 'not a working day',
    counted: 'working day counted for an announcement made now',
    now: 'now',
    earliest: 'earliest start',
    slot: 'announced slot',
    urgent: 'urgent intervention',
    freeze: 'freeze',
    clocks: 'the clocks change',
  },
  events: {
    window: 'Maintenance window',
    windowWithDowntime: 'Maintenance window with downtime',
    workFree: (name: string) => `Work-free day: ${name}`,
    freeze: (reason: string) => `Freeze: ${reason}`,
    lastDay: (id: string) => `Last day to announce ${id}`,
  },
};
