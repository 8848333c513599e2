import { HOUR, type Instant, plus } from '../calendar/instant.ts';
import { earliestStart } from '../calendar/lead-time.ts';
import { RULES_WINDOW } from '../calendar/window.ts';
import { STARTER } from '../records/starter-text.ts';
import { visible } from '../report/escaping.ts';
import { organisationFiles } from '../report/init/organisation.ts';
import { PLACEHOLDER, starterFiles } from '../report/init/starters.ts';
import { numbered } from '../report/init/steps.ts';
import { writeNew } from '../runner/new-files.ts';
import {
  badValue,
  type CommandArgs,
  languageOption,
  UsageError,
  repoOption,
  type CommandResult,
} from './arguments.ts';
import { foundOut, shownPath } from './init/found.ts';
import { urgentPlan } from './urgent.ts';
import { type Messages, messagesIn } from '../report/language.ts';
import { readDirectory } from '../runner/directory.ts';
import { shippedRelease } from '../runner/shipped-release.ts';
import { doctorOffline } from './doctor/offline.ts';
import { type DeployJob, deployJobsOf } from '../audits/deploy-jobs.ts';
import type { FilePlace } from '../audits/finding.ts';
import type { RepositoryFile } from '../audits/repository.ts';
import { readWorkflow } from '../audits/workflow-reading.ts';

const WEEK = 7 * 24 * HOUR;
const SLOT = 4 * HOUR;
const OF_URGENT = ['tag', 'incident', 'reason', 'impact', 'rollback'] as const;

/** `ezdrav init`: well-formed starter files and workflows. Overwrites nothing. */
export async function init(asked: CommandArgs): Promise<CommandResult> {
  if (asked.options['urgent'] === true) return urgentInstead(asked);
  if (asked.options['organisation'] === true) return initOrganisation(asked);
  const stray = OF_URGENT.find((name) => asked.options[name] !== undefined);
  if (stray !== undefined)
    throw new UsageError({ kind: 'unknown-argument', value: `--${stray}`, near: null });
  const repo = repoOption(asked);
  const language = languageOption(asked, undefined);
  const words = messagesIn(language).init;
  const { solution, defaultBranch } = foundOut(repo);
  const start = lawfulStart(plus(asked.now, WEEK));
  const slot = { start, end: plus(start, SLOT) };
  const commit = shippedRelease();
  const deploying = deployingIn(repo);
  // If a workflow already deploys, or may, no second one is written.
  const foreign = deploying.ungated.length > 0 || deploying.unreadable.length > 0;
  const workflows = chosen(asked, foreign || deploying.gated);
  const starting = { language, solution, defaultBranch, slot, workflows, commit, texts: STARTER };
  const lines = starterFiles(starting).map(({ path, text }) => {
    const made = writeNew(repo, path, text);
    const shown = shownPath(asked, repo, path);
    return { made, line: `${made ? '+' : '='} ${shown}: ${made ? words.made : words.kept}` };
  });
  const none = lines.every(({ made }) => !made);
  const remarks = [
    ...(none ? [words.nothing] : []),
    ...(foreign ? [words.noSecond, ...insertions(deploying, words, commit)] : []),
    ...(commit === null ? [words.noRelease] : []),
  ];
  const steps = numbered(words.steps, words.starting(visible(defaultBranch)));
  const head = [...lines.map(({ line }) => line), ...remarks.map((each) => `! ${each}`)];
  const doctor = doctorOffline(readDirectory(repo), {
    format: 'text',
    language,
    colour: false,
    columns: asked.columns,
  });
  const [level = ''] = doctor.text.split('\n\n');
  return { text: `${head.join('\n')}\n\n${level}\n\n${steps}`, exitCode: 0 };
}

