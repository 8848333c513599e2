import type { ActionRun } from '../../support/action.ts';
import type { Stage } from '../scenes.ts';

/** Everything a run leaves anywhere, each by its sink. */
export interface Sinks {
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: string;
  /** Issues, comments of issues and of pull requests, as Markdown. */
  readonly bodies: readonly string[];
  readonly titles: readonly string[];
  readonly receipts: string;
}

export function sinksOf(run: ActionRun, { repository }: Stage): Sinks {
  const { issues, pulls, deployments } = repository.state;
  const threads = [...issues, ...pulls.map(({ issue }) => issue)];
  return {
    log: run.stdout + run.stderr,
    summary: run.summary,
    outputs: run.outputs,
    report: JSON.stringify(run.report),
    bodies: threads.flatMap(({ body, comments }) => [
      body ?? '',
      ...comments.map((comment) => comment.body),
    ]),
    titles: threads.map(({ title }) => title),
    receipts: JSON.stringify(
      deployments.map(({ payload, description, statuses }) => [
        payload,
        description,
        statuses.map((one) => one.description),
      ]),
    ),
  };
}

/** The commands in a log that the runner would obey: those between stop-commands and its token are none. */
export function obeyed(log: string): readonly string[] {
  const found: string[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const stop = /^::stop-commands::(\S+)$/.exec(line);
    if (token !== null) {
      if (line === `::${token}::`) token = null;
    } else if (stop !== null) {
      token = stop[1] ?? null;
    } else if (/^\s*::|##\[/.test(line)) {
      found.push(line);
    }
  }
  return token === null ? found : [...found, 'commands are stopped to the end'];
}
