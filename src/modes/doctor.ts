import { SOLUTION_FILE } from './ezdrav-files.ts';
import { calledElsewhere, examine, localActions } from '../audits/examined.ts';
import { environmentNames, environmentSays } from '../audits/production/environments.ts';
import type { AuditReport } from '../audits/report.ts';
import {
  known,
  OFFLINE,
  type GitHubPlan,
  type Repository,
  type RepositoryFile,
  type Setting,
  type Settings,
  unknownSetting,
} from '../audits/repository.ts';
import { readBlobs } from '../github/blobs.ts';
import type { ApiResult } from '../github/answer.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readBranch, readEnvironments, readTagRulesets } from '../github/settings.ts';
import {
  listFiles,
  readCalled,
  readPaths,
  type RepositoryListing,
} from '../github/workflow-files.ts';
import type { Language } from '../records/types.ts';
import { auditAnnotations } from '../report/audit/annotations.ts';
import { auditJson } from '../report/audit/json.ts';
import { auditSummary, auditText } from '../report/audit/document.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import { type ModeResult, concludeProblem } from './mode-result.ts';
import { doctorExitCode } from './doctor/exit-code.ts';
import { auditHeld } from './doctor/held.ts';
import {
  ACTION_DEPTH,
  actionFiles,
  DECLARATIONS,
  declarationsIn,
  languageOf,
  LARGEST,
  locateIn,
  solutionIn,
  decodedText,
} from './doctor/files.ts';
import { houseOf } from './organisation/house.ts';
import { type NamedOrganisation, withReading } from './organisation/telling.ts';
import { VERSIONS } from './versions.ts';

export interface Diagnosis {
  readonly report: AuditReport;
  /** The language of `solution.yml`. */
  readonly language: Language | undefined;
  /** The organisation of the solution, and how it was read; null without one. */
  readonly organisation: NamedOrganisation | null;
}

/**
 * Examines a repository on GitHub, at the default branch's tip. Settings that the token may not read are
 * "cannot know"; only without the files there is no diagnosis.
 */
export async function diagnose(repository: RepositoryClient): Promise<ApiResult<Diagnosis>> {
  const listing = await listFiles(repository);
  if (!listing.ok) return listing;
  const readable = listing.value.blobs.filter(({ size }) => size <= LARGEST);
  const oids = [...new Set(readable.map(({ oid }) => oid))];
  const blobs = await readBlobs(repository, oids);
  if (!blobs.ok) return blobs;
  const listed = listing.value.blobs.map(({ path, oid }) => ({
    path,
    text: decodedText(blobs.value.get(oid) ?? new Uint8Array()),
  }));
  const files = await withActions(repository, listing.value.tip, listed);
  if (!files.ok) return files;
  const bytesOf = (path: string): [boolean, Uint8Array | null] => {
    const entry = listing.value.blobs.find((each) => each.path === path);
    return [entry !== undefined, blobs.value.get(entry?.oid ?? '') ?? null];
  };
  const solution = solutionIn(...bytesOf(SOLUTION_FILE));
  const called = await Promise.all(
    calledElsewhere(files.value).map(
      async (uses) => [uses, await readCalled(repository.client, uses)] as const,
    ),
  );
  const offline: Repository = {
    files: files.value,
    called: new Map(called),
    solution,
    declarations: declarationsIn(...bytesOf(DECLARATIONS)),
    settings: OFFLINE,
  };
  const named = solution.known ? solution.value?.organisation : undefined;
  const [settings, house] = await Promise.all([
    settingsOf(repository, listing.value, offline),
    named === undefined ? null : houseOf(repository, named),
  ]);
  const locate = locateIn(bytesOf(SOLUTION_FILE)[1]);
  const { report, ...held } = auditHeld({ ...offline, settings }, house, locate);
  const organisation =
    named === undefined || house === null
      ? null
      : {
          repository: named.repository,
          named: locate?.(['organisation']) ?? null,
          house,
          ...held,
        };
  return { ...listing, value: { report, language: languageOf(solution), organisation } };
}

/** The files, with the repository's actions that workflows use, directly or indirectly. */
async function withActions(
  repository: RepositoryClient,
  tip: string,
  listed: readonly RepositoryFile[],
): Promise<ApiResult<readonly RepositoryFile[]>> {
  let files = listed;
  for (let depth = 0; ; depth += 1) {
    const paths = localActions(files).flatMap(actionFiles);
    const asked = await readPaths(repository, tip, depth < ACTION_DEPTH ? paths : []);
    if (!asked.ok) return asked;
    if (asked.value.length === 0) return { ...asked, value: files };
    files = [...files, ...asked.value];
  }
}

async function settingsOf(
  repository: RepositoryClient,
  { visibility, defaultBranch }: RepositoryListing,
  offline: Repository,
): Promise<Settings> {
  const names = environmentNames(offline);
  const named = examine(offline).jobs.flatMap(
    ({ job }) => job.environment?.text.toLowerCase() ?? [],
  );
  const isWanted = (name: string): boolean =>
    named.includes(name) || environmentSays(name, names) === 'production';
  const [environments, branch, tagRulesets] = await Promise.all([
    readEnvironments(repository, isWanted),
    readBranch(repository, defaultBranch),
    readTagRulesets(repository),
  ]);
  const settings: Settings = {
    environments,
    branch,
    tagRulesets,
    visibility: known(visibility),
    workflowPermissions: unknownSetting('forbidden', 'administration: read'),
    plan: unknownSetting('forbidden'),
  };
  return {
    ...settings,
    plan: planOf(settings, isWanted, repository.client.enterpriseVersion !== null),
  };
}

/** GitHub only tells owners the plan; some features exist on GitHub Enterprise only. */
function planOf(
  { environments, visibility, plan }: Settings,
  isWanted: (name: string) => boolean,
  server: boolean,
): Setting<GitHubPlan> {
  const hidden = visibility.known && visibility.value !== 'public';
  const internal = visibility.known && visibility.value === 'internal';
  const ruled =
    hidden &&
    environments.known &&
    environments.value.some(
      ({ name, apps }) => isWanted(name.toLowerCase()) && apps.known && apps.value.length > 0,
    );
  return server || internal || ruled ? known('enterprise') : plan;
}

/** `mode: doctor`: the same with GitHub's record, including settings as far as the token may read them. */
export async function doctor(input: ModeInput): Promise<ModeResult> {
  return onRepository(input, async (repository) => {
    const asked = await diagnose(repository);
    if (!asked.ok) return concludeProblem(asked.problem, input.inputs.language ?? 'en');
    const { report, language: files, organisation } = asked.value;
    const language = input.inputs.language ?? files ?? 'en';
    const version = VERSIONS.product;
    const concluded: ModeResult = {
      exitCode: doctorExitCode(report),
      outputs: {},
      log: auditText(report, { language, colour: false, version }),
      summary: auditSummary(report, language, version),
      annotations: auditAnnotations(report, language),
      report: auditJson(report, language, version),
    };
    return organisation === null ? concluded : withReading(concluded, organisation, language);
  });
}