/** `ezdrav init --organisation`: the repository that an organisation keeps for all its solutions. */
function initOrganisation(asked: CommandArgs): CommandResult {
  const repo = repoOption(asked);
  const language = languageOption(asked, undefined);
  const words = messagesIn(language).init;
  const { solution: name, defaultBranch } = foundOut(repo);
  const commit = shippedRelease();
  const lines = organisationFiles({ language, name, defaultBranch, commit }).map(
    ({ path, text }) => {
      const made = writeNew(repo, path, text);
      return `${made ? '+' : '='} ${shownPath(asked, repo, path)}: ${made ? words.made : words.kept}`;
    },
  );
  const remarks = commit === null ? [`! ${words.noRelease}`] : [];
  const steps = numbered(words.steps, words.startingOrganisation);
  return { text: `${[...lines, ...remarks].join('\n')}\n\n${steps}`, exitCode: 0 };
}

const USUAL = ['check-on-pull-request.yml', 'announce-on-merge.yml', 'doctor.yml'];
/** Workflows by the modes that `--with` takes; the usual ones are always written. */
const BY_MODE: ReadonlyMap<string, string> = new Map([
  ['check', 'check-on-pull-request.yml'],
  ['announce', 'announce-on-merge.yml'],
  ['doctor', 'doctor.yml'],
  ['approve', 'approve.yml'],
  ['resume', 'resume.yml'],
  ['close', 'close-after-deploy.yml'],
  ['staff', 'staff.yml'],
]);

/**
 * The workflows to write: the usual ones, and those that `--with` names.
 *
 * @throws {UsageError}
 */
function chosen(asked: CommandArgs, deploys: boolean): readonly string[] {
  const wanted = asked.options['with'];
  const names = typeof wanted === 'string' ? wanted.split(',').map((each) => each.trim()) : [];
  const more = names.map((name) => {
    const file = BY_MODE.get(name);
    if (file !== undefined) return file;
    throw badValue('with', name, [...BY_MODE.keys()]);
  });
  // The closing workflow also deploys, so only one of the two is written.
  const closes = more.includes('close-after-deploy.yml');
  const deploy = deploys || closes ? [] : ['deploy-on-tag.yml'];
  return [
    ...USUAL,
    ...deploy,
    ...more.filter((name) => !deploys || name !== 'close-after-deploy.yml'),
  ];
}

/** Where the gate must be inserted into existing workflows, with the lines. */
function insertions(
  { ungated, unreadable }: Deploying,
  words: Messages['init'],
  commit: string | null,
): readonly string[] {
  const at = ({ file, line }: { readonly file: string; readonly line: number }): string =>
    `${visible(file)}:${line}`;
  const lines = [
    '      - name: Gate',
    `        uses: ezdrav/ezdrav-intervention-gate@${commit ?? PLACEHOLDER}`,
    '    permissions: { actions: read, contents: read, deployments: read, issues: read, pull-requests: read }',
  ];
  return [
    ...unreadable.map((place) => words.unreadable(at(place))),
    ...ungated.map(({ file, line, firstStep, job }) => {
      const place = at({ file, line: firstStep?.line ?? line });
      if (firstStep === null) return words.calls(place, visible(job));
      return [words.ungated(place, visible(job)), ...lines, `    (${words.environment})`].join(
        '\n',
      );
    }),
  ];
}

/** Late enough for an announcement made next week; beyond the calendar it is not promised to be lawful. */
function lawfulStart(announced: Instant): Instant {
  const hours = RULES_WINDOW;
  return (
    earliestStart({ announced, reading: 'default', extra: [], hours, downtime: true }) ?? announced
  );
}

/** The former `init --urgent`: the same questions, and the command that asks them now. */
async function urgentInstead(asked: CommandArgs): Promise<CommandResult> {
  const { tag, incident } = asked.options;
  const positionals = [tag, incident].flatMap((each) => (typeof each === 'string' ? [each] : []));
  const plan = await urgentPlan({ ...asked, positionals });
  const hint = messagesIn(languageOption(asked, undefined)).urgentPlan.moved;
  return { ...plan, text: `${hint}\n${plan.text}` };
}

interface Deploying {
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
function deployingIn(repo: string): Deploying {
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
