import type { Solution } from '../records/types.ts';
import { heldAgainst } from '../witness/binding.ts';
import type { Witness } from '../witness/witness.ts';
import type { Receipt } from './facts.ts';
import type { RuleFacts } from './verdict.ts';

/**
 * How far GitHub's signature over a receipt carries under `solution.yml`: a good one counts only if the
 * workflow that asked for it is among `evidence.workflows`. Null if there is no signature.
 *
 * Example: signed by a workflow that is not in the list → refused, `token.workflow`.
 */
export function receiptSignature(
  { signature }: Receipt,
  { evidence }: Pick<Solution, 'evidence'>,
): Witness | null {
  if (signature === undefined) return null;
  // Before it is checked against the list, a gathered signature is `recorded` at best.
  if (signature.kind !== 'recorded') return signature;
  const workflows = evidence.workflows ?? [];
  return heldAgainst(signature.statement, {
    workflows,
    trusts: evidence['self-hosted'] === 'trusted',
  });
}

/** What is shown of a signature: how far it carries, and why not further. */
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
