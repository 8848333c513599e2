import type { Solution } from '../../records/types.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Candidate, Files, Target } from '../../rules/facts.ts';
import { selectIntervention, tagOf } from '../../rules/selection.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { RunContext } from '../../runner/context.ts';
import type { Inputs } from '../../runner/inputs.ts';
import { refusal } from '../announce/refusal.ts';
import { type Asked, bareFacts } from '../announce/verdict.ts';

export type Selected =
  /** `ofThisRun`: the run deployed its tag, so its jobs show how it went. */
  | { readonly kind: 'meant'; readonly candidate: Candidate; readonly ofThisRun: boolean }
  | { readonly kind: 'none'; readonly verdict: Verdict };

/**
 * The intervention to be closed: the one that announces the run's tag, even with its outcome written; or the
 * one named by the input `intervention`, from any ref.
 */
export function selectForClosing(
  client: Asked,
  files: Files,
  solution: Solution,
  inputs: Pick<Inputs, 'environment' | 'intervention'>,
  context: Pick<RunContext, 'event' | 'ref'>,
): Selected {
  const target: Target = {
    ref: { kind: 'ref', name: context.ref },
    deployed: null,
    tagNow: null,
    environment: inputs.environment,
    intervention: inputs.intervention,
  };
  const { candidate, why, considered } = selectIntervention(files, target);
  const tag = tagOf(target);
  const ofTag = considered.filter(({ intervention }) => intervention.release.tag === tag);
  const [named] = inputs.intervention === undefined ? [] : considered;
  const [finished] = ofTag.length === 1 ? ofTag : [];
  const meant = (why === null && tag !== null ? candidate : null) ?? finished ?? named;
  if (meant !== undefined) {
    return { kind: 'meant', candidate: meant, ofThisRun: meant.intervention.release.tag === tag };
  }
  const whole = evaluate(candidate, solution, {
    ...bareFacts(client, files, null, context.event),
    target,
  });
  const rows = whole.rules.filter(
    ({ rule, outcome, code }) =>
      rule === 'target' && outcome === 'fail' && code !== 'target.environment-mismatch',
  );
  return { kind: 'none', verdict: refusal(whole, rows) };
}
