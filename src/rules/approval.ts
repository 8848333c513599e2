import { weakest } from './grades.ts';
import { approvalsOf, choosePair, sameReference, sameWho } from './parties.ts';
import { judgeParty, shownOf } from './party-approval.ts';
import { type RuleFinding, type InterventionCase, refusals, type Rule } from './rule.ts';

/**
 * Client and eZdravje ICT team each approved this plan: who, when, with a reference, not in the future. The
 * two are different people with different references, and neither wrote the plan or starts the deployment. A
 * later rejection by either party counts until that party approves again with at least the same grade.
 *
 * Example: both approvals refer to `SD-2026-118402#3` → fail, `approval.same-reference`.
 */
export const approval: Rule = {
  id: 'approval',
  subject: 'intervention',
  waivedByUrgency: false,
  enforcedOutsideProduction: false,
  foreseen: 'answer',
  judge(judged: InterventionCase): readonly RuleFinding[] {
    const clients = approvalsOf('client', judged);
    const icts = approvalsOf('ezdrav-ict', judged);
    const [client, ict] = choosePair(clients, icts);
    const rows = [
      ...judgeParty('client', client, clients, judged),
      ...judgeParty('ezdrav-ict', ict, icts, judged),
    ];
    if (client === undefined || ict === undefined) return rows;
    const grade = weakest(client.grade, ict.grade);
    const { by, reference } = client;
    const both = { client: shownOf(client), 'ezdrav-ict': shownOf(ict), by: by.login, reference };
    if (sameWho(client, ict)) rows.push(...refusals(['approval.same-party'], grade, both));
    if (sameReference(client, ict))
      rows.push(...refusals(['approval.same-reference'], grade, both));
    return rows;
  },
};
