import { describe, expect, test } from 'vitest';
import { dateOf, instantOf } from '../../src/calendar/instant.ts';
import { STARTER } from '../../src/records/starter-text.ts';
import { figuresOf } from '../../src/figures/figures.ts';
import { reminderJson } from '../../src/report/announce/reminders.ts';
import { figuresText } from '../../src/report/figures/document.ts';
import { figureWords } from '../../src/report/figures/words.ts';
import { announcedJson } from '../../src/report/announce/json.ts';
import { checkedText } from '../../src/report/check/checked-files.ts';
import { checkMarkdown } from '../../src/report/check/document.ts';
import { checkJson } from '../../src/report/check/json.ts';
import { namedFacts } from '../../src/report/named-facts.ts';
import { verificationText } from '../../src/report/dossier/verified.ts';
import { headline } from '../../src/report/headline.ts';
import { starterFiles } from '../../src/report/init/starters.ts';
import { jsonReport } from '../../src/report/json.ts';
import { messagesIn } from '../../src/report/language.ts';
import {
  departureIssue,
  endText,
  letterComment,
  joinerIssue,
  reminderText,
  togetherIssue,
} from '../../src/report/staff/issues.ts';
import { staffLog } from '../../src/report/staff/summary.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { verdictText } from '../../src/report/text.ts';
import type { Verification } from '../../src/dossier/verification.ts';
import type { Heard } from '../../src/rules/heard.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import type { StaffReport } from '../../src/staffing/staff-report.ts';
import { A_YEAR, A_YEAR_WITNESSED, solution, YEAR } from '../figures/samples.ts';
import { comment } from '../support/builders.ts';
import { fault, plan, result } from './check-sample.ts';
import { row, verdictNamed, when } from './verdicts.ts';

// What a page says only seldom: each row is one thing that has to stand on it, or must not.

const FIGURES = figuresOf(
  [solution(A_YEAR, { label: 'hisa/enarocanje' })],
  YEAR,
  when('2027-02-01T09:00:00Z'),
  A_YEAR_WITNESSED,
);
const VERSIONS = { product: '1.0.0', calendar: '2026', tzdata: '2026a' };
const LINE = { repository: 'hisa/ezdrav', commit: null, file: 'o.yml', key: 'freezes', line: 3 };
const HEARD: readonly Heard[] = [
  {
    party: 'client',
    no: null,
    miss: { comment: comment({ body: '/approve' }), why: 'no-digest' },
  },
  {
    party: 'ezdrav-ict',
    no: {
      party: 'ezdrav-ict',
      via: 'comment',
      id: '910',
      by: { login: 'ikt-k' },
      at: when('2026-11-28T09:00:00Z'),
      reference: 'https://github.com/hisa/enarocanje/issues/12#issuecomment-910',
      grade: 'verified',
    },
    miss: null,
  },
];

function claimed(verdict: Verdict): Verdict {
  const rules = verdict.rules.map((each) => ({
    ...each,
    evidence: each.evidence === null ? null : ('claimed' as const),
  }));
  return { ...verdict, rules };
}

