import { type Instant, instantOf } from '../calendar/instant.ts';
import { claimFaults, graded, heldAgainst, type House } from './binding.ts';
import { Claims } from './claims.ts';
import { isIssuer } from './issuer.ts';
import { audienceOf, type Payload, type StatementKind } from './payload.ts';
import { payloadFaults, type Wanted } from './payload-faults.ts';
import type { TokenFault } from './reasons.ts';
import { type KeySet, checkSignature } from './signature.ts';
import { takeApart } from './token.ts';
import type { Statement, Witness } from './witness.ts';

/** A payload with the token that should have signed it. */
export interface Signed {
  readonly kind: StatementKind;
  readonly payload: Payload;
  readonly token: string;
}

export interface SignatureDemand {
  readonly wanted: Wanted;
  readonly house: House;
  readonly keys: KeySet;
  /**
   * The instant of judging: statements from later than that are refused. Null if not known, and then nothing
   * is proven.
   */
  readonly now: Instant | null;
}

/**
 * How far GitHub's signature carries a statement. Issuer and audience are checked first, so that a foreign
 * token is reported as such rather than as one whose key is gone. `exp` is not compared with now: tokens are
 * valid for minutes, but what was said with them stays said.
 */
export async function witnessed(signed: Signed, asking: SignatureDemand): Promise<Witness> {
  const { kind, payload } = signed;
  const { house, keys, now, wanted } = asking;
  const token = takeApart(signed.token);
  if (token === null) return refused({ code: 'token.malformed' });
  if (!isIssuer(house.issuer, textOf(token.body['iss']))) {
    return refused({ code: 'token.issuer', value: textOf(token.body['iss']) });
  }
  if (token.body['aud'] !== audienceOf(kind, payload)) return refused({ code: 'token.audience' });
  const signature = await checkSignature(token, keys);
  if (signature.kind === 'bad') return refused(signature.fault);
  if (signature.kind === 'unproven') return signature;
  const read = Claims.safeParse(token.body);
  if (!read.success) {
    return refused({ code: 'token.claims', value: String(read.error.issues[0]?.path[0]) });
  }
  const claims = read.data;
  const faults = [
    ...claimFaults(kind, claims, house, now),
    ...payloadFaults(signed, claims.run_id, wanted),
  ];
  const [first, ...others] = faults;
  if (first !== undefined) return { kind: 'refused', faults: [first, ...others] };
  const keyId = textOf(token.header['kid']);
  if (now === null) return { kind: 'unproven', reason: 'time-unknown', keyId };
  const statement = statementOf(claims, keyId);
  // For a gate's verdict the list was checked above: it comes from a tag, where a file of ours proves
  // nothing.
  const terms = { workflows: house.workflows, trusts: house.trustsOwnRunners };
  return kind === 'verdict' ? graded(statement, terms) : heldAgainst(statement, terms);
}

/**
 * What a token that a job has just received would be worth to later readers. Its signature is not checked,
 * because the job received it directly from GitHub.
 */
export function worthOfOwn(
  text: string,
  { house, now }: Pick<SignatureDemand, 'house' | 'now'>,
): Witness {
  const token = takeApart(text);
  const read = Claims.safeParse(token?.body);
  if (token === null || !read.success) return refused({ code: 'token.claims' });
  const claims = read.data;
  if (!isIssuer(house.issuer, claims.iss)) return refused({ code: 'token.issuer' });
  const [first, ...others] = claimFaults('mark', claims, house, now);
  if (first !== undefined) return { kind: 'refused', faults: [first, ...others] };
  const { workflows, trustsOwnRunners: trusts } = house;
  return heldAgainst(statementOf(claims, textOf(token.header['kid'])), { workflows, trusts });
}

function refused(fault: TokenFault): Witness {
  return { kind: 'refused', faults: [fault] };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function statementOf(claims: Claims, keyId: string): Statement {
  return {
    at: instantOf(claims.iat * 1000),
    run: claims.run_id,
    attempt: Number(claims.run_attempt),
    event: claims.event_name,
    commit: claims.sha,
    ref: claims.ref,
    workflow: claims.workflow_ref,
    jobWorkflow: claims.job_workflow_ref,
    workflowCommit: claims.workflow_sha ?? null,
    jobCommit: claims.job_workflow_sha ?? null,
    repository: claims.repository,
    hosted: claims.runner_environment === 'github-hosted',
    keyId,
  };
}
