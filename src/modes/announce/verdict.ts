import type { Client } from '../../github/client.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Candidate, Facts, Files, Problem } from '../../rules/facts.ts';
import type { Solution } from '../../records/types.ts';
import type { RuleId, Verdict } from '../../rules/verdict.ts';
import { refusal } from './refusal.ts';

/** What a client knows without asking: the time, and how much was asked. */
export interface Asked {
  readonly clock: Pick<Client['clock'], 'now'>;
  readonly counted: Client['counted'];
}

/** The facts before any intervention is looked at: the files, the clock and what failed. */
export function bareFacts(
  client: Asked,
  files: Files,
  problem: Problem | null,
  event: string,
): Facts {
  const now = client.clock.now();
  return {
    repository: null,
    now,
    event,
    files,
    target: {
      ref: { kind: 'announced-release' },
      deployed: null,
      tagNow: null,
      environment: 'production',
    },
    landing: null,
    receipts: null,
    consents: null,
    actor: null,
    triggeringActor: null,
    formerRules: null,
    roster: { known: true, value: null, grade: 'recorded', sources: [] },
    problems: [...(problem === null ? [] : [problem]), ...(now.known ? [] : [now.problem])],
    requests: client.counted,
  };
}

/** Why nothing can be said about any intervention: invalid files, or failed requests. */
export function verdictOnFiles(
  client: Asked,
  files: Files,
  problem: Problem | null,
  solution: Solution,
  event: string,
): Verdict {
  const wanted: readonly RuleId[] = ['file', 'clock', 'api'];
  const whole = evaluate(null, solution, bareFacts(client, files, problem, event));
  return refusal(
    whole,
    whole.rules.filter(({ rule }) => wanted.includes(rule)),
  );
}

/** An intervention that already has its outcome. */
export function verdictOnFinished(
  client: Asked,
  files: Files,
  candidate: Candidate,
  solution: Solution,
  event: string,
): Verdict {
  const whole = evaluate(candidate, solution, bareFacts(client, files, null, event));
  return refusal(
    whole,
    whole.rules.filter(({ code }) => code === 'target.finished'),
  );
}

/** A run whose receipts would not count: not on the default branch, or started by another event. */
export function verdictOnRun(
  client: Asked,
  files: Files,
  solution: Solution,
  { event, ref }: { readonly event: string; readonly ref: string },
): Verdict {
  const whole = evaluate(null, solution, bareFacts(client, files, null, event));
  const facts = { event, ref, announcing: true };
  return refusal(whole, [
    { rule: 'event', outcome: 'fail', code: 'event.not-allowed', evidence: 'verified', facts },
  ]);
}