describe.each(['en', 'sl'] as const)('a verdict in %s', (language) => {
  const messages = messagesIn(language);
  const { labels, decisions, moments } = messages;

  test('by claims alone says what would be allowed', () => {
    const verdict = claimed(verdictNamed('allow'));
    expect(headline(verdict, messages)).toContain(decisions['would-allow']);
    expect(summaryOf(verdict, language)).toContain(labels.allClaimed);
    expect(headline(verdictNamed('allow'), messages)).not.toContain(decisions['would-allow']);
  });

  test('says from when a freeze no longer stands in the way', () => {
    const clearFrom = when('2026-12-01T23:00:00Z');
    const frozen = verdictNamed('frozen-then');
    const ahead = frozen.ahead && { ...frozen.ahead, clearFrom };
    const clear = labels.aheadClear(moments.stamp(clearFrom));
    const text = (verdict: Verdict) => verdictText(verdict, { language, colour: false });
    expect(text({ ...frozen, ahead }).replace(/\s+/g, ' ')).toContain(clear.replace(/\s+/g, ' '));
    expect(text(frozen).replace(/\s+/g, ' ')).not.toContain(clear.replace(/\s+/g, ' '));
  });

  test('names the day of an end on another night, and draws no night so long', () => {
    const early = verdictNamed('too-early');
    const closesAt = when('2026-12-03T01:00:00Z');
    const start = { 'last-start': { at: when('2026-12-02T23:00:00Z') } };
    const rules = early.rules.map((each) =>
      each.rule === 'fit' ? { ...each, facts: { ...each.facts, ...start } } : each,
    );
    const page = summaryOf({ ...early, closesAt, rules }, language);
    expect(page).toContain(moments.day('2026-12-03' as never));
    expect(page).not.toContain('▓');
  });

  test('on a narrow terminal has a row without a code on several lines', () => {
    const rules = [row('file', 'pass', 'recorded', {})];
    const text = verdictText(
      { ...verdictNamed('allow'), rules },
      { language, colour: false, columns: 12 },
    );
    expect(text).not.toMatch(/^ {3}$/m);
  });

  test('says in a cell what was wrong with an answer', () => {
    const facts = { flaw: { why: 'few-clocks' } };
    const told = namedFacts(
      row('clock', 'unverifiable', null, facts, 'clock.unverifiable'),
      messages,
    );
    expect(JSON.stringify(told)).not.toContain('few-clocks');
  });

  test('of a plan tells what was heard, whose freeze it is, and which others collide', () => {
    const base = plan();
    const decided = base.verdict.rules.map((each) => ({ ...each, decidedBy: [LINE] }));
    const told = result({
      plans: [plan({ heard: HEARD, verdict: { ...base.verdict, rules: decided } })],
      conflicts: { conflicts: [], unread: ['hisa/erecept'] },
    });
    expect(checkJson(told, language)).toMatchObject({
      plans: [{ heard: [{ answer: 'not-heard' }, { answer: 'rejected' }] }],
    });
    expect(JSON.stringify(checkJson(told, language))).toContain('"decided-by"');
    const page = checkMarkdown(told, language);
    expect(page).toContain('hisa/erecept');
    expect(page.split(`/approve ${base.id}`)).toHaveLength(3);
    expect(
      checkedText(
        { read: [], plans: [], diagnostics: [fault()], drafts: [], judged: told },
        language,
        {
          colour: false,
          columns: 80,
        },
      ),
    ).toContain('ikt-k');
  });
});

test('a verdict for machines names the line that decided', () => {
  const allow = verdictNamed('allow');
  const rules = [{ ...row('freeze', 'fail', 'recorded', {}, 'freeze.active'), decidedBy: [LINE] }];
  expect(jsonReport({ ...allow, rules }, VERSIONS, 'en').rules).toMatchObject([
    { 'decided-by': [{ line: 3 }] },
  ]);
});

test('an announcement for machines tells what was heard', () => {
  const one = {
    id: 'POSEG-2026-041',
    path: '.ezdrav/intervention.yml',
    planDigest: plan().planDigest,
    urgent: false,
    result: { kind: 'rival' },
    issue: null,
    heard: HEARD,
    reminders: [],
    issueTrouble: null,
  } as const;
  const json = JSON.stringify(announcedJson([one, { ...one, heard: [] }], VERSIONS, 'en'));
  expect(json.match(/"heard"/g)).toHaveLength(1);
});

describe('a solution file of init', () => {
  const slot = { start: instantOf(1_796_075_200_000), end: instantOf(1_796_089_600_000) };
  const evidence = (workflows: readonly string[]): string =>
    starterFiles({
      language: 'sl',
      solution: 'eRecept',
      defaultBranch: 'main',
      commit: null,
      workflows,
      slot,
      texts: STARTER,
    }).find(({ path }) => path === '.ezdrav/solution.yml')?.text ?? '';
  test.each([
    [[], '\n# evidence: {'],
    [['announce-on-merge.yml'], 'workflows: [.github/workflows/announce-on-merge.yml]'],
    [['announce-on-merge.yml', 'staff.yml'], 'announce-on-merge.yml, .github/workflows/staff.yml]'],
  ])('names the workflows that speak: %j', (workflows, expected) => {
    expect(evidence(workflows)).toContain(expected);
  });
});

