import { calledElsewhere, examine, isProduction } from '../audits/examined.ts';
import type { Finding } from '../audits/finding.ts';
import { type AuditReport, audit } from '../audits/report.ts';
import {
  known,
  OFFLINE,
  type Plan,
  type Repository,
  type RepositoryFile,
  type Setting,
  type Settings,
  unknown,
} from '../audits/repository.ts';
import { readBlobs } from '../github/blobs.ts';
import type { Asked, Client } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import { readBranch, readEnvironments, readTagRulesets } from '../github/settings.ts';
import { listFiles, readCalled, type RepositoryListing } from '../github/workflow-files.ts';
import { SMALL } from '../records/limits.ts';
import { readSolution } from '../records/solution.ts';
import type { Language, Solution } from '../records/types.ts';
import { auditJson } from '../report/audit/json.ts';
import { auditSummary } from '../report/audit/summary.ts';
import { auditText } from '../report/audit/text.ts';
import { type Assignment, clientFor, repositoryOf } from './assignment.ts';
import { type Conclusion, concludeProblem } from './conclusion.ts';

const SOLUTION = '.ezdrav/solution.yml';
const WORKFLOWS = '.github/workflows';
/** Beside the workflows. */
const SINGLE_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', 'action.yml'];
/** Larger workflows GitHub does not run; they are listed without text and so count as unreadable. */
const LARGEST = 512 * 1024;

/** Reads a working tree; paths from its root with `/`. A fake stands in for it in tests. */
export interface DirectoryReader {
  /** Names of what stands in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Null where no plain file of at most `limit` bytes stands there. */
  readonly read: (path: string, limit: number) => Uint8Array | null;
}

/** What doctor was asked for, beside the repository. */
export interface DoctorOptions {
  /** `owner/name` of actions that are ours under another name. */
  readonly actionNames: readonly string[];
}

export interface Diagnosis {
  readonly report: AuditReport;
  /** That of `solution.yml`. */
  readonly language: Language | undefined;
}

/** 0: no way around the gate was found (what cannot be known does not count here); else 1. */
export function doctorExitCode(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Doctor on a working tree: GitHub is asked nothing, so every setting is "cannot know". */
export function doctorOffline(
  directory: DirectoryReader,
  options: DoctorOptions & {
    readonly format: 'text' | 'json';
    readonly language: Language | undefined;
    readonly colour: boolean;
    /** Columns of the terminal. */
    readonly columns?: number | undefined;
  },
): { readonly text: string; readonly findings: readonly Finding[]; readonly exitCode: 0 | 1 } {
  const { actionNames, format, colour, columns } = options;
  const workflows = directory.list(WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
  const files = [...workflows.filter((path) => /\.ya?ml$/.test(path)), ...SINGLE_FILES].flatMap(
    (path): readonly RepositoryFile[] => {
      const bytes = directory.read(path, LARGEST);
      if (bytes === null) return SINGLE_FILES.includes(path) ? [] : [{ path, text: '' }];
      return [{ path, text: textOf(bytes) }];
    },
  );
  const listed = directory.list('.ezdrav').includes('solution.yml');
  const solution = solutionIn(listed, directory.read(SOLUTION, SMALL.bytes));
  const called = new Map(calledElsewhere(files).map((uses) => [uses, unknown('offline')]));
  const report = audit({ files, called, solution, settings: OFFLINE, actionNames });
  const language = options.language ?? languageOf(solution) ?? 'en';
  const text =
    format === 'json'
      ? JSON.stringify(auditJson(report, language), null, 2)
      : auditText(report, { language, colour, columns });
  return { text, findings: report.findings, exitCode: doctorExitCode(report.findings) };
}

/**
 * Doctor on a repository of GitHub, at the default branch's tip. What the token may not read is
 * "cannot know"; only where the files themselves cannot be had there is no diagnosis.
 */
export async function diagnose(
  client: Client,
  repository: RepositoryName,
  { actionNames }: DoctorOptions,
): Promise<Asked<Diagnosis>> {
  const listing = await listFiles(client, repository);
  if (!listing.ok) return listing;
  const readable = listing.value.blobs.filter(({ size }) => size <= LARGEST);
  const oids = [...new Set(readable.map(({ oid }) => oid))];
  const blobs = await readBlobs(client, repository, oids);
  if (!blobs.ok) return blobs;
  const files = listing.value.blobs.map(({ path, oid }) => ({
    path,
    text: textOf(blobs.value.get(oid) ?? new Uint8Array()),
  }));
  const entry = listing.value.blobs.find(({ path }) => path === SOLUTION);
  const solution = solutionIn(entry !== undefined, blobs.value.get(entry?.oid ?? '') ?? null);
  const called = await Promise.all(
    calledElsewhere(files).map(async (uses) => [uses, await readCalled(client, uses)] as const),
  );
  const offline: Repository = {
    files,
    called: new Map(called),
    solution,
    settings: OFFLINE,
    actionNames,
  };
  const settings = await settingsOf(client, repository, listing.value, offline);
  const report = audit({ ...offline, settings });
  return { ...listing, value: { report, language: languageOf(solution) } };
}

async function settingsOf(
  client: Client,
  repository: RepositoryName,
  { visibility, defaultBranch }: RepositoryListing,
  offline: Repository,
): Promise<Settings> {
  const named = examine(offline).jobs.flatMap(
    ({ job }) => job.environment?.text.toLowerCase() ?? [],
  );
  const [environments, branch, tagRulesets] = await Promise.all([
    readEnvironments(client, repository, new Set(named)),
    readBranch(client, repository, defaultBranch),
    readTagRulesets(client, repository),
  ]);
  const settings: Settings = {
    environments,
    branch,
    tagRulesets,
    visibility: known(visibility),
    workflowPermissions: unknown('forbidden', 'administration: read'),
    plan: unknown('forbidden'),
  };
  return { ...settings, plan: planOf(settings, client.enterpriseVersion !== null) };
}

/** GitHub tells the plan to owners only; some things exist on GitHub Enterprise alone. */
function planOf({ environments, visibility, plan }: Settings, server: boolean): Setting<Plan> {
  const hidden = visibility.known && visibility.value !== 'public';
  const internal = visibility.known && visibility.value === 'internal';
  const ruled =
    hidden &&
    environments.known &&
    environments.value.some(
      ({ name, apps }) => isProduction(name) && apps.known && apps.value.length > 0,
    );
  return server || internal || ruled ? known('enterprise') : plan;
}

function solutionIn(listed: boolean, bytes: Uint8Array | null): Setting<Solution | null> {
  if (!listed) return known(null);
  if (bytes === null) return unknown('invalid');
  const reading = readSolution(SOLUTION, bytes);
  return reading.ok ? known(reading.value) : unknown('invalid');
}

function languageOf(solution: Setting<Solution | null>): Language | undefined {
  return solution.known ? solution.value?.language : undefined;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** `mode: doctor`: the same over GitHub's record, settings included as far as the token may read them. */
export async function doctor(assignment: Assignment): Promise<Conclusion> {
  const client = clientFor(assignment);
  try {
    const asked = await diagnose(client, repositoryOf(assignment.context), { actionNames: [] });
    if (!asked.ok) return concludeProblem(asked.problem, assignment.inputs.language ?? 'en');
    const { report, language: files } = asked.value;
    const language = assignment.inputs.language ?? files ?? 'en';
    return {
      exitCode: doctorExitCode(report.findings),
      outputs: {},
      log: auditText(report, { language, colour: false }),
      summary: auditSummary(report, language),
      annotations: [],
      report: auditJson(report, language),
    };
  } finally {
    client.close();
  }
}
