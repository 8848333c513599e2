import type { Instant } from '../../calendar/instant.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState } from '../../github/repository.ts';
import type { Candidate, Fact, Receipt, SignedStatement } from '../../rules/facts.ts';
import { issuerOf } from '../../witness/issuer.ts';
import { witnessed } from '../../witness/oidc.ts';
import type { KeySet } from '../../witness/signature.ts';
import type { Witness } from '../../witness/witness.ts';

/** What signatures are checked against. */
export interface SignatureContext {
  readonly repository: RepositoryClient;
  readonly state: Pick<RepositoryState, 'defaultBranch'>;
  readonly candidate: Candidate;
  readonly keys: KeySet;
  /** The commits that were the default branch's tip; null if unknown. */
  readonly stood: ReadonlySet<string> | null;
  readonly now: Fact<Instant>;
}

/** Fields of a receipt that are left open here, because the rules compare them with the plan. */
const OPEN = ['plan', 'environment', 'recipients', 'message-id', 'server'];
/** The same for an answer by mail. */
const OPEN_IN_ANSWERS = [
  'plan',
  'recipients',
  'message-id',
  'party',
  'approver',
  'domain',
  'selector',
  'key',
  'headers',
  'date',
  'by-itself',
];

/**
 * How far GitHub's signature over a delivery carries. Which workflows may speak for the house is left to the
 * rules, since every version of `solution.yml` decides for itself.
 */
export function judgeSigned(
  { signed, kind }: Receipt & { readonly signed: SignedStatement },
  { repository, state, candidate, keys, stood, now }: SignatureContext,
): Promise<Witness> {
  const { intervention, planDigest } = candidate;
  const ofThisPlan = signed.payload['plan'] === planDigest;
  const isAnswer = kind === 'approval' || kind === 'rejection';
  const environment = ofThisPlan && !isAnswer ? { environment: intervention.environment } : {};
  const said = { schema: 1, object: 'receipt', intervention: intervention.id, ...environment };
  const issuer = issuerOf(repository.client.server) ?? { base: '', enterprises: false };
  return witnessed(signed, {
    wanted: {
      kinds: [kind],
      fields: said,
      open: (isAnswer ? OPEN_IN_ANSWERS : OPEN).filter((key) => !(key in said)),
    },
    house: {
      issuer,
      repositoryId: repository.id ?? Number.NaN,
      defaultBranch: state.defaultBranch,
      stoodOnDefaultBranch: (commit) => stood?.has(commit) ?? true,
      workflows: [],
      trustsOwnRunners: false,
    },
    keys,
    now: now.known ? now.value : null,
  });
}