describe.each(['en', 'sl'] as const)('a dossier in %s', (language) => {
  const words = messagesIn(language).dossier;
  const empty = { about: null, differences: [], faults: [], verdicts: [], signatures: [] };
  const told = (more: Partial<Verification>, faults: readonly object[] = []): string =>
    verificationText(
      { ...empty, unsigned: [], gone: [], ...more },
      { kind: 'other', code: 'mail-malformed', path: null, faults } as never,
      language,
    );
  test('says what its unsigned files mean, and nothing where all are signed', () => {
    expect(told({ unsigned: ['a.txt'] })).toContain(words.unsignedMeans);
    expect(told({})).not.toContain(words.unsignedMeans);
  });
  test('names the reasons of a decision, if it has any', () => {
    const decided = (reasonCodes: readonly string[]) =>
      told({
        verdicts: [
          {
            path: 'v.json',
            said: { decision: 'deny', evaluatedAt: null, reasonCodes },
            versions: VERSIONS,
            same: true,
          },
        ] as never,
      });
    expect(decided(['freeze.active'])).toContain('(freeze.active)');
    expect(decided([])).not.toContain('()');
  });
  test('shows what is at fault in a mail', () => {
    const text = told({}, [
      { code: 'mail.field-missing', value: 'Date' },
      { code: 'subject.altered' },
    ]);
    expect(text).toMatch(/mail\.field-missing: Date\n\s+subject\.altered\n/);
  });
});

