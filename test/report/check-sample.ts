import type { Diagnostic } from '../../src/records/diagnostic.ts';
import type { CheckedPlan, CheckResult } from '../../src/portfolio/checked-change.ts';
import { at, row, verdictNamed, when } from './verdicts.ts';
import type { DecidingLine } from '../../src/rules/verdict.ts';

// What a check found out, built by hand: `fine` with what is to be different.

const DIGEST = `sha256:${'3f1c9a'.repeat(10)}beef` as const;

/** A lawful plan that nobody was told of yet. */
/** A line of an organisation's file, with such a text in it. */
function decidingLine(text: string): DecidingLine {
  return { repository: text, commit: 'a'.repeat(40), file: text, key: 'freezes[0]', line: 3 };
}

export function plan(changes: Partial<CheckedPlan> = {}): CheckedPlan {
  return {
    path: '.ezdrav/intervention.yml',
    id: 'POSEG-2026-041',
    planDigest: DIGEST,
    urgent: false,
    withdrawn: false,
    slot: { start: when('2026-12-01T21:00:00Z'), end: when('2026-12-02T01:00:00Z') },
    window: { start: when('2026-12-01T21:00:00Z'), end: when('2026-12-02T05:00:00Z') },
    verdict: verdictNamed('too-early'),
    refusals: [],
    unlawful: false,
    impossible: [],
    announced: null,
    latestAnnouncement: when('2026-11-29T23:00:00Z'),
    earliestStart: when('2026-11-26T21:00:00Z'),
    freezes: [],
    heard: [],
    change: { kind: 'new' },
    ...changes,
  };
}

export function result(changes: Partial<CheckResult> = {}): CheckResult {
  return {
    commit: '3f1c9a'.repeat(6) + 'beef',
    defaultBranch: 'main',
    now: when('2026-11-24T08:00:00Z'),
    touched: true,
    read: ['.ezdrav/intervention.yml', '.ezdrav/solution.yml'],
    diagnostics: [],
    drafts: [],
    plans: [plan()],
    removed: [],
    ambiguous: [],
    deleted: [],
    loosened: null,
    locate: new Map([
      [
        '.ezdrav/intervention.yml',
        (key: readonly (string | number)[]) => ({ line: key.length === 0 ? 1 : 16, column: 1 }),
      ],
    ]),
    ...changes,
  };
}

/** A slot that can never be lawful. */
export function unlawfulPlan(changes: Partial<CheckedPlan> = {}): CheckedPlan {
  const early = verdictNamed('too-early');
  const facts = {
    start: at('2026-12-01T19:00:00Z'),
    end: at('2026-12-01T20:00:00Z'),
    downtime: true,
    'window-opens-at': at('2026-12-01T21:00:00Z'),
    'window-closes-at': at('2026-12-02T05:00:00Z'),
  };
  return plan({
    verdict: {
      ...early,
      reasonCodes: ['announcement.no-reference', 'schedule.outside-window'],
      rules: [
        row('announcement', 'fail', 'claimed', {}, 'announcement.no-reference'),
        row('schedule', 'fail', 'claimed', facts, 'schedule.outside-window'),
      ],
    },
    refusals: ['announcement.no-reference', 'schedule.outside-window'],
    unlawful: true,
    impossible: ['schedule.outside-window'],
    ...changes,
  });
}

export function fault(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    file: '.ezdrav/intervention.yml',
    line: 12,
    column: 3,
    code: 'file.unknown-key',
    key: 'shedule',
    found: 'shedule',
    expected: ['schedule'],
    ...changes,
  };
}

/** A check in which everything a person can write says `text`. */
export function checked({ text }: { readonly text: string }): CheckResult {
  const period = { from: when('2026-11-30T23:00:00Z'), to: when('2027-01-03T23:00:00Z') };
  return result({
    defaultBranch: text,
    diagnostics: [fault({ file: text, key: text, found: text, expected: [text] })],
    deleted: [text],
    ambiguous: [text],
    removed: [{ id: text, path: text }],
    read: [text],
    plans: [
      unlawfulPlan({
        path: text,
        id: text,
        planDigest: `sha256:${text}`,
        freezes: [{ ...period, reason: text, urgent: 'denied', decidedBy: [decidingLine(text)] }],
        change: { kind: 'changed', keys: [text], voidsApprovals: true },
      }),
    ],
  });
}
