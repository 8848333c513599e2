import { type DeployJob, deployJobsOf } from '../../audits/deploy-jobs.ts';
import type { FilePlace } from '../../audits/finding.ts';
import type { RepositoryFile } from '../../audits/repository.ts';
import { readWorkflow } from '../../audits/workflow-reading.ts';
import { readDirectory } from '../../runner/directory.ts';

export interface Deploying {
  /** Jobs that deploy, or may, without a gate before them. */
  readonly ungated: readonly DeployJob[];
  /** Workflows that cannot be read, so that it is unknown whether they deploy. */
  readonly unreadable: readonly FilePlace[];
  /** True if one of their jobs deploys after our gate. */
  readonly gated: boolean;
}

const WORKFLOWS = '.github/workflows';
const LARGEST = 512 * 1024;

/** What the workflows of a working tree deploy, by the analysis of doctor; GitHub is not asked. */
export function deployingIn(repo: string): Deploying {
  const directory = readDirectory(repo);
  const files = directory
    .list(WORKFLOWS)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name): RepositoryFile => {
      const path = `${WORKFLOWS}/${name}`;
      return { path, text: new TextDecoder().decode(directory.read(path, LARGEST) ?? undefined) };
    });
  const jobs = deployJobsOf(files);
  return {
    ungated: jobs.filter(({ gated }) => !gated),
    unreadable: files.flatMap(({ path, text }) => {
      const reading = readWorkflow(path, text);
      return reading.ok ? [] : [{ file: path, line: 1, column: 1 }];
    }),
    gated: jobs.some(({ gated }) => gated),
  };
}
