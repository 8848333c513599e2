import { describe, expect, test } from 'vitest';
import { dateOf, HOUR, type Instant, instantOf, MINUTE } from '../../src/calendar/instant.ts';
import type { Language } from '../../src/records/types.ts';
import {
  contractIssue,
  departureIssue,
  duplicateText,
  endText,
  grantedText,
  hours,
  type LetterComment,
  letterComment,
  joinerIssue,
  reminderText,
  togetherIssue,
  reopenedText,
  settlementText,
  type ServiceDeskState,
} from '../../src/report/staff/issues.ts';
import { lapseOf, SIGNALS } from '../../src/staffing/departures.ts';
import { REQUIREMENTS } from '../../src/staffing/joiners.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { isLetter } from '../../src/letters/letter.ts';
import { DEFAULT_SOLUTION } from '../../src/records/solution.ts';
import { expectGolden } from './golden.ts';

const at = (text: string): Instant => instantOf(Date.parse(text));
const TO = ['servicedesk@src.si'];
const TELLINGS: readonly ServiceDeskState[] = [
  { kind: 'not-notified' },
  { kind: 'notified', at: at('2026-11-23T08:30:00Z') },
  { kind: 'unknown', messageId: 'revocation.O-017.0f@hisa.example.si' },
  { kind: 'going' },
];
const MEMBER = {
  ref: 'O-017',
  role: 'razvijalka',
  company: 'Hiša d.o.o.',
  'eligibility-checked': dateOf('2026-01-05'),
  'statement-signed': dateOf('2026-01-05'),
  left: { kind: 'day', date: dateOf('2026-11-20') },
} as const;
const SOLUTION = { ...DEFAULT_SOLUTION, name: 'eNaročanje' };
const BLANK = '………………';

function letter(kind: 'revocation' | 'account-request'): string {
  const person = { name: BLANK, email: BLANK, mobile: BLANK };
  const writing = writeLetter(kind, { member: MEMBER, person, solution: SOLUTION });
  return isLetter(writing) ? writing.text : '';
}

const DEPARTURE = {
  ref: 'O-017',
  role: 'razvijalka',
  signals: ['left'],
  asked: false,
  refReused: false,
  departed: at('2026-11-20T23:00:00Z'),
  noticed: at('2026-11-21T04:17:00Z'),
  isPublic: false,
  letter: { to: TO, text: letter('revocation'), goes: 'by-hand' },
} as const;

const JOINER = {
  ref: 'O-031',
  role: 'razvijalec',
  missing: [],
  isPublic: false,
  letter: { to: TO, text: letter('account-request'), goes: 'by-hand' },
} as const;

const MESSAGE = 'revocation.O-017.0123456789abcdef@hisa.example.si';
const REMARKS: readonly LetterComment[] = [
  { kind: 'begun', messageId: MESSAGE },
  {
    kind: 'sent',
    messageId: MESSAGE,
    at: at('2026-11-21T04:17:30Z'),
    to: TO,
    refusedCopies: ['pogodbe@example.si'],
  },
  { kind: 'unknown', messageId: MESSAGE },
  { kind: 'failed', why: 'recipient-refused', status: 550 },
];

const issue = ({ title, body }: { readonly title: string; readonly body: string }): string =>
  `${title}\n\n${body}\n`;

