import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type Instant, instantOf } from '../calendar/instant.ts';
import { Claims } from '../witness/claims.ts';
import { isIssuer, type Issuer } from '../witness/issuer.ts';
import {
  audienceOf,
  type Payload,
  type PayloadValue,
  STATEMENT_KINDS,
  type StatementKind,
} from '../witness/payload.ts';
import type { TokenFaultCode, Unproven } from '../witness/reasons.ts';
import { type IssuerKey, checkSignature } from '../witness/signature.ts';
import { takeApart } from '../witness/token.ts';
import type { DeploymentFile, Index } from './contents.ts';
import { RELEASED_KEYS } from './released-keys.ts';

/** Where a key is known from: the verifier's file, the issuer asked now, or the release. */
export type KeyProof = 'file' | 'online' | 'release';

/** Keys that the verifier has from outside the dossier; null for none. */
export interface ProvenKeys {
  readonly from: 'file' | 'online';
  readonly keys: readonly IssuerKey[];
}

/** What GitHub signed, by its token. */
export interface SignedBy {
  readonly repository: string;
  readonly workflow: string;
  readonly run: string;
  readonly at: Instant;
  readonly keyId: string;
}

/** How far the signature over one file of a dossier carries. */
export type FileSignature =
  | {
      readonly kind: 'good';
      readonly by: SignedBy;
      /** Null: the key is only known from the dossier, so it rests on the word of whoever made it. */
      readonly proof: KeyProof | null;
      readonly of: StatementKind;
      /** The signed statement. */
      readonly said: Payload;
      /** False if it is about an earlier or later plan of the intervention. */
      readonly ofThisPlan: boolean;
    }
  | { readonly kind: 'unproven'; readonly reason: Unproven; readonly keyId: string }
  | { readonly kind: 'refused'; readonly fault: TokenFaultCode };

export interface Against {
  readonly index: Index;
  readonly issuer: Issuer | null;
  /** The keys contained in the dossier. */
  readonly within: readonly IssuerKey[];
  readonly proven: ProvenKeys | null;
}

interface Statement {
  readonly kind: StatementKind;
  readonly said: Payload;
  readonly token: string;
}

/** The signature over a claim or receipt; null if there is none. */
export async function fileSignature(
  record: DeploymentFile,
  against: Against,
): Promise<FileSignature | null> {
  const statement = statementIn(record);
  if (statement === null) return null;
  if (statement === 'malformed') return { kind: 'refused', fault: 'token.malformed' };
  const { kind, said } = statement;
  const token = takeApart(statement.token);
  if (token === null) return { kind: 'refused', fault: 'token.malformed' };
  const { index, issuer } = against;
  if (issuer === null || !isIssuer(issuer, wordOf(token.body['iss']))) {
    return { kind: 'refused', fault: 'token.issuer' };
  }
  if (token.body['aud'] !== audienceOf(kind, said))
    return { kind: 'refused', fault: 'token.audience' };
  const keyId = wordOf(token.header['kid']);
  const { keys, proof } = keysFor(keyId, against);
  const signature = await checkSignature(token, keys);
  if (signature.kind === 'bad') return { kind: 'refused', fault: signature.fault.code };
  if (signature.kind === 'unproven') return signature;
  const read = Claims.safeParse(token.body);
  if (!read.success) return { kind: 'refused', fault: 'token.claims' };
  const claims = read.data;
  const fault = faultOf(said, claims, index);
  if (fault !== null) return { kind: 'refused', fault };
  const { repository, job_workflow_ref: workflow, run_id: run, iat } = claims;
  const by = { repository, workflow, run, at: instantOf(iat * 1000), keyId };
  const ofThisPlan = said['plan'] === index['plan-digest'];
  return { kind: 'good', by, proof, of: kind, said, ofThisPlan };
}

/** The fault if the token or the payload is about something other than this dossier. */
function faultOf(said: Payload, claims: Claims, index: Index): TokenFaultCode | null {
  if (Number(claims.repository_id) !== index['repository-id']) return 'token.repository';
  if (claims.repository.toLowerCase() !== index.repository.toLowerCase()) return 'token.repository';
  if (claims.ref !== `refs/heads/${index['default-branch']}`) return 'token.branch';
  if (said['run'] !== claims.run_id) return 'token.run';
  return said['intervention'] === index.intervention ? null : 'payload.field';
}

/** Keys from outside come first: one with the same id in the dossier is ignored. */
function keysFor(
  keyId: string,
  { within, proven }: Against,
): { readonly keys: readonly IssuerKey[]; readonly proof: KeyProof | null } {
  if (proven !== null && proven.keys.some(({ kid }) => kid === keyId)) {
    return { keys: proven.keys, proof: proven.from };
  }
  const own = within.filter(({ kid }) => kid === keyId);
  const released =
    own.length > 0 && own.every((key) => RELEASED_KEYS.thumbprints.includes(thumbprint(key)));
  return { keys: within, proof: released ? 'release' : null };
}

/** A key's thumbprint (RFC 7638), base64url. */
export function thumbprint({ e, kty, n }: IssuerKey): string {
  return createHash('sha256')
    .update(String(canonicalize({ e, kty, n })))
    .digest('base64url');
}

/** A receipt has its subject in `said`; a claim is itself the statement, and its kind is in the task. */
function statementIn({ task, payload }: DeploymentFile): Statement | 'malformed' | null {
  if (!isObject(payload) || !('token' in payload)) return null;
  const { token, ...rest } = payload;
  const receipt = 'said' in rest;
  const kind = receipt ? rest['kind'] : task.replace(/^ezdrav:/, '');
  const said = receipt ? rest['said'] : rest;
  const known = STATEMENT_KINDS.find((each) => each === kind);
  if (typeof token !== 'string' || known === undefined || !isPayload(said)) return 'malformed';
  return { kind: known, said, token };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPayload(value: unknown): value is Payload {
  return isObject(value) && Object.values(value).every(isPayloadValue);
}

function isPayloadValue(value: unknown): value is PayloadValue {
  return Array.isArray(value)
    ? value.every((each) => typeof each === 'string')
    : value === null || typeof value !== 'object';
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
