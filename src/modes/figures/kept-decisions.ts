import { readKept } from '../../dossier/kept-verdict.ts';
import type { KeptDecision } from '../../figures/witnessed.ts';
import { sha256Of } from '../kept-comments.ts';

/** A kept decision; null if it is not one, or does not follow from its own facts. */
export function decisionIn(text: string): KeptDecision | null {
  const reading = readKept(text);
  if (reading.kind !== 'read' || !reading.same) return null;
  const { intervention, evaluatedAt, allowed, reasonCodes, rules } = reading.again;
  return {
    hash: sha256Of(text),
    about:
      intervention === null
        ? null
        : { interventionId: intervention.id, planDigest: intervention.planDigest },
    at: evaluatedAt,
    allowed,
    reasonCodes,
    approvals: rules.flatMap(({ rule, outcome, evidence }) =>
      rule === 'approval' && outcome === 'pass' && evidence !== null ? [evidence] : [],
    ),
  };
}
