import { describe, expect, test } from 'vitest';
import type { Intervention, Solution } from '../../src/records/types.ts';
import type { Facts, Receipt } from '../../src/rules/facts.ts';
import { silentParties } from '../../src/rules/silence.ts';
import {
  approval,
  candidate,
  CLIENT,
  comment,
  facts,
  ICT,
  ictApproval,
  known,
  OTHER_PLAN,
  PLAN,
  receipt,
  review,
  solution,
  time,
} from '../support/builders.ts';

// Who is asked again: only who has surely said nothing to the plan that stands.

interface Situation {
  readonly plan?: Partial<Intervention>;
  readonly rules?: Partial<Solution>;
  readonly known?: Partial<Facts>;
}

const MAILBOXES = { client: [{ email: 'narocnik@bolnisnica.example' }], 'ezdrav-ict': [] };
const VOUCHED = { evidence: { announcement: 'landed', approvals: 'verified' } } as const;
const NO = { by: 'A-12', at: time('2026-11-27T10:05'), reference: 'SD-2026-118402' };
const said = (body: string, user = CLIENT) => ({
  consents: known([comment({ body, user, createdAt: time('2026-11-27T10:05') })]),
});
/** An answer by mail that nobody signed for us. */
const mailed = (kind: 'approval' | 'rejection', plan = PLAN): { readonly answers: Receipt[] } => {
  const payload = {
    plan,
    party: 'client',
    approver: 'client[0]',
    domain: 'bolnisnica.example',
    'message-id': 'sha256:01',
    date: '2026-11-27T10:05:00+01:00',
  };
  return { answers: [receipt({ kind, id: '900', signed: { kind, payload, token: '' } })] };
};

function silent({ plan = {}, rules = {}, known: more = {} }: Situation): string {
  const { intervention, ...file } = candidate({ approvals: undefined, ...plan });
  const judged = {
    candidate: { ...file, intervention },
    solution: solution(rules),
    facts: facts({ consents: known([]), ...more }),
  };
  return silentParties(judged).join(' ');
}

const BOTH = 'client ezdrav-ict';

describe('silent', () => {
  const rows: readonly [string, Situation, string][] = [
    ['both, who said nothing', {}, BOTH],
    ['none, where both are recorded', { plan: { approvals: { client: approval(), 'ezdrav-ict': ictApproval() } } }, ''],
    ['the ICT team, where the client is recorded', { plan: { approvals: { client: approval() } } }, 'ezdrav-ict'],
    ['not the client, whose record is not of the grade that is demanded', { plan: { approvals: { client: approval() } }, rules: VOUCHED }, 'ezdrav-ict'],
    ['not the client, whose record has a bad reference', { plan: { approvals: { client: approval({ reference: '' }) } } }, 'ezdrav-ict'],
    ['not the client, whose record lies in the future', { plan: { approvals: { client: approval({ at: time('2026-12-20T10:00') }) } } }, 'ezdrav-ict'],
    ['the client, whose record is of another plan', { plan: { approvals: { client: approval({ plan: OTHER_PLAN }) } } }, BOTH],
    ['not the client, who commented', { known: said(`/approve POSEG-2026-041 ${PLAN}`) }, 'ezdrav-ict'],
    ['not the ICT team, who commented', { known: said(`/approve POSEG-2026-041 ${PLAN}`, ICT) }, 'client'],
    ['the client, whose comment counts for nothing', { known: said('/approve') }, BOTH],
    ['none after a no in the file', { plan: { rejections: { client: NO } } }, ''],
    ['none after a no in a comment', { known: said('/reject POSEG-2026-041') }, ''],
    ['none after changes were asked for', { known: { consents: known([review({ state: 'CHANGES_REQUESTED' })]) } }, ''],
    ['not the client, whose mail may be a yes', { rules: { approvers: MAILBOXES }, known: mailed('approval') }, 'ezdrav-ict'],
    ['none after a mail that may be a no', { rules: { approvers: MAILBOXES }, known: mailed('rejection') }, ''],
    ['both, where a mail may be a no to another plan', { rules: { approvers: MAILBOXES }, known: mailed('rejection', OTHER_PLAN) }, BOTH],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', (_, situation, expected) => {
    expect(silent(situation)).toBe(expected);
  });
});
