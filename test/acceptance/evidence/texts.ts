import type { Digest } from '../../../src/records/types.ts';
import { readIntervention } from '../../../src/records/intervention.ts';
import { exampleFile } from '../../support/enarocanje.ts';

// The example's files, and what the rows make of them.

export const PLAN_PATH = '.ezdrav/intervention.yml';
export const SOLUTION_PATH = '.ezdrav/solution.yml';
export const STAFF_PATH = '.ezdrav/staff.yml';
export const SOLUTION = exampleFile('solution.yml');
export const STAFF = exampleFile('staff.yml');

/**
 * The example, its approvals given on 30 November, so that a later landing costs lead time alone; nothing
 * recorded names the plan.
 */
export const UNNAMED = replaced(
  exampleFile('intervention.yml'),
  ['at: 2026-11-27T10:05', 'at: 2026-11-30T21:05'],
  ['at: 2026-11-27T13:40', 'at: 2026-11-30T22:40'],
);
export const DIGEST = digestOf(UNNAMED);

/** The same, the recorded announcement naming the plan by its digest. */
export const PLAN = naming(UNNAMED);
/** The same plan, nothing recorded of approvals. */
export const UNAPPROVED = PLAN.replace(/approvals:\n(?: {2}.*\n)+/, '');
/** Another plan for the same release. */
export const OTHER_PLAN = replaced(PLAN, ['Nadgradnja', 'Velika nadgradnja']);
/** Another plan, nothing recorded of approvals. */
export const OTHER_UNAPPROVED = naming(
  UNNAMED.replace(/approvals:\n(?: {2}.*\n)+/, '').replace('Nadgradnja', 'Druga'),
);
export const WITHDRAWN = replaced(PLAN, ['status: planned', 'status: withdrawn']);
export const FINISHED = `${PLAN}outcome: { started-at: 2026-11-28T22:00, ended-at: 2026-11-28T23:00, result: rolled-back }\n`;

/** The text with each `from` replaced; a `from` that is not in it is a mistake of the row. */
export function replaced(text: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((made, [from, to]) => {
    if (!made.includes(from)) throw new Error(`not in the text: ${from}`);
    return made.replace(from, to);
  }, text);
}

/** The text with the digest of its own plan in the announcement it records. */
export function naming(text: string): string {
  return replaced(text, ['announcement:\n', `announcement:\n  plan: ${digestOf(text)}\n`]);
}

export function digestOf(text: string): Digest {
  const reading = readIntervention(PLAN_PATH, new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(`not valid: ${JSON.stringify(reading.diagnostics)}`);
  return reading.planDigest;
}

/** `solution.yml` with what it demands as evidence. */
export function demanding(demands: string, solution = SOLUTION): string {
  return `${solution}evidence: { ${demands} }\n`;
}

export const VERIFIED = demanding('approvals: verified');
export const BY_RECEIPT = demanding('announcement: receipt');

/** The plan made urgent, landed on 26 November at 09:20 with a notification five minutes later. */
export const URGENT = `${UNAPPROVED}approvals:
  client: { by: "naročnik A-12", at: 2026-11-26T09:30, reference: telefon }
  ezdrav-ict: { by: "IKT eZdravja K-4", at: 2026-11-26T09:40, reference: telefon }
urgent:
  reason: Izpad potrjevanja e-receptov na vseh lokacijah.
  incident: INC-2026-7781
  declared-by: dezurni-m
  notification: { sent-at: 2026-11-26T09:25, recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si], reference: SD-2026-118500 }
`;
/** Within the 12 hours of that notification: 11:00 in Ljubljana. */
export const URGENT_NOW = '2026-11-26T10:00:00Z';
