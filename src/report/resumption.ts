import { type Instant, toIso } from '../calendar/instant.ts';
import { localDateTime } from '../calendar/zone.ts';
import type { Language } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import { visible } from './escaping.ts';

/** What became of one refused run. */
export type ResumedRun = { readonly id: number } & (
  | { readonly kind: 'resumed' | 'already-resumed' | 'not-newest' | 'not-refused-for-time' }
  | { readonly kind: 'still-refused'; readonly codes: readonly ReasonCode[] }
  | { readonly kind: 'unknown'; readonly problem: Problem }
);

export interface Resumption {
  readonly slots: readonly {
    readonly id: string;
    readonly opensAt: Instant;
    readonly closesAt: Instant;
    readonly state: 'not-yet-open' | 'open' | 'over';
  }[];
  readonly runs: readonly ResumedRun[];
  readonly problems: readonly Problem[];
}

interface Words {
  readonly slot: Record<Resumption['slots'][number]['state'], (id: string, at: string) => string>;
  readonly noSlot: string;
  readonly noRun: string;
  readonly runs: Record<ResumedRun['kind'], string>;
  readonly problem: (request: string, detail: string) => string;
  readonly lacks: (permission: string) => string;
}

const WORDS: Record<Language, Words> = {
  en: {
    slot: {
      'not-yet-open': (id, at) => `${id}: the slot opens at ${at}; nothing is started before.`,
      open: (id, at) => `${id}: the slot is open until ${at}.`,
      over: (id, at) => `${id}: the slot ended at ${at}; nothing is started any more.`,
    },
    noSlot: 'No planned intervention: nothing to start again.',
    noRun: 'No run of an open slot in the last 24 hours.',
    runs: {
      resumed: 'started again',
      'already-resumed': 'was started again already',
      'not-newest': 'left alone: another run of the same release counts',
      'not-refused-for-time': 'left alone: not refused for time alone',
      'still-refused': 'still refused',
      unknown: 'cannot be known',
    },
    problem: (request, detail) => `Cannot know: ${request} – ${detail}`,
    lacks: (permission) => `; give the job ${permission}`,
  },
  sl: {
    slot: {
      'not-yet-open': (id, at) => `${id}: termin se odpre ob ${at}; prej se nič ne zažene.`,
      open: (id, at) => `${id}: termin je odprt do ${at}.`,
      over: (id, at) => `${id}: termin se je končal ob ${at}; nič se več ne zažene.`,
    },
    noSlot: 'Ni načrtovanega posega: ni česa znova zagnati.',
    noRun: 'V zadnjih 24 urah ni zagona za odprti termin.',
    runs: {
      resumed: 'znova zagnan',
      'already-resumed': 'je že bil znova zagnan',
      'not-newest': 'puščen: velja drug zagon iste izdaje',
      'not-refused-for-time': 'puščen: ni zavrnjen samo zaradi časa',
      'still-refused': 'še vedno zavrnjen',
      unknown: 'se ne da vedeti',
    },
    problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`,
    lacks: (permission) => `; opravilo potrebuje dovoljenje ${permission}`,
  },
};

/** A line for each slot, each run and each thing that could not be known. */
export function resumptionText(resumption: Resumption, language: Language): string {
  const words = WORDS[language];
  const { slots, runs, problems } = resumption;
  const open = slots.some(({ state }) => state === 'open');
  const lines = slots.map(({ id, opensAt, closesAt, state }) =>
    words.slot[state](id, localDateTime(state === 'not-yet-open' ? opensAt : closesAt)),
  );
  if (slots.length === 0 && problems.length === 0) lines.push(words.noSlot);
  if (open && runs.length === 0 && problems.length === 0) lines.push(words.noRun);
  for (const run of runs) {
    const codes = run.kind === 'still-refused' ? `: ${run.codes.join(', ')}` : '';
    lines.push(`${run.id}: ${words.runs[run.kind]}${codes}`);
  }
  for (const { request, detail, permission } of problems) {
    const lacking = permission === undefined ? '' : words.lacks(permission);
    lines.push(`${words.problem(visible(request), visible(detail))}${lacking}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The same as data. */
export function resumptionReport({ slots, runs, problems }: Resumption): unknown {
  return {
    schema: 1,
    slots: slots.map(({ id, opensAt, closesAt, state }) => ({
      id,
      state,
      'opens-at': toIso(opensAt),
      'closes-at': toIso(closesAt),
    })),
    runs: runs.map((run) => ({
      id: run.id,
      outcome: run.kind,
      'reason-codes': run.kind === 'still-refused' ? run.codes : [],
    })),
    problems,
  };
}
