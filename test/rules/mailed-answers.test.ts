import { describe, expect, test } from 'vitest';
import type { Solution } from '../../src/records/types.ts';
import type { Receipt } from '../../src/rules/facts.ts';
import type { Witness } from '../../src/witness/witness.ts';
import {
  candidate,
  judge,
  landing,
  OTHER_PLAN,
  PLAN,
  receipt,
  time,
  told,
} from '../support/builders.ts';

const STATEMENT = {
  at: time('2026-11-27T10:06'),
  run: '5001',
  attempt: 1,
  event: 'workflow_dispatch',
  commit: 'a1'.repeat(20),
  ref: 'refs/heads/main',
  workflow: '',
  jobWorkflow: '',
  workflowCommit: null,
  jobCommit: null,
  repository: 'hisa/enarocanje',
  hosted: true,
  keyId: 'k1',
};
const VERIFIED: Witness = { kind: 'verified', statement: STATEMENT };
const RECORDED: Witness = { kind: 'recorded', statement: STATEMENT, missing: ['workflows-unset'] };
const REFUSED: Witness = { kind: 'refused', faults: [{ code: 'token.branch' }] };

const SOLUTION: Partial<Solution> = {
  approvers: {
    client: [{ email: 'narocnik@bolnisnica.example', 'answers-by-itself': false }],
    'ezdrav-ict': [{ email: 'ikt@ezdrav.example', 'answers-by-itself': false }],
  },
  evidence: { announcement: 'landed', approvals: 'vouched' },
};

type Said = Readonly<Record<string, string | boolean>>;

function answer(
  said: Said = {},
  signature: Witness | null = VERIFIED,
  changes: Partial<Receipt> = {},
): Receipt {
  const payload = {
    plan: PLAN,
    party: 'client',
    approver: 'client[0]',
    domain: 'bolnisnica.example',
    'message-id': 'sha256:01',
    date: '2026-11-27T10:05:00+01:00',
    'by-itself': false,
    ...said,
  };
  return receipt({
    kind: 'approval',
    id: '900',
    signed: { kind: 'approval', payload, token: '' },
    ...(signature !== null && { signature }),
    ...changes,
  });
}

const ICT: Said = {
  party: 'ezdrav-ict',
  approver: 'ezdrav-ict[0]',
  domain: 'ezdrav.example',
  'message-id': 'sha256:02',
};

/** The client's rows, where the ICT team's mail is as it should be. */
function rows(
  answers: readonly Receipt[],
  solution: Partial<Solution> = {},
  facts = {},
): readonly string[] {
  const verdict = judge({
    candidate: candidate({ approvals: undefined }),
    solution: { ...SOLUTION, ...solution },
    facts: { answers: [...answers, answer(ICT, VERIFIED, { id: '901' })], ...facts },
  });
  return told(verdict, 'approval');
}

describe('an answer by mail', () => {
  const cases: readonly [string, readonly Receipt[], Partial<Solution>, string][] = [
    ['a good one', [answer()], {}, 'pass'],
    ['of another plan', [answer({ plan: OTHER_PLAN })], {}, 'fail approval.plan-changed'],
    ['from the future', [answer({ date: '2026-12-03T10:05:00+01:00' })], {}, 'fail approval.in-future'],
    ['of nobody on the list', [answer({ approver: 'client[1]' })], {}, 'fail approval.not-authorised'],
    ['of another domain than the entry’s', [answer({ domain: 'zlo.example' })], {}, 'fail approval.not-authorised'],
    ['without a date', [answer({ date: 'včeraj' })], {}, 'fail approval.client-missing'],
    ['of a party unknown', [answer({ party: 'x' })], {}, 'fail approval.client-missing'],
    ['of a machine, where that is not enough', [answer({ 'by-itself': true })], {}, 'fail approval.client-missing'],
    ['not signed, where that is not enough', [answer({}, null)], {}, 'fail approval.client-missing'],
    ['not signed, where records are enough', [answer({}, null)], { evidence: { announcement: 'landed', approvals: 'recorded' } }, 'unverifiable approval.unverifiable'],
    ['whose signature is not ours', [answer({}, REFUSED)], { evidence: { announcement: 'landed', approvals: 'recorded' } }, 'unverifiable approval.unverifiable'],
    ['signed by no listed workflow, where records are enough', [answer({}, RECORDED)], { evidence: { announcement: 'landed', approvals: 'recorded' } }, 'pass'],
    ['a later no', [answer(), answer({ date: '2026-11-28T10:05:00+01:00' }, VERIFIED, { id: '902', kind: 'rejection' })], {}, 'fail approval.rejected'],
    ['an earlier no', [answer(), answer({ date: '2026-11-27T09:05:00+01:00' }, VERIFIED, { id: '902', kind: 'rejection' })], {}, 'pass'],
    ['a no that nobody signed for us', [answer(), answer({ date: '2026-11-28T10:05:00+01:00' }, null, { id: '902', kind: 'rejection' })], {}, 'pass'],
    ['a no to another plan', [answer(), answer({ plan: OTHER_PLAN, date: '2026-11-28T10:05:00+01:00' }, VERIFIED, { id: '902', kind: 'rejection' })], {}, 'pass'],
    ['something else that was signed', [answer({}, VERIFIED, { kind: 'announcement' })], {}, 'fail approval.client-missing'],
    ['nothing that was signed', [receipt({ kind: 'approval' })], {}, 'fail approval.client-missing'],
  ]; // biome-ignore format: a row a line
  test.each(cases)('%s', (_, answers, solution, expected) => {
    expect(rows(answers, solution)[0]).toBe(expected);
  });

  test('from before the intervention was set aside', () => {
    const since = { landing: landing({ notSetAsideSince: time('2026-11-28T09:00') }) };
    expect(rows([answer()], {}, since)[0]).toBe('fail approval.before-announcement');
  });

  test('of a mailbox in the house’s own domain', () => {
    const contractor = { contact: 'posegi@bolnisnica.example' };
    expect(rows([answer()], { contractor })[0]).toBe('fail approval.not-authorised');
  });

  test('beside an account on the list, with the pinned domain', () => {
    const approvers = {
      client: [
        { login: 'narocnik-a', id: 9001 },
        {
          email: 'a@bolnisnica.example',
          'mail-domain': 'posta.example',
          'answers-by-itself': false,
        },
      ],
      'ezdrav-ict': [{ email: 'ikt@ezdrav.example', 'answers-by-itself': false }],
    };
    const pinned = answer({ approver: 'client[1]', domain: 'posta.example' });
    expect(rows([pinned], { approvers })[0]).toBe('pass');
  });
});