describe.each(['en', 'sl'] as const)('staff in %s', (language) => {
  const messages = messagesIn(language);
  const { departure, labels, together, letter } = messages.staff;
  const TO = ['servicedesk@src.si'];
  const issue = (more: object): string =>
    departureIssue(
      {
        ref: 'O-017',
        role: undefined,
        signals: ['no-member'],
        asked: false,
        refReused: false,
        departed: null,
        noticed: instantOf(Date.parse('2026-11-21T04:17:00Z')),
        isPublic: false,
        letter: { to: TO, text: 'T', goes: 'by-hand' },
        ...more,
      },
      language,
    ).body;
  const plainly = (html: string): string => html.replace(/<[^>]+>/g, '');
  const opening = (text: string): string =>
    text.slice(0, Math.min(24, text.search(/[{“»[]|$/))).trim();

  test.each<[string, object, string]>([
    ['lists the solutions of a house', { solutions: ['eRecept'] }, labels.solutions],
    ['says what to do if a doubtful one is still here', {}, opening(departure.ifStillHere)],
    [
      'asks nothing of a ref that somebody else has now',
      { asked: true, refReused: true },
      opening(departure.refReused),
    ],
    [
      'asks whether a contract goes on',
      { asked: true, signals: ['contract-ended'] },
      opening(departure.question.ifContinued),
    ],
  ])('a departure %s', (_name, more, said) => {
    expect(plainly(issue(more))).toContain(plainly(said));
  });

  test('many at once are counted', () => {
    const people = Array.from({ length: 501 }, (_, index) => ({
      ref: `O-${index}`,
      signals: ['no-member'] as const,
    }));
    const { body } = togetherIssue(people, language);
    expect(body).toContain('O-0');
    expect(body).not.toContain('O-500');
    expect(endText('together', 'settled', language)).toContain(plainly(together.over));
  });

  test('a reminder says that a person is asked, or that the record was changed', () => {
    const day = dateOf('2026-11-24');
    const text = (kind: 'asked' | 'edited') => reminderText('O-017', day, { kind }, TO, language);
    expect(plainly(text('asked'))).toContain(opening(departure.question.open));
    expect(plainly(text('edited'))).toContain(opening(departure.recordChanged));
  });

  test('a comment says which copies were refused, and why nobody got it', () => {
    const sent = {
      kind: 'sent',
      messageId: 'a@b.si',
      at: when('2026-11-21T04:17:30Z'),
      to: TO,
    } as const;
    const refused = letterComment({ ...sent, refusedCopies: ['p@hisa.si'] }, language);
    expect(refused).toContain('p@hisa.si');
    expect(letterComment({ ...sent, refusedCopies: [] }, language)).not.toContain('p@hisa.si');
    const failed = letterComment({ kind: 'failed', why: 'cancelled', status: null }, language);
    expect(plainly(failed)).toContain(opening(letter.cancelled));
    expect(letterComment({ kind: 'failed', why: 'timeout', status: 421 }, language)).toContain(
      '421',
    );
  });

  test('a summary counts what was changed by others, and says why nothing is signed', () => {
    const account = (signing: StaffReport['signing']): string =>
      staffLog(
        {
          now: when('2026-11-24T09:00:00Z'),
          roster: 'kept',
          isPublic: false,
          membership: 'known',
          contractEnded: null,
          contractIssue: null,
          edited: [3, 4],
          foreign: [8],
          signing,
          rows: [],
          done: { made: 0, reopened: 0, updated: 0, closed: 0, twins: 0, reminded: 0, sent: 0 },
          unknown: [],
          failed: [
            {
              kind: 'departure',
              what: 'letter',
              of: 'O-017',
              problem: { request: 'GET /a', status: 403, permissions: 'issues: write' },
            },
          ],
        } satisfies StaffReport,
        [],
        language,
      ).replace(/\s+/g, ' ');
    const demanded = account({ demanded: true, why: 'new-word' });
    for (const part of ['#3, #4', '#8', 'new-word', 'issues: write'])
      expect(demanded).toContain(part);
    expect(account(null)).not.toContain('new-word');
    for (const why of [
      'no-permission',
      'offline',
      ...Object.keys(messages.staff.summary.signing.why),
    ])
      expect(account({ demanded: false, why })).not.toBe(account(null));
  });
});

test('a joiner whose letter lacks something has none in the issue', () => {
  const joiner = { ref: 'O-031', role: undefined, isPublic: false } as const;
  const missing = ['statement-signed'] as const;
  const { body } = joinerIssue({ ...joiner, missing, letter: null }, 'en');
  const letter = { to: ['servicedesk@src.si'], text: 'THE LETTER', goes: 'by-hand' } as const;
  expect(body).not.toContain('THE LETTER');
  expect(joinerIssue({ ...joiner, missing: [], letter }, 'en').body).toContain('THE LETTER');
});

test('a reminder that somebody else may have had is in doubt for machines', () => {
  const unknown = { kind: 'earlier-unknown', to: ['a@b.si'], messageId: '<a@b.si>' } as const;
  const told = [unknown, { ...unknown, kind: 'unknown' } as const];
  expect(told.map((each) => reminderJson({ party: null, result: each })['result'])).toEqual([
    'doubt',
    'unknown',
  ]);
});

test.each(['en', 'sl'] as const)('what is not known is left out of a sentence: %s', (language) => {
  const { organisation, check, record } = messagesIn(language);
  const bare = [
    organisation.decided('f', 3, '', ''),
    check.loosened('freezes', null),
    organisation.looksAfter(1, 'f', '', 'O-1'),
  ].join(' ');
  expect(bare).not.toMatch(/\(\)|null|, at [.(]/);
  expect(organisation.decided('f', 3, 'freezes', 'abc')).toMatch(/\(freezes\).*abc/);
  expect(check.loosened('freezes', 'FROM')).toContain('FROM');
  expect(record.notWritten(false)).toContain('--yes');
  expect(record.notWritten(true)).not.toContain('--yes');
});

test.each(['en', 'sl'] as const)(
  'a median between two records has its fraction: %s',
  (language) => {
    const median = { kind: 'median', number: 2.5, of: 6 } as const;
    const figures = {
      ...FIGURES,
      figures: FIGURES.figures.map((one) => ({ ...one, value: median })),
    };
    const text = figuresText(figures, figureWords(language), 100);
    expect(text).toContain(language === 'en' ? '2.5' : '2,5');
  },
);
