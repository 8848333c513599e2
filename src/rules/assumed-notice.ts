import type { Instant } from '../calendar/instant.ts';
import type { Statement } from '../witness/witness.ts';
import type { Candidate, Facts, Receipt } from './facts.ts';
import { nowOf } from './now.ts';
import { isOffline } from './offline.ts';
import type { InterventionCase } from './rule.ts';

/** The same case as if the notice that is still to be sent had been delivered now. */
export function withAssumedNotice(judged: InterventionCase): InterventionCase {
  const { candidate, solution, facts } = judged;
  const now = nowOf(facts);
  if (now === null) return judged;
  // If `solution.yml` names no custodian, the letter itself names the missing key.
  const custodian = solution.contacts['solution-custodian'] ?? 'skrbnik@ezdrav.invalid';
  const recipients = ['servicedesk@src.si', custodian];
  if (isOffline(facts)) return { ...judged, candidate: withRecord(candidate, recipients, now) };
  const receipts: Facts['receipts'] = {
    known: true,
    value: [assumedReceipt(candidate, recipients, facts.repository ?? '', now)],
    grade: 'verified',
    sources: [],
  };
  return { ...judged, facts: { ...facts, receipts } };
}

const MESSAGE_ID = '<foreseen@ezdrav.invalid>';

/** What GitHub would sign, as far as any rule looks at it. */
const ASSUMED_STATEMENT: Omit<Statement, 'at'> = {
  run: '0',
  attempt: 1,
  event: 'push',
  commit: '',
  ref: '',
  workflow: '',
  jobWorkflow: '',
  workflowCommit: null,
  jobCommit: null,
  repository: '',
  hosted: true,
  keyId: '',
};

/** A working tree has no receipts; there the notice is recorded in the file. */
function withRecord(candidate: Candidate, recipients: readonly string[], now: Instant): Candidate {
  const plan = candidate.planDigest;
  const announcement = { 'sent-at': now, recipients, reference: MESSAGE_ID, plan };
  return { ...candidate, intervention: { ...candidate.intervention, announcement } };
}

function assumedReceipt(
  { intervention, planDigest }: Candidate,
  recipients: readonly string[],
  repository: string,
  now: Instant,
): Receipt {
  return {
    kind: intervention.urgent === undefined ? 'announcement' : 'notification',
    id: '0',
    repository,
    environment: 'ezdrav-announcement',
    creator: { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
    commit: '',
    payload: {
      schema: 1,
      interventionId: intervention.id,
      planDigest,
      recipients,
      messageId: MESSAGE_ID,
      runId: '0',
    },
    createdAt: now,
    deliveredAt: now,
    run: {
      known: true,
      value: {
        event: 'push',
        onDefaultBranch: true,
        commitStood: true,
        createdAt: now,
        endedAt: null,
      },
      grade: 'claimed',
      sources: [],
    },
    commitStood: true,
    signature: { kind: 'verified', statement: { ...ASSUMED_STATEMENT, at: now } },
  };
}
