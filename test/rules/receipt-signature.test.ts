import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../src/rules/facts.ts';
import type { Statement, Witness } from '../../src/witness/witness.ts';
import type { Solution } from '../../src/records/types.ts';
import {
  candidate,
  COMMIT,
  judge,
  known,
  OTHER_PLAN,
  receipt,
  rows,
  solution,
  time,
} from '../support/builders.ts';

const WORKFLOW = '.github/workflows/announce.yml';
const REF = `hisa/enarocanje/${WORKFLOW}@refs/heads/main`;
const CENTRAL = `hisa/tok/.github/workflows/a.yml@${'c3'.repeat(20)}`;
const STATEMENT: Statement = {
  at: time('2026-11-26T09:11'),
  run: '5001',
  attempt: 1,
  event: 'push',
  commit: 'a1'.repeat(20),
  ref: 'refs/heads/main',
  workflow: REF,
  jobWorkflow: REF,
  workflowCommit: null,
  jobCommit: null,
  repository: 'hisa/enarocanje',
  hosted: true,
  keyId: 'k1',
};
const good = (changes: Partial<Statement> = {}): Witness => ({
  kind: 'recorded',
  statement: { ...STATEMENT, ...changes },
  missing: ['workflows-unset'],
});

type Evidence = Solution['evidence'];
const DEMAND: Evidence = { announcement: 'signed', approvals: 'recorded', workflows: [WORKFLOW] };

const RUN = known({
  event: 'push',
  onDefaultBranch: true,
  commitStood: true,
  path: WORKFLOW,
  createdAt: time('2026-01-01T09:00'),
  endedAt: null,
});

/** Outcome, grade or why it cannot be known, and what is shown of the signature. */
function row(evidence: Partial<Evidence>, ...all: readonly Receipt[]): string {
  const verdict = judge({
    candidate: candidate({ announcement: undefined }),
    solution: { evidence: { ...DEMAND, ...evidence } },
    facts: { receipts: known(all) },
  });
  const [found] = rows(verdict, 'announcement');
  const { outcome, evidence: grade, facts } = found ?? {};
  const lacks = (facts?.['signature-lacks'] ?? []) as readonly string[];
  const shown = [outcome, facts?.['unknown'] ?? grade, facts?.['signature'], ...lacks];
  return shown.filter((each) => typeof each === 'string').join(' ');
}

function bearing(signature: Witness | undefined, changes: Partial<Receipt> = {}): Receipt {
  return receipt({ run: RUN, ...(signature !== undefined && { signature }), ...changes });
}

const unproven = (
  reason: 'key-gone' | 'keys-unknown' | 'key-unusable' | 'time-unknown',
): Witness => {
  return { kind: 'unproven', reason, keyId: 'k0' };
};
const REFUSED: Witness = { kind: 'refused', faults: [{ code: 'token.signature' }] };
const OTHER = REF.replace('announce', 'build');

