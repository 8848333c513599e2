import type { ApiResult } from '../../github/answer.ts';
import type { Client } from '../../github/client.ts';
import type { Receipt } from '../../rules/facts.ts';
import { isGitHubActions } from '../../rules/accounts.ts';
import type { KeySet } from '../../witness/signature.ts';
import type { Witness } from '../../witness/witness.ts';
import type { SignatureContext } from './signature-check.ts';

/** Maximum number of an intervention's newest signed receipts that are checked; honest work has fewer. */
const MOST_SIGNED = 20;

type SignedReceipt = Receipt & Required<Pick<Receipt, 'signed'>>;

function isSignedReceipt(receipt: Receipt): receipt is SignedReceipt {
  return receipt.signed !== undefined;
}

/** An intervention's receipts that should have GitHub's signature, newest first. */
function signedOf(receipts: readonly Receipt[], interventionId: string): readonly SignedReceipt[] {
  return receipts
    .filter(isSignedReceipt)
    .filter(({ payload, creator }) => {
      return payload?.interventionId === interventionId && isGitHubActions(creator);
    })
    .slice(0, MOST_SIGNED);
}

/**
 * The keys of the server's issuer, requested only if a receipt has a token; null if not requested or not
 * available, which does not fail the decision: such a receipt counts as unsigned.
 */
export async function readKeys(
  client: Client,
  receipts: ApiResult<readonly Receipt[]>,
  interventionId: string,
): Promise<KeySet> {
  if (!receipts.ok || signedOf(receipts.value, interventionId).length === 0) return null;
  const [{ readIssuerKeys }, { issuerOf }] = await Promise.all([
    import('../../github/issuer-keys.ts'),
    import('../../witness/issuer.ts'),
  ]);
  const issuer = issuerOf(client.server);
  if (issuer === null) return null;
  const asked = await readIssuerKeys(client, issuer);
  return asked.ok ? asked.value : null;
}

/**
 * The receipts with the result of checking GitHub's signatures over their deliveries. A valid one proves when
 * the mail was delivered, whatever happened with its claim; an invalid one, or one that cannot be checked, is
 * shown, and its claim keeps the evidence it has without it.
 */
export async function withSignatures(
  receipts: readonly Receipt[],
  signing: SignatureContext,
): Promise<readonly Receipt[]> {
  const signed = signedOf(receipts, signing.candidate.intervention.id);
  const claims = receipts.filter((receipt) => !isSignedReceipt(receipt));
  if (signed.length === 0) return claims;
  const { judgeSigned } = await import('./signature-check.ts');
  const all = await Promise.all(
    signed.map(async (receipt) => ({ receipt, witness: await judgeSigned(receipt, signing) })),
  );
  const best = all.toSorted((one, other) => rank(other.witness) - rank(one.witness));
  const ofClaims = claims.map((claim) => {
    const found = best.find(({ receipt }) => isOf(receipt, claim));
    return found === undefined ? claim : withWitness(claim, found.witness);
  });
  const alone = best
    .filter(({ receipt }) => !claims.some((claim) => isOf(receipt, claim)))
    .map(({ receipt, witness }) => withWitness(receipt, witness));
  return [...ofClaims, ...alone];
}

function withWitness(receipt: Receipt, signature: Witness): Receipt {
  const good = signature.kind === 'verified' || signature.kind === 'recorded';
  return { ...receipt, signature, ...(good && { deliveredAt: signature.statement.at }) };
}

/** Returns true if both are about one mail. */
function isOf({ kind, payload }: SignedReceipt, claim: Receipt): boolean {
  const [one, other] = [payload, claim.payload];
  return (
    one !== null &&
    other !== null &&
    kind === claim.kind &&
    isGitHubActions(claim.creator) &&
    one.interventionId === other.interventionId &&
    one.messageId === other.messageId &&
    one.planDigest === other.planDigest &&
    one.runId === other.runId &&
    one.recipients.join('\n') === other.recipients.join('\n')
  );
}

const STRENGTH = { verified: 3, recorded: 2, unproven: 1, refused: 0 } as const;

function rank({ kind }: Witness): number {
  return STRENGTH[kind];
}

/** Separates notices that were sent from answers that came by mail. */
export function apart(receipts: readonly Receipt[]): {
  readonly notices: readonly Receipt[];
  readonly answers: readonly Receipt[];
} {
  const isAnswer = ({ kind }: Receipt): boolean => kind === 'approval' || kind === 'rejection';
  return {
    notices: receipts.filter((receipt) => !isAnswer(receipt)),
    answers: receipts.filter(isAnswer),
  };
}
