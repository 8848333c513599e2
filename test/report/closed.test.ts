import { describe, expect, test } from 'vitest';
import type { Intervention, RecordedOutcome } from '../../src/records/types.ts';
import { confirmationIssue } from '../../src/report/close/confirmation.ts';
import { outcomeOf } from '../../src/outcome/outcome.ts';
import { observedIn, type RunTimeline } from '../../src/outcome/run-timeline.ts';
import { outcomeBlock } from '../../src/report/close/outcome.ts';
import { outcomeParts, troubleParts } from '../../src/report/close/parts.ts';
import { letterText, missingText } from '../../src/report/letter-text.ts';
import { partsText } from '../../src/report/render-log.ts';
import { requestIssueBody, requestParts, requestTitle } from '../../src/report/request/parts.ts';
import {
  type ClosingReport,
  isReported,
  type RequestResult,
} from '../../src/outbox/letter-results.ts';
import { at, INPUTS, INTERVENTION } from '../letters/sample.ts';
import { expectGolden } from './golden.ts';
import { messagesIn } from '../../src/report/language.ts';

const { intervention: URGENT } = INPUTS['urgent-notification'];
const MESSAGE = '<POSEG-2026-041.0f@hisa.example.si>';
const TO = ['servicedesk@src.si', 'skrbnik.enarocanje@example.si'];
const PROBLEM = {
  code: 'api.unavailable',
  request: 'PATCH /repos/hisa/enarocanje/issues/12',
  status: 502,
  detail: 'Bad Gateway',
} as const;

function carriedOut(
  ending: 'completed' | 'rolled-back' | 'cancelled' | 'failed',
  end: string,
): RunTimeline {
  return {
    kind: 'carried-out',
    startedAt: at('2026-12-01T22:04:10+01:00'),
    endedAt: at(end),
    ending,
    jobs: ['deploy', 'deploy @mallory'],
  };
}

const WITHIN = '2026-12-01T23:31:00+01:00';
const LATE = '2026-12-02T06:07:30+01:00';
const written = (outcome: RecordedOutcome): Intervention => ({ ...INTERVENTION, outcome });

const CASES: Readonly<Record<string, readonly [Intervention, RunTimeline | null, ClosingReport]>> =
  {
    completed: [
      INTERVENTION,
      carriedOut('completed', WITHIN),
      { kind: 'sent', to: TO, messageId: MESSAGE },
    ],
    overrun: [INTERVENTION, carriedOut('rolled-back', LATE), { kind: 'told' }],
    failed: [INTERVENTION, carriedOut('failed', WITHIN), { kind: 'waiting' }],
    'not-recorded': [INTERVENTION, carriedOut('completed', WITHIN), { kind: 'not-recorded' }],
    cancelled: [
      INTERVENTION,
      carriedOut('cancelled', WITHIN),
      { kind: 'not-sent', why: 'message-refused', status: null, detail: '552 too large' },
    ],
    early: [
      {
        ...INTERVENTION,
        schedule: { ...INTERVENTION.schedule, start: at('2026-12-01T22:30+01:00') },
      },
      carriedOut('completed', WITHIN),
      { kind: 'not-sent', why: 'no-login', status: null, detail: '' },
    ],
    'urgent, past 06:00': [
      URGENT,
      carriedOut('completed', '2026-12-03T07:00:00+01:00'),
      { kind: 'unknown', messageId: MESSAGE },
    ],
    recorded: [
      written({
        'started-at': at('2026-12-01T22:10+01:00'),
        'ended-at': at('2026-12-01T23:00+01:00'),
        result: 'completed',
        'downtime-minutes': 12,
        deviations: 'Ni @mallory.',
      }),
      null,
      { kind: 'earlier-unknown', messageId: MESSAGE },
    ],
    'downtime that was not announced': [
      {
        ...written({
          'started-at': at('2026-12-01T22:10+01:00'),
          'ended-at': at('2026-12-02T02:00:20+01:00'),
          result: 'completed',
          'downtime-minutes': 40,
        }),
        schedule: { ...INTERVENTION.schedule, downtime: false },
      },
      null,
      { kind: 'rival' },
    ],
    'recorded without times': [
      written({ result: 'completed', deviations: ' ' }),
      carriedOut('completed', WITHIN),
      { kind: 'sending', messageId: MESSAGE },
    ],
    'recorded as not carried out': [
      written({ result: 'cancelled' }),
      carriedOut('completed', WITHIN),
      { kind: 'incomplete', missing: ['contacts.solution-custodian'] },
    ],
    'recorded otherwise than the run went': [
      written({
        'started-at': at('2026-12-01T22:10+01:00'),
        'ended-at': at('2026-12-02T01:30+01:00'),
        result: 'completed',
      }),
      carriedOut('failed', LATE),
      { kind: 'rival' },
    ],
    'recorded as carried out after a run that was cancelled': [
      written({
        'started-at': at('2026-12-01T22:10+01:00'),
        'ended-at': at('2026-12-02T02:10+01:00'),
        result: 'rolled-back',
      }),
      carriedOut('cancelled', WITHIN),
      { kind: 'unknown', messageId: MESSAGE },
    ],
    'recorded, nothing seen': [written({ result: 'completed' }), null, { kind: 'not-asked' }],
  };

