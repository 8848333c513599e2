import type { Solution } from '../records/types.ts';
import { heldAgainst } from '../witness/binding.ts';
import type { Witness } from '../witness/witness.ts';
import type { Receipt } from './facts.ts';
import type { RuleFacts } from './verdict.ts';

/**
 * How far GitHub's signature over a receipt carries under `solution.yml`: a good one counts only if the
 * workflow that asked for it is among `evidence.workflows`. Null: the receipt bears none.
 *
 * Example: signed by a workflow that the list does not have → refused, `token.workflow`.
 */
export function receiptSignature(
  { signature }: Receipt,
  { evidence }: Pick<Solution, 'evidence'>,
): Witness | null {
  if (signature === undefined) return null;
  // What was gathered never is more than recorded before it is held against the list.
  if (signature.kind !== 'recorded') return signature;
  const workflows = evidence.workflows ?? [];
  return heldAgainst(signature.statement, {
    workflows,
    trusts: evidence['self-hosted'] === 'trusted',
  });
}

/** What is shown of a signature: how far it carries, and what keeps it from more. */
export function shownSignature(witness: Witness | null): RuleFacts {
  const carries = witness === null ? null : `signature-${witness.kind}`;
  return { signature: carries, 'signature-lacks': [...lacking(witness)] };
}

function lacking(witness: Witness | null): readonly string[] {
  if (witness === null) return [];
  switch (witness.kind) {
    case 'verified':
      return [];
    case 'recorded':
      return witness.missing;
    case 'unproven':
      return [witness.reason];
    case 'refused':
      return [...new Set(witness.faults.map(({ code }) => code))];
  }
}