describe('a receipt that GitHub signed', () => {
  const cases: readonly [string, Witness | undefined, Partial<Evidence>, string][] = [
    ['by a listed workflow', good(), {}, 'pass verified signature-verified'],
    ['by a central workflow at its commit', good({ jobWorkflow: CENTRAL }), { workflows: [WORKFLOW, CENTRAL] }, 'pass verified signature-verified'],
    ['on a runner of one’s own that is trusted', good({ hosted: false }), { 'self-hosted': 'trusted' }, 'pass verified signature-verified'],
    ['on a runner of one’s own', good({ hosted: false }), {}, 'unverifiable hosted-runner signature-recorded hosted-runner'],
    ['by another workflow', good({ jobWorkflow: OTHER }), {}, 'unverifiable signature-refused signature-refused token.workflow'],
    ['run by another workflow', good({ workflow: OTHER }), {}, 'unverifiable signature-refused signature-refused token.workflow'],
    ['by a workflow of another form', good({ jobWorkflow: 'x' }), {}, 'unverifiable signature-refused signature-refused token.workflow'],
    ['by a central workflow at another commit', good({ jobWorkflow: CENTRAL.replace('c3', 'c4') }), { workflows: [WORKFLOW, CENTRAL] }, 'unverifiable signature-refused signature-refused token.workflow'],
    ['no list', good(), { workflows: [] }, 'unverifiable workflows-unset signature-recorded workflows-unset'],
    ['not at all', undefined, {}, 'unverifiable not-signed'],
    ['its key gone', unproven('key-gone'), {}, 'unverifiable key-gone signature-unproven key-gone'],
    ['keys not had', unproven('keys-unknown'), {}, 'unverifiable keys-unknown signature-unproven keys-unknown'],
    ['the time not known', unproven('time-unknown'), {}, 'unverifiable time-unknown signature-unproven time-unknown'],
    ['two keys of one id', unproven('key-unusable'), {}, 'unverifiable key-unusable signature-unproven key-unusable'],
    ['not by GitHub', REFUSED, {}, 'unverifiable signature-refused signature-refused token.signature'],
    ['otherwise: good', good(), { announcement: 'landed' }, 'pass verified signature-verified'],
    ['otherwise: no list', good(), { announcement: 'receipt', workflows: [] }, 'pass recorded signature-recorded workflows-unset'],
    ['otherwise: on a runner of one’s own', good({ hosted: false }), { announcement: 'landed' }, 'pass recorded signature-recorded hosted-runner'],
    ['otherwise: key gone', unproven('key-gone'), { announcement: 'landed' }, 'pass recorded signature-unproven key-gone'],
    ['otherwise: not by GitHub', REFUSED, { announcement: 'receipt' }, 'pass recorded signature-refused token.signature'],
    ['otherwise: not at all', undefined, { announcement: 'landed' }, 'pass recorded'],
  ]; // biome-ignore format: a row a line
  test.each(cases)('%s', (_, signature, evidence, expected) => {
    expect(row(evidence, bearing(signature))).toBe(expected);
  });

  test('needs no look at its run', () => {
    const { run: _, ...unasked } = bearing(good());
    expect(row({}, unasked)).toBe('pass verified signature-verified');
  });

  test('is not put aside by a newer one without a signature that says the same', () => {
    const newer = bearing(undefined, { id: '701', deliveredAt: time('2026-11-27T09:11') });
    expect(row({}, bearing(good()), newer)).toBe('pass verified signature-verified');
  });

  test('is put aside by a newer one of another plan', () => {
    const other = receipt(
      { id: '701', deliveredAt: time('2026-11-27T09:11') },
      { planDigest: OTHER_PLAN },
    );
    expect(row({}, bearing(good()), other)).toBe('fail recorded');
  });

  test('whose signature does not hold and which has no claim says nothing', () => {
    expect(row({}, bearing(REFUSED, { deliveredAt: null }))).toBe(
      'unverifiable delivery-unknown signature-refused token.signature',
    );
  });
});

describe('a receipt without a signature', () => {
  const ran = (path: string | undefined): Receipt =>
    bearing(undefined, {
      run: known({
        event: 'push',
        onDefaultBranch: true,
        commitStood: true,
        createdAt: time('2026-01-01T09:00'),
        endedAt: null,
        ...(path !== undefined && { path }),
      }),
    });
  test.each<[string, string | undefined, readonly string[], string]>([
    ['of a listed workflow', WORKFLOW, [WORKFLOW], 'pass recorded'],
    [
      'of another workflow',
      '.github/workflows/build.yml',
      [WORKFLOW],
      'unverifiable receipt-unbound',
    ],
    ['of a workflow that is not told', undefined, [WORKFLOW], 'unverifiable receipt-unbound'],
    ['where no file of this repository is listed', undefined, [CENTRAL], 'pass recorded'],
    ['where nothing is listed', undefined, [], 'pass recorded'],
  ])('%s', (_, path, workflows, expected) => {
    expect(row({ announcement: 'receipt', workflows: [...workflows] }, ran(path))).toBe(expected);
  });
});

describe('the mail server', () => {
  const told = (named: string | undefined, server: string | undefined): string => {
    const contacts = {
      ...solution().contacts,
      ...(named !== undefined && { 'mail-server': named }),
    };
    const said = server === undefined ? {} : { mailServer: server };
    const verdict = judge({
      candidate: candidate({ announcement: undefined }),
      solution: { contacts },
      facts: { receipts: known([receipt({ commit: COMMIT }, said)]) },
    });
    const [found] = rows(verdict, 'announcement');
    const { unknown = null, 'mail-server': shown = null } = found?.facts ?? {};
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return `${text(found?.outcome)} ${text(unknown)} ${text(shown)}`;
  };
  test.each<[string, string | undefined, string | undefined, string]>([
    [
      'named, and the same',
      'smtp.hisa.example.si',
      'SMTP.hisa.example.si',
      'pass  SMTP.hisa.example.si',
    ],
    [
      'named, and another',
      'smtp.hisa.example.si',
      'smtp.zlo.example.si',
      'unverifiable other-server ',
    ],
    ['named, and not told by an older receipt', 'smtp.hisa.example.si', undefined, 'pass  '],
    ['not named', undefined, 'smtp.drugje.example.si', 'pass  smtp.drugje.example.si'],
  ])('%s', (_, named, server, expected) => {
    expect(told(named, server)).toBe(expected);
  });
});
