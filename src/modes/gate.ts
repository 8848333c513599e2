import { localTime } from '../calendar/zone.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Verdict } from '../rules/verdict.ts';
import { type RunContext, readOwnWorkflow } from '../runner/context.ts';
import { readDefaultBranch } from '../runner/default-branch.ts';
import type { Inputs } from '../runner/inputs.ts';
import { print } from '../runner/log.ts';
import { type ModeInput, repositoryOf } from './mode-input.ts';
import { type ModeResult, concludeVerdict } from './mode-result.ts';
import { gather, type Gathered, type Memory } from './gathering.ts';
import { lookAgainAtTag, type RunToJudge } from './gathering/run-facts.ts';
import type { MailOptions } from './mailing.ts';
import { lacksNotificationAlone } from './notifying/alone.ts';
import { keepable } from './kept-verdict.ts';
import { withOrganisation } from './organisation/telling.ts';
import { waitFor, worthWaitingFor } from './gate/waiting.ts';
import { loadLanguage, messagesIn } from '../report/language.ts';
import { readWorkflowTexts } from '../github/workflow-texts.ts';
import { isTransient } from '../rules/reason-codes.ts';

/** Usually at most 12 are needed; a repository that needs more than this is refused. */
const MOST_QUESTIONS = 25;

export interface Judgement {
  readonly verdict: Verdict;
  readonly gathered: Gathered;
}

/**
 * Judges one run: gathers, evaluates and, if that would allow it, reads the tag once more and evaluates
 * again, so that a tag moved in the meantime is not deployed.
 */
export async function judge(question: RunToJudge, memory?: Memory): Promise<Judgement> {
  const { client } = question.repository;
  client.begin(MOST_QUESTIONS);
  try {
    const gathered = await gather(question, memory);
    const { candidate, solution, facts } = gathered;
    const first = evaluate(candidate, solution, facts);
    if (!first.allowed) return { verdict: first, gathered };
    const last = await lookAgainAtTag(question, facts);
    return {
      verdict: evaluate(candidate, solution, last),
      gathered: { ...gathered, facts: last },
    };
  } finally {
    // What follows the decision has limits of its own.
    client.begin();
  }
}

/**
 * `mode: gate`: judges the run this step belongs to. If only the slot's opening stands in the way and
 * `wait-minutes` reaches it, waits and judges everything again. If an urgent intervention only lacks its
 * notification and there is a mail server, sends it and judges everything again.
 */
export async function gate(input: ModeInput, tuning?: MailOptions): Promise<ModeResult> {
  const { inputs, context, signal } = input;
  const repository = repositoryOf(input);
  const { client } = repository;
  try {
    const question = questionOf(repository, inputs, context);
    let { verdict, gathered } = await judge(question);
    const language = inputs.language ?? gathered.solution.language ?? 'en';
    await loadLanguage(language);
    const opens = worthWaitingFor(verdict, inputs.waitMinutes);
    if (opens !== null) {
      await waitFor(opens, client.clock, signal, (minutes) => {
        print(messagesIn(language).waiting(minutes, localTime(opens)));
      });
      ({ verdict, gathered } = await judge(question));
    }
    const conclude = (judged: Judgement): ModeResult => {
      const concluded = concludeVerdict(judged.verdict, {
        language,
        locate: judged.gathered.files?.locate ?? new Map(),
        file: judged.gathered.candidate?.path ?? null,
      });
      const result = withOrganisation(concluded, judged.gathered.files, language);
      const kept = keepable(judged.verdict, judged.gathered);
      if (kept === null) return result;
      const { outputs } = result;
      return {
        ...result,
        outputs: { ...outputs, verdict: kept.packed ?? '' },
        kept: kept.text,
      };
    };
    if (inputs.smtpUrl === undefined || !lacksNotificationAlone(verdict)) {
      const judged = { verdict, gathered };
      return conclude(await withResuming(question, judged, readOwnWorkflow()));
    }
    // Loaded only if a mail is about to be sent.
    const { notifyUrgent, withNotification } = await import('./notifying/urgent.ts');
    await loadLanguage();
    const notified = await notifyUrgent(
      { question, inputs, language, signal, tuning, judge: () => judge(question) },
      { verdict, gathered },
    );
    return withNotification(conclude(notified.judgement), notified, language);
  } finally {
    client.close();
  }
}

function questionOf(repository: RepositoryClient, inputs: Inputs, context: RunContext): RunToJudge {
  return {
    repository,
    runId: context.runId,
    ref: context.ref,
    sha: context.sha,
    event: context.event,
    environment: inputs.environment,
    intervention: inputs.intervention,
    defaultBranch: readDefaultBranch(),
  };
}

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
async function withResuming(
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