describe.each(['en', 'sl'] as const)('closing in %s', (language) => {
  test('every course, and every end of the report', () => {
    const texts = Object.entries(CASES).map(([name, [intervention, course, report]]) => {
      const outcome = outcomeOf(intervention, observedIn(course));
      if (outcome === null) throw new Error(name);
      const jobs = course?.kind === 'carried-out' ? course.jobs : [];
      const { planDigest } = INPUTS.announcement;
      const path = '.ezdrav/intervention.yml';
      const view = { intervention, planDigest, path, outcome, jobs, report, language };
      return `# ${name}\n${partsText(outcomeParts(view), language)}`;
    });
    const troubles = (
      ['issue', 'comment', 'signature', 'sent-unsigned', 'close', 'confirmation', 'jobs'] as const
    ).map((where) => ({
      at: where,
      problem: PROBLEM,
    }));
    texts.push(partsText(troubleParts(troubles, language), language));
    expectGolden(`closed.${language}.txt`, texts.join('\n'));
  });

  test('the issue asking for a written confirmation', () => {
    const { approvals } = URGENT;
    if (approvals?.client === undefined || approvals['ezdrav-ict'] === undefined) throw new Error();
    const given = [
      ['client', approvals.client],
      ['ezdrav-ict', approvals['ezdrav-ict']],
    ] as const;
    const both = confirmationIssue(URGENT, given, '<!-- m -->', ['ana-r'], language);
    const bare = confirmationIssue(URGENT, given.slice(0, 1), '<!-- m -->', [], language);
    const texts = [both, bare].map(({ title, body }) => `${title}\n\n${body}`);
    expectGolden(`confirmation-issue.${language}.md`, texts.join('\n---\n\n'));
  });

  test('requests', () => {
    const hand = {
      kind: 'by-hand',
      path: '/tmp/a.eml',
      to: TO,
      subject: 'Zahtevek',
      letter: 'L',
    } as const;
    const results: readonly RequestResult[] = [
      { kind: 'sent', to: TO, messageId: MESSAGE },
      { kind: 'sending', messageId: MESSAGE },
      { kind: 'unknown', messageId: MESSAGE },
      { kind: 'told' },
      { kind: 'rival' },
      { kind: 'earlier-unknown', messageId: MESSAGE },
      { kind: 'earlier-unknown', messageId: null },
      { ...hand, fromKnown: true },
      { ...hand, fromKnown: false },
      { kind: 'not-sent', why: 'host-unknown', status: null, detail: '' },
      { kind: 'not-sent', why: 'login-refused', status: null, detail: '535 no' },
      { kind: 'incomplete', missing: ['architecture.runtime (.ezdrav/solution.yml)'] },
      { kind: 'failed', problem: PROBLEM },
    ];
    const words = messagesIn(language).request;
    const texts = results.map((result) => partsText(requestParts(result, language), language));
    const heads = (['architecture', 'question', 'request'] as const).flatMap((letter) =>
      [true, false].map((done) => words.head(requestTitle(letter, language), done)),
    );
    const bodies = [['ana-r'], []].map((assignees) =>
      requestIssueBody('<!-- m -->', 'Pismo\n\n@mallory', assignees, language),
    );
    const more = [words.issueAt(3), words.issueTrouble, messagesIn(language).doubt.unsigned];
    expectGolden(`requested.${language}.txt`, [...heads, ...more, ...texts, ...bodies].join('\n'));
  });

  test('a letter for copying, and what is missing for one', () => {
    const letter = {
      to: TO,
      subject: 'Vprašanje',
      text: 'Spoštovani,\n',
    };
    const texts = [letterText(letter, language), missingText(['outcome'], language)];
    expectGolden(`letter.${language}.txt`, `${texts.join('\n')}\n`);
  });
});

test('the block keeps seconds and the offset, also in the night of the clocks', () => {
  const outcome = {
    startedAt: at('2026-10-25T02:30:15+02:00'),
    endedAt: at('2026-10-25T02:10:05+01:00'),
    result: 'completed',
    downtimeMinutes: 3,
    deviations: 'a "b"\n: c',
    from: 'run',
    seen: null,
  } as const;
  expect(outcomeBlock(outcome, 'en')).toBe(`outcome:
  started-at: 2026-10-25T02:30:15+02:00
  ended-at: 2026-10-25T02:10:05+01:00
  result: completed
  downtime-minutes: 3
  deviations: "a \\"b\\"\\n: c"`);
});

test('a report that is not where it was asked to be is no success', () => {
  const kinds = Object.values(CASES).map(([, , report]) => report);
  expect(kinds.filter(isReported).map(({ kind }) => kind)).toEqual([
    'sent',
    'told',
    'waiting',
    'not-asked',
  ]);
});
