import { readWorkflowTexts } from '../../github/workflow-texts.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { isTransient } from '../../rules/reason-codes.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { Gathered, RunToJudge } from '../gathering.ts';

/** A decision, with what it rests on. */
interface Judged {
  readonly verdict: Verdict;
  readonly gathered: Gathered;
}

/** Values of `key` in a workflow's text, on a line of its own or in braces; comments are ignored. */
function valuesOf(key: string, text: string): readonly string[] {
  const line = new RegExp(
    `(?:^|[{,])[ \\t-]*${key}:[ \\t]*["']?([\\w.-]+)["']?[ \\t]*(?:$|[,}#])`,
    'gm',
  );
  return [...text.matchAll(line)].flatMap(([, value]) => value ?? []);
}

/** Returns true if one of these workflows re-runs refused runs of `file`; null: of any workflow. */
function isResumed(texts: readonly string[], file: string | null): boolean {
  return texts.some(
    (text) =>
      valuesOf('mode', text).includes('resume') &&
      (file === null || valuesOf('workflow', text).includes(file)),
  );
}

/**
 * The same judgement and, if only time stands in its way, whether a workflow on the default branch will
 * re-run it; this is promised only if it is so.
 */
export async function withResuming(
  { repository }: RunToJudge,
  judgement: Judged,
  file: string | null,
): Promise<Judged> {
  const { verdict, gathered } = judgement;
  const { candidate, solution, facts, repository: state } = gathered;
  const { reasonCodes } = verdict;
  if (state === null || !isTransient(reasonCodes) || !reasonCodes.includes('slot.not-yet-open'))
    return judgement;
  const asked = await readWorkflowTexts(repository, state.tip);
  if (!asked.ok) return judgement;
  const known = { ...facts, resumed: isResumed(asked.value, file) };
  return {
    verdict: evaluate(candidate, solution, known),
    gathered: { ...gathered, facts: known },
  };
}
