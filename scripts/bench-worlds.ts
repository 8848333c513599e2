import { type Enarocanje, enarocanje, exampleFile } from '../test/support/enarocanje.ts';
import { receipted, reviewedBy } from '../test/acceptance/evidence/scenes.ts';
import { demanding } from '../test/acceptance/evidence/texts.ts';
import { type FakeGitHub, startGitHub } from '../test/support/github/index.ts';

// The state of GitHub in each case.

/** A GitHub, and the runner's variables of the run that asks it. */
export interface Scene {
  readonly github: FakeGitHub;
  readonly env: Readonly<Record<string, string>>;
  /** True if answers take long enough for round trips to be counted. */
  readonly counted: boolean;
}

/** Milliseconds that an answer takes while requests are counted, so that concurrent ones overlap. */
const LATENCY = 20;

/** Half an hour into the slot, with announcement and approvals proven by GitHub's own record. */
export async function withAllEvidence(finished = 0): Promise<Scene> {
  const scene = await enarocanje({
    ...reviewedBy({ by: 'narocnik-a' }, { by: 'ikt-k' }),
    solution: demanding('announcement: receipt, approvals: verified'),
    files: Object.fromEntries(Array.from({ length: finished }, (_, index) => doneFile(index))),
    frozen: true,
    latency: LATENCY,
  });
  receipted(scene);
  return { ...scene, counted: true };
}

function doneFile(index: number): readonly [path: string, text: string] {
  const plan = exampleFile('intervention.yml').replace(/^id: .*$/m, `id: P-${index}`);
  return [`.ezdrav/done/P-${index}.yml`, `${plan}outcome: { result: completed }\n`];
}

/** The plan landed, followed by this many pushes of other files. */
export async function withPushes(count: number): Promise<Scene> {
  const scene = await enarocanje({ frozen: true, latency: LATENCY });
  const first = Date.parse('2026-11-26T10:00:00Z');
  for (let number = 1; number <= count; number += 1) {
    scene.repository.push({
      at: new Date(first + number * 60_000).toISOString(),
      files: { 'CHANGELOG.md': `${number}\n` },
    });
  }
  return { ...scene, counted: true };
}

/** This many failed runs of the release's workflow, of which the oldest was refused only because of the time. */
export async function withRuns(count: number): Promise<Scene> {
  const scene = await enarocanje({ now: '2026-12-01T21:07:00Z', frozen: true });
  for (let number = 0; number < count; number += 1) failedRun(scene, number, number === 0);
  const env = {
    ...scene.env,
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '77',
    INPUT_MODE: 'resume',
    INPUT_WORKFLOW: 'release.yml',
  };
  return { github: scene.github, env, counted: false };
}

const OPENS = 'opens 2026-12-01T21:00:00Z closes 2026-12-02T01:00:00Z';
const REFUSED = `refused for time alone: POSEG-2026-041 sha256:${'a'.repeat(64)} ${OPENS}`;

function failedRun({ repository }: Enarocanje, number: number, refused: boolean): void {
  const annotation = {
    path: '.github',
    startLine: 1,
    endLine: 1,
    level: 'notice' as const,
    title: 'ezdrav-gate',
    message: REFUSED,
  };
  const begun = Date.parse('2026-12-01T18:50:00Z') + number * 1000;
  repository.run({
    id: 1000 + number,
    workflow: '.github/workflows/release.yml',
    event: 'push',
    ref: 'refs/tags/v4.12.0',
    actor: 'ana-r',
    at: new Date(begun).toISOString(),
    status: 'completed',
    conclusion: 'failure',
    jobs: [
      {
        name: 'deploy',
        status: 'completed',
        conclusion: 'failure',
        annotations: refused ? [annotation] : [],
      },
    ],
  });
}

/**
 * This many people with everything in order, each with a GitHub account with write access, the first being
 * the administrator.
 */
export async function withPeople(count: number): Promise<Scene> {
  const github = await startGitHub({ now: '2026-11-23T09:00:00Z', frozen: true });
  const repository = github.repository('bolnisnica/enarocanje', { id: 4242 });
  const staff = Array.from({ length: count }, (_, index) => {
    const login = `oseba-${index}`;
    github.user(login, { id: 20_000 + index });
    repository.collaborator(login, index === 0 ? 'admin' : 'write');
    return person(index, login);
  });
  repository.push({
    at: '2026-09-01T08:00:00Z',
    files: {
      '.ezdrav/solution.yml': 'version: 1\nname: eNaročanje\n',
      '.ezdrav/staff.yml': `version: 1\nstaff:\n${staff.join('')}`,
    },
  });
  const env = {
    ...github.env,
    GITHUB_REPOSITORY: 'bolnisnica/enarocanje',
    GITHUB_REPOSITORY_ID: '4242',
    GITHUB_RUN_ID: '77',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: repository.tip,
    INPUT_TOKEN: github.token,
    INPUT_MODE: 'staff',
  };
  return { github, env, counted: false };
}

function person(index: number, login: string): string {
  return `  - ref: O-${index}
    github: { login: ${login}, id: ${20_000 + index}, write: true }
    role: razvijalka
    company: Hiša d.o.o.
    eligibility-checked: 2026-01-05
    statement-signed: 2026-01-05
    account: { requested: 2026-01-07, reference: SD-2026-${index}, granted: 2026-01-12 }
`;
}

/** A valid intervention file of about this many KiB: a release with many components. */
export function interventionOf(kibibytes: number, example: string): string {
  const [before = '', after = ''] = example.split(/^components:\n(?: .*\n)+/m);
  const components = ['components:\n'];
  const size = (): number => Buffer.byteLength(before + components.join('') + after);
  const row = (number: number): string =>
    `  - { name: "storitev ${number}: ${'x'.repeat(150)}", to: ${number}.1 }\n`;
  do components.push(row(components.length));
  while (size() + Buffer.byteLength(row(components.length)) <= kibibytes * 1024);
  return before + components.join('') + after;
}
