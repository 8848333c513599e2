import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { settledSolution } from '../records/settled.ts';
import type { Solution } from '../records/types.ts';
import { rejectingLines } from '../rules/rejections.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { ApprovalEvidence, Fact, Facts, FormerRules, HeldBy } from '../rules/facts.ts';
import { selectIntervention } from '../rules/selection.ts';
import type { Verdict } from '../rules/verdict.ts';
import { keptFacts } from './kept-facts.ts';

/** What something was judged with; `tzdata` is the runtime’s. */
export interface Versions {
  readonly product: string;
  readonly calendar: string;
  readonly tzdata: string;
}

/** A decision with everything it rests on, so that it can be judged again offline. */
export interface KeptVerdict {
  readonly solution: Solution;
  readonly facts: Facts;
  /** The decision as it was kept; it is not trusted but compared with the one that is reached again. */
  readonly said: StatedDecision;
  readonly versions: Versions;
}

export interface StatedDecision {
  readonly decision: string;
  readonly allowed: boolean;
  readonly reasonCodes: readonly string[];
  readonly evaluatedAt: number | null;
  readonly intervention: { readonly id: string; readonly planDigest: string } | null;
}

/** Judges facts on their own: the intervention that is meant follows from them. */
export function judgedFrom({ solution, facts }: Pick<KeptVerdict, 'solution' | 'facts'>): Verdict {
  const { candidate } = selectIntervention(facts.files, facts.target);
  return evaluate(candidate, solution, facts);
}

/**
 * The text of a kept decision: canonical JSON (RFC 8785) of rules, facts and verdict, without what reveals
 * people. Null if the decision would be different without it.
 */
export function keptText(
  judged: Pick<KeptVerdict, 'solution' | 'facts' | 'versions'> & { readonly verdict: Verdict },
): string | null {
  const facts = withoutPeople(judged.facts);
  const solution = withoutAddresses(judged.solution);
  const verdict = judgedFrom({ solution, facts });
  const { decision, reasonCodes } = judged.verdict;
  if (verdict.decision !== decision || verdict.reasonCodes.join() !== reasonCodes.join())
    return null;
  const { versions } = judged;
  return canonical({ schema: 1, kind: KIND, solution, facts, verdict, versions });
}

/** Null for what JSON cannot hold, such as an invalid time. */
function canonical(value: object): string | null {
  try {
    return String(canonicalize(value));
  } catch {
    return null;
  }
}

const KIND = 'ezdrav-verdict';

/**
 * A comment that may approve; of any other only its rejections are kept, because the rest is somebody's own
 * words.
 */
const APPROVING = /^\/approve \S{1,64}(?: sha256:[0-9a-f]{64})?[ \t\r\n]*$/;

function withoutPeople(facts: Facts): Facts {
  return {
    ...facts,
    consents: each(facts.consents, (consent): ApprovalEvidence => {
      if (consent.kind === 'review' || APPROVING.test(consent.body)) return consent;
      return { ...consent, body: rejectingLines(consent.body) };
    }),
    ...(facts.heldBy !== undefined && { heldBy: withoutOwnAddresses(facts.heldBy) }),
    formerRules: each(facts.formerRules, (former): FormerRules => {
      const { rules } = former;
      if ('roster' in rules) return former;
      return { ...former, rules: { solution: withoutAddresses(rules.solution) } };
    }),
  };
}

function withoutOwnAddresses(heldBy: HeldBy): HeldBy {
  const { own } = heldBy;
  return { ...heldBy, own: { ...own, solution: withoutAddresses(own.solution) } };
}

function each<T>(fact: Fact<readonly T[]> | null, change: (one: T) => T): typeof fact {
  return fact?.known === true ? { ...fact, value: fact.value.map(change) } : fact;
}

/**
 * The solution without the on-duty contact and the approvers' mailboxes, which are not judged; their domains
 * are kept.
 */
export function withoutAddresses(solution: Solution): Solution {
  const { approvers, contractor, client, ...rest } = solution;
  const hidden = (party: keyof Solution['approvers']): Solution['approvers'][typeof party] =>
    approvers[party].map((one, index) =>
      'id' in one
        ? one
        : { ...one, email: `${party}-${index}${one.email.slice(one.email.lastIndexOf('@'))}` },
    );
  return {
    ...rest,
    approvers: { client: hidden('client'), 'ezdrav-ict': hidden('ezdrav-ict') },
    ...(contractor?.organisation !== undefined && {
      contractor: { organisation: contractor.organisation },
    }),
    ...(client?.organisation !== undefined && { client: { organisation: client.organisation } }),
  };
}

const Shape = z.strictObject({
  schema: z.literal(1),
  kind: z.literal(KIND),
  solution: settledSolution,
  facts: keptFacts,
  verdict: z.looseObject({
    decision: z.string(),
    allowed: z.boolean(),
    reasonCodes: z.array(z.string()),
    evaluatedAt: z.nullable(z.int()),
    intervention: z.nullable(z.looseObject({ id: z.string(), planDigest: z.string() })),
  }),
  versions: z.strictObject({ product: z.string(), calendar: z.string(), tzdata: z.string() }),
});

export type KeptReading =
  | {
      readonly kind: 'read';
      readonly kept: KeptVerdict;
      /** The verdict when the rules judge the facts again. */
      readonly again: Verdict;
      /** True if it equals the kept one, row by row. */
      readonly same: boolean;
    }
  /** Not a decision kept by this product. */
  | { readonly kind: 'malformed' };

/** Reads what `keptText` wrote and judges it again. Never throws. */
export function readKept(text: string): KeptReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'malformed' };
  }
  const read = z.safeParse(Shape, value, { jitless: true });
  // There is only one valid form, so any other text was not written by us.
  if (!read.success || canonicalize(value) !== text) return { kind: 'malformed' };
  const { solution, facts, verdict: said, versions } = read.data;
  const kept: KeptVerdict = { solution, facts, said, versions };
  const again = judgedFrom(kept);
  return { kind: 'read', kept, again, same: canonicalize(again) === canonicalize(said) };
}
