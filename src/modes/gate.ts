import { localTime } from '../calendar/zone.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { RunContext } from '../runner/context.ts';
import { readDefaultBranch } from '../runner/default-branch.ts';
import type { Inputs } from '../runner/inputs.ts';
import { readOwnWorkflow } from '../runner/own-workflow.ts';
import { print } from '../runner/log.ts';
import { type ModeInput, repositoryOf } from './mode-input.ts';
import { type ModeResult, concludeVerdict } from './mode-result.ts';
import {
  gather,
  type Gathered,
  lookAgainAtTag,
  type Memory,
  type RunToJudge,
} from './gathering.ts';
import type { MailOptions } from './mailing.ts';
import { lacksNotificationAlone } from './notifying/alone.ts';
import { keepable } from './kept-verdict.ts';
import { withOrganisation } from './organisation/telling.ts';
import { withResuming } from './gate/resuming.ts';
import { waitFor, worthWaitingFor } from './gate/waiting.ts';
import { loadLanguage, messagesIn } from '../report/language.ts';

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
    const told = (judged: Judgement): ModeResult => {
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
      return told(await withResuming(question, judged, readOwnWorkflow()));
    }
    // Loaded only if a mail is about to be sent.
    const { notifyUrgent, withNotification } = await import('./notifying/urgent.ts');
    await loadLanguage();
    const notified = await notifyUrgent(
      { question, inputs, language, signal, tuning, judge: () => judge(question) },
      { verdict, gathered },
    );
    return withNotification(told(notified.judgement), notified, language);
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