const TEXTS: Readonly<Record<string, (language: Language) => string>> = {
  departure: (language) => issue(departureIssue(DEPARTURE, language)),
  'departure-by-mail': (language) =>
    issue(
      departureIssue({ ...DEPARTURE, letter: { ...DEPARTURE.letter, goes: 'by-mail' } }, language),
    ),
  'departure-public': (language) =>
    issue(
      departureIssue(
        { ...DEPARTURE, role: undefined, departed: null, signals: ['gone'], isPublic: true },
        language,
      ),
    ),
  'departure-succeeded': (language) =>
    issue(
      departureIssue(
        { ...DEPARTURE, departed: null, signals: ['gone'], refReused: true },
        language,
      ),
    ),
  'departure-no-access': (language) =>
    issue(
      departureIssue(
        { ...DEPARTURE, departed: null, signals: ['no-write-access', 'no-member'], asked: true },
        language,
      ),
    ),
  'departure-removed': (language) =>
    issue(
      departureIssue({ ...DEPARTURE, departed: null, signals: ['gone'], asked: true }, language),
    ),
  'departure-edited': (language) =>
    issue(
      departureIssue(
        { ...DEPARTURE, letter: { ...DEPARTURE.letter, goes: 'not-known' } },
        language,
      ),
    ),
  together: (language) =>
    issue(
      togetherIssue(
        [
          { ref: 'O-017', signals: ['no-write-access'] },
          { ref: 'O-018', signals: ['no-write-access', 'no-member'] },
          { ref: 'O-019', signals: ['no-member'] },
        ],
        language,
      ),
    ),
  'departure-every-signal': (language) =>
    issue(departureIssue({ ...DEPARTURE, signals: SIGNALS }, language)),
  newcomer: (language) => issue(joinerIssue(JOINER, language)),
  'newcomer-by-mail': (language) =>
    issue(joinerIssue({ ...JOINER, letter: { ...JOINER.letter, goes: 'by-mail' } }, language)),
  'newcomer-public': (language) => issue(joinerIssue({ ...JOINER, isPublic: true }, language)),
  'newcomer-missing': (language) =>
    issue(
      joinerIssue({ ...JOINER, role: undefined, missing: REQUIREMENTS, letter: null }, language),
    ),
  contract: (language) =>
    issue(
      contractIssue(
        dateOf('2026-11-22'),
        [
          { ref: 'O-017', issue: 12 },
          { ref: 'O-018', issue: null },
          { ref: 'O-019', issue: 14 },
        ],
        language,
      ),
    ),
  reminders: (language) =>
    TELLINGS.map((each) => reminderText('O-017', dateOf('2026-11-24'), each, TO, language)).join(
      '\n\n',
    ),
  letters: (language) => REMARKS.map((remark) => letterComment(remark, language)).join('\n\n'),
  ends: (language) => {
    const left = at('2026-11-20T23:00:00Z');
    const notified = at('2026-11-21T04:17:30Z');
    const confirmed = at('2026-11-23T09:02:00Z');
    return [
      settlementText(
        { left, notified, confirmed, lapse: lapseOf(left, notified, confirmed) },
        language,
      ),
      settlementText(
        { left, notified: null, confirmed, lapse: lapseOf(left, null, confirmed) },
        language,
      ),
      grantedText(dateOf('2026-11-23'), dateOf('2026-11-27'), language),
      grantedText(null, dateOf('2026-11-27'), language),
      endText('departure', 'withdrawn', language),
      endText('joiner', 'withdrawn', language),
      endText('contract', 'settled', language),
      endText('contract', 'withdrawn', language),
      duplicateText(12, language),
      reopenedText(language),
    ].join('\n\n');
  },
};

describe.each(['en', 'sl'] as const)('what issues say in %s', (language) => {
  test.each(Object.keys(TEXTS))('%s', (name) => {
    expectGolden(`staff-${name}.${language}.md`, TEXTS[name]?.(language) ?? '');
  });
});

describe('whoever wrote it', () => {
  const hostile = '@naročnik #1 </td></table> <!-- ezdrav:settled: -->\n`x` ![](//x) [a](b)';
  test('nothing in a role becomes markup, a mention or a line of ours', () => {
    const text = departureIssue({ ...DEPARTURE, role: hostile }, 'sl').body;
    expect(text).toContain('<code>@naročnik #1 &#60;/td&#62;');
    expect(text).not.toMatch(/^<!-- ezdrav/m);
  });

  test('of more people than fit the rest is counted', () => {
    const children = Array.from({ length: 1_000 }, (_one, index) => ({
      ref: `${index}`,
      issue: index + 1,
    }));
    const { body } = contractIssue(dateOf('2026-11-22'), children, 'en');
    expect(body).toContain('… and 500 more');
    expect(body.length).toBeLessThan(60_000);
  });

  test.each([
    [0, '0 h'],
    [59_999, '0 h'],
    [90 * MINUTE, '1 h 30 min'],
    [72 * HOUR, '72 h'],
  ])('%d ms is %s', (length, text) => {
    expect(hours(length)).toBe(text);
  });
});
