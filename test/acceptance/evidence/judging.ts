import { Client } from '../../../src/github/client.ts';
import { RepositoryClient } from '../../../src/github/repository-client.ts';
import type { RetryPolicy } from '../../../src/github/retry.ts';
import { keptText, readKept } from '../../../src/dossier/kept-verdict.ts';
import { type Judgement, judge } from '../../../src/modes/gate.ts';
import type { RunToJudge } from '../../../src/modes/gathering/run-facts.ts';
import { VERSIONS } from '../../../src/modes/versions.ts';
import type { ReasonCode } from '../../../src/rules/reason-codes.ts';
import type { Decision } from '../../../src/rules/verdict.ts';
import { type ActionRun, runAction } from '../../support/action.ts';
import { type Enarocanje, enarocanje, type Seed } from '../../support/enarocanje.ts';

/** Everything quick, so that a persistent fault ends soon; the rules of patience are the same. */
export const QUICK: RetryPolicy = {
  tries: 4,
  request: 5_000,
  all: 20_000,
  backoff: 1,
  longestWait: 50,
};

/** What a row changes about the run itself; the rest is the example's. */
export type RunOf = Partial<Omit<RunToJudge, 'repository'>>;

/** One valid base, one change, one exact answer. */
export interface Row {
  readonly name: string;
  readonly seed?: Seed;
  readonly change?: (base: Enarocanje) => void;
  readonly run?: RunOf | ((base: Enarocanje) => RunOf);
  readonly decision: Decision;
  readonly codes: readonly ReasonCode[];
}

const REPOSITORY = { owner: 'bolnisnica', name: 'enarocanje', id: 4242 };

function questionOf(base: Enarocanje, run: RunOf = {}): Omit<RunToJudge, 'repository'> {
  return {
    runId: 77,
    ref: base.env['GITHUB_REF'] ?? '',
    sha: base.env['GITHUB_SHA'] ?? '',
    event: base.env['GITHUB_EVENT_NAME'] ?? '',
    environment: 'production',
    intervention: undefined,
    ...run,
  };
}

export interface Options {
  readonly patience?: RetryPolicy;
  readonly token?: string;
}

/** Judges with the real client over real HTTP, in this process. */
export async function judged(
  base: Enarocanje,
  run: RunOf = {},
  options: Options = {},
): Promise<Judgement> {
  const client = new Client({
    token: options.token ?? base.github.token,
    api: base.github.url,
    graphql: base.github.graphqlUrl,
    environment: {},
    monotonic: () => performance.now(),
    server: base.github.serverUrl,
    patience: options.patience ?? QUICK,
    signal: new AbortController().signal,
  });
  try {
    const judgement = await judge({
      repository: new RepositoryClient(client, REPOSITORY),
      ...questionOf(base, run),
    });
    seenAgain(judgement);
    return judgement;
  } finally {
    client.close();
  }
}

/** Whatever is decided can be kept, and comes out the same when it is judged again from that alone. */
function seenAgain({ verdict, gathered: { solution, facts } }: Judgement): void {
  const text = keptText({ solution, facts, verdict, versions: VERSIONS });
  const reading = text === null ? null : readKept(text);
  if (reading?.kind === 'read' && reading.same) return;
  throw new Error(`not judged the same again: ${verdict.decision} ${verdict.reasonCodes.join()}`);
}

/** Judges with the built action, as a process of its own. */
export function acted(base: Enarocanje, run: RunOf = {}): Promise<ActionRun> {
  const { ref, sha, event, runId, environment, intervention } = questionOf(base, run);
  return runAction({
    env: {
      ...base.env,
      GITHUB_REF: ref,
      GITHUB_SHA: sha,
      GITHUB_EVENT_NAME: event,
      GITHUB_RUN_ID: String(runId),
    },
    inputs: { environment, ...(intervention !== undefined && { intervention }) },
  });
}

/** Prepares a row's repository, hands it to `use`, and sees that every request was GitHub's. */
export async function withRow<T>(
  row: Pick<Row, 'seed' | 'change' | 'run'>,
  use: (base: Enarocanje, run: RunOf) => Promise<T>,
): Promise<T> {
  const base = await enarocanje(row.seed);
  try {
    row.change?.(base);
    const answer = await use(base, typeof row.run === 'function' ? row.run(base) : (row.run ?? {}));
    base.github.assertLegal();
    return answer;
  } finally {
    await base.github.stop();
  }
}
