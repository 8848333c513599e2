import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../src/letters/letter.ts';
import { type LetterInput, writeLetter } from '../../src/letters/letters.ts';
import { INPUTS, INTERVENTION, MEMBER, PERSON, SOLUTION } from './sample.ts';

const noCustodian = {
  ...SOLUTION,
  contacts: { ...SOLUTION.contacts, 'solution-custodian': undefined },
};
const BARE_MEMBER = { ref: 'O-1' };
const BARE_SOLUTION = { ...SOLUTION, architecture: undefined };

type Row<K extends keyof LetterInput> = readonly [
  kind: K,
  what: string,
  input: Partial<LetterInput[K]>,
  missing: readonly string[],
];

function row<K extends keyof LetterInput>(...given: Row<K>): Row<K> {
  return given;
}

const rows = [
  row('announcement', 'no custodian', { solution: noCustodian }, ['contacts.solution-custodian']),
  row(
    'changed-announcement',
    'nothing to replace',
    { solution: noCustodian, previousDigest: undefined },
    ['contacts.solution-custodian', 'previous-plan'],
  ),
  row(
    'reminder',
    'nobody to ask',
    { party: 'client', solution: { ...noCustodian, client: undefined } },
    ['contacts.solution-custodian'],
  ),
  row('withdrawal', 'no custodian', { solution: noCustodian }, ['contacts.solution-custodian']),
  row('urgent-notification', 'not urgent', { intervention: INTERVENTION }, [
    'urgent.reason',
    'urgent.incident',
  ]),
  row(
    'urgent-notification',
    'a reason nobody can read',
    { intervention: { ...INTERVENTION, urgent: { reason: '\u200b \u202e', incident: ' ' } } },
    ['urgent.reason', 'urgent.incident'],
  ),
  row('closing-report', 'no outcome', { outcome: undefined }, ['outcome']),
  row('closing-report', 'no times', { outcome: { result: 'completed' } }, [
    'outcome.started-at',
    'outcome.ended-at',
  ]),
  row('account-request', 'nothing known', { member: BARE_MEMBER, person: undefined }, [
    'people.O-1.name',
    'people.O-1.email',
    'people.O-1.mobile',
    'staff.O-1.role',
    'staff.O-1.company',
    'staff.O-1.eligibility-checked',
    'staff.O-1.statement-signed',
  ]),
  row('account-request', 'no mobile', { person: { ...PERSON, mobile: ' ' } }, [
    'people.O-017.mobile',
  ]),
  row('account-request', 'no statement', { member: { ...MEMBER, 'statement-signed': undefined } }, [
    'staff.O-017.statement-signed',
  ]),
  row('revocation', 'nothing known', { member: BARE_MEMBER, person: undefined }, [
    'people.O-1.name',
    'staff.O-1.left',
  ]),
  row('architecture', 'no plans', { solution: BARE_SOLUTION }, [
    'architecture.plans.reference',
    'architecture.connections',
    'architecture.runtime',
    'architecture.confidentiality',
    'architecture.integrity',
    'architecture.availability',
  ]),
  row('request', 'nothing', { subject: '', elements: [], justification: undefined }, [
    'request.subject',
    'request.elements',
    'request.justification',
  ]),
  row(
    'request',
    'an empty element',
    {
      elements: [
        { name: 'a', value: 'b' },
        { name: 'c', value: '' },
      ],
    },
    ['request.elements.2'],
  ),
  row('question', 'nothing', { subject: ' ', question: undefined }, [
    'request.subject',
    'request.question',
  ]),
] as const;

describe('what is missing is named, and no letter is written', () => {
  it.each(rows)('%s: %s', (kind, _what, input, missing) => {
    expect(writeLetter(kind, { ...INPUTS[kind], ...input })).toEqual({ missing });
  });

  it('has a row for every letter', () => {
    expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(LETTER_KINDS));
  });
});
