import { describe, expect, test } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import { readSolution } from '../../src/records/solution.ts';
import { bytes, changed, faults, INTERVENTION, LEAST } from './texts.ts';

// Keys that version 1 got later: none of them is required, and files without them keep their digest.

const plan = (text: string) => readIntervention('i.yml', bytes(text));
const digest = (text: string): string | null => {
  const reading = plan(text);
  return reading.ok ? reading.planDigest : null;
};
const solution = (text: string) =>
  readSolution('s.yml', bytes(`version: 1\nname: eNaročanje\n${text}\n`));

describe('of an intervention', () => {
  test.each([
    [
      'expected minutes of downtime',
      changed(INTERVENTION, '  work-min', '  downtime-minutes: 40\n  work-min'),
    ],
    [
      'no downtime, and none in minutes',
      changed(LEAST, 'downtime: false', 'downtime: false, downtime-minutes: 0'),
    ],
    ['what is checked', `${LEAST}verification: Prijava, naročilo.\n`],
    ['whom to ask', `${LEAST}contact: dežurna ekipa\n`],
  ])('%s is part of the plan', (_, text) => {
    expect(faults(plan(text))).toEqual([]);
    expect([digest(INTERVENTION), digest(LEAST)]).not.toContain(digest(text));
  });

  test('the digest takes minutes as a number', () => {
    const [one, other] = ['10', '"10"'].map((minutes) =>
      digest(changed(INTERVENTION, '  work-min', `  downtime-minutes: ${minutes}\n  work-min`)),
    );
    expect(one).toBe(other);
  });

  test('a review comes afterwards', () => {
    const review =
      'review: { due: 2026-12-15, held: 2026-12-14, causes: a, measures: b, reference: ZAP-9 }\n';
    expect(digest(`${LEAST}${review}`)).toBe(digest(LEAST));
  });

  test.each([
    [
      'minutes of a downtime that is not expected',
      changed(LEAST, 'downtime: false', 'downtime: false, downtime-minutes: 5'),
      ['11:96 | wrong-value | schedule.downtime-minutes | 5 | downtime: true'],
    ],
    [
      'an address of somebody',
      `${LEAST}contact: janez@hisa.si\n`,
      ['14:10 | personal-data | contact | @'],
    ],
    [
      'a day of a review',
      `${LEAST}review: { due: soon }\n`,
      ['14:16 | date-malformed | review.due | soon | YYYY-MM-DD'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(plan(text))).toEqual(expected);
  });
});

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('of a solution', () => {
  test.each([
    [
      'the house',
      'contractor: { organisation: Hiša, contact: posegi@hisa.si, on-duty: "dežurni, 01 234 56 78" }',
    ],
    ['environments', 'environments: { production: [eu-prod, Production], test: [preprod] }'],
    ['environments of test alone', 'environments: { test: [preprod, staging] }'],
    [
      'receipts that are signed',
      'evidence: { announcement: signed, workflows: [.github/workflows/najava.yml] }',
    ],
    [
      'workflows of another repository',
      `evidence: { workflows: [hisa/skupno/.github/workflows/a.yaml@${COMMIT}] }`,
    ],
    ['own runners', 'evidence: { self-hosted: trusted }'],
    ['approval by mail', 'evidence: { approvals: vouched }'],
    ['the mail server', 'contacts: { mail-server: smtp.hisa.si }'],
    ['a mailbox', 'approvers: { client: [{ email: odobritve@bolnisnica.si }] }'],
    [
      'a mailbox of a tenant, that no machine answers',
      'approvers: { client: [{ email: a@b.si, mail-domain: b.onmicrosoft.com, answers-by-itself: false }] }',
    ],
    [
      'account and mailbox beside each other',
      'approvers: { client: [{ login: a, id: 1 }, { email: a@b.si }] }',
    ],
  ])('%s', (_, text) => {
    expect(faults(solution(text))).toEqual([]);
  });

  test.each([
    [
      'signed by whom?',
      'evidence: { announcement: signed }',
      ['3:1 | missing-key | evidence.workflows'],
    ],
    [
      'signed by nobody',
      'evidence: { announcement: signed, workflows: [] }',
      ['3:46 | missing-key | evidence.workflows | - …'],
    ],
    [
      'a workflow elsewhere',
      'evidence: { workflows: [najava.yml] }',
      ['3:25 | wrong-value | evidence.workflows.0 | najava.yml | workflow-path'],
    ],
    [
      'another repository at a branch',
      'evidence: { workflows: [a/b/.github/workflows/c.yml@main] }',
      ['3:25 | wrong-value | evidence.workflows.0 | workflow-path'],
    ],
    [
      'no production',
      'environments: { production: [] }',
      ['3:29 | wider-than-rules | environments.production | - … | production'],
    ],
    [
      'production as a test',
      'environments: { test: [PRD, prod] }',
      [
        '3:24 | production-name | environments.test.0 | PRD',
        '3:29 | production-name | environments.test.1 | prod',
      ],
    ],
    [
      'one name for both',
      'environments: { production: [eu, us], test: [EU] }',
      ['3:46 | environment-twice | environments.test.0 | EU'],
    ],
    [
      'an account and a mailbox in one',
      'approvers: { client: [{ login: a, id: 1, email: a@b.si }] }',
      [
        '3:32 | not-together | approvers.client.0.login | a | email',
        '3:39 | not-together | approvers.client.0.id | 1 | email',
      ],
    ],
    [
      'a domain without its mailbox',
      'approvers: { client: [{ mail-domain: b.si }] }',
      ['3:23 | missing-key | approvers.client.0.email'],
    ],
    [
      'a domain of everybody',
      'approvers: { client: [{ email: a@b.si, mail-domain: OnMicrosoft.com }] }',
      ['3:53 | mail-domain-shared | approvers.client.0.mail-domain | OnMicrosoft.com'],
    ],
    [
      'nobody',
      'approvers: { client: [{}] }',
      [
        '3:23 | missing-key | approvers.client.0.login',
        '3:23 | missing-key | approvers.client.0.id | https://api.github.com/users/LOGIN',
      ],
    ],
    [
      'a login that is none',
      'approvers: { client: [{ login: "a b" }] }',
      [
        '3:23 | missing-key | approvers.client.0.id | https://api.github.com/users/LOGIN',
        '3:32 | wrong-value | approvers.client.0.login | a b | github-login',
      ],
    ],
    [
      'one mailbox for both',
      'approvers: { client: [{ email: a@b.si }], ezdrav-ict: [{ email: A@b.si }] }',
      ['3:65 | parties-overlap | approvers.ezdrav-ict.0.email'],
    ],
    [
      'a telephone elsewhere',
      'contractor: { organisation: "01 234 56 78" }',
      ['3:30 | personal-data | contractor.organisation | tel.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(solution(text))).toEqual(expected);
  });
});
