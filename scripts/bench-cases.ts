import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Program } from './bench-measure.ts';
import { type Replay, replay } from './bench-replay.ts';
import { type Sizes, sizesOf } from './bench-sizes.ts';
import {
  interventionOf,
  type Scene,
  withAllEvidence,
  withPeople,
  withPushes,
  withRuns,
} from './bench-worlds.ts';

const EXAMPLE = resolve('examples/enarocanje');
const AT = ['--at', '2026-12-01T22:30', '--ref', 'v4.12.0'];

/** A case, ready to be run repeatedly. */
export interface Prepared {
  readonly program: Program;
  /** Number of requests to GitHub in one run, and of sequential round trips among them. */
  readonly requests?: number;
  readonly roundTrips?: number;
  readonly close: () => Promise<void>;
}

export interface Case {
  readonly name: string;
  /** Maximum cost, as a multiple of bare Node and in MiB. */
  readonly ratio?: number;
  readonly mebibytes?: number;
  /** If what matters is how long somebody waits. */
  readonly seconds?: number;
  readonly prepare: (bench: Bench) => Promise<Prepared>;
}

/** A case over sizes: its cost must grow at most proportionally. */
export interface Curve {
  readonly name: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly prepare: (bench: Bench, size: number) => Promise<Prepared>;
}

/** Where the bundles are, and a folder to write to. */
export interface Bench {
  readonly dist: string;
  readonly folder: string;
  /** Runs a program once, so that its requests are counted and its answers kept. */
  readonly once: (program: Program) => Promise<unknown>;
}

const nothing = (): Promise<void> => Promise.resolve();

function command(bench: Bench, args: readonly string[], exitCode = 0): Prepared {
  const program = { args: [join(bench.dist, 'cli.js'), ...args], env: {}, exitCode };
  return { program, close: nothing };
}

function action(bench: Bench, env: Readonly<Record<string, string>>, exitCode: number): Program {
  const folder = mkdtempSync(join(bench.folder, 'runner-'));
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  return {
    args: [join(bench.dist, 'index.js')],
    env: {
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_ENV: file('env'),
      GITHUB_STATE: file('state'),
      RUNNER_TEMP: folder,
      ...env,
    },
    exitCode,
  };
}

async function onGitHub(
  bench: Bench,
  scene: Scene,
  { exitCode = 0, latency = 0 } = {},
): Promise<Prepared> {
  const { github, env, counted } = scene;
  const kept: Replay = await replay(github, latency);
  const program = action(bench, { ...env, ...kept.env }, exitCode);
  await bench.once(program);
  github.assertLegal();
  const { requests, roundTrips } = github;
  return {
    program,
    requests: requests.length,
    ...(counted && { roundTrips }),
    close: async () => {
      await kept.close();
      await github.stop();
    },
  };
}

async function invalidInput(bench: Bench): Promise<Prepared> {
  const env = { GITHUB_REPOSITORY: 'bolnisnica/enarocanje', INPUT_MODE: 'gates' };
  return { program: action(bench, env, 1), close: nothing };
}

async function allowedGate(bench: Bench, latency = 0): Promise<Prepared> {
  return await onGitHub(bench, await withAllEvidence(), { latency });
}

const WORKFLOWS = 500;
const FINISHED = 500;

/**
 * A repository with many workflows: repeated copies of our examples and, between them, jobs of a house
 * without a gate, with a matrix, choices and callers to resolve.
 */
function withWorkflows(bench: Bench): string {
  const repository = join(bench.folder, 'workflows');
  const folder = join(repository, '.github/workflows');
  mkdirSync(folder, { recursive: true });
  const examples = readdirSync('examples/workflows').map((name) =>
    readFileSync(join('examples/workflows', name), 'utf8'),
  );
  for (let index = 0; index < WORKFLOWS; index += 1) {
    const text = index % 2 === 0 ? ungated(index) : examples[(index >> 1) % examples.length];
    writeFileSync(join(folder, `w${index}.yml`), text ?? '');
  }
  return repository;
}

function ungated(index: number): string {
  const jobs = Array.from(
    { length: 2 },
    (_, at) => `  job-${at}:
    runs-on: ubuntu-latest
${at > 0 ? `    needs: job-${at - 1}\n` : ''}    environment: \${{ inputs.environment || matrix.environment }}
    strategy: { matrix: { environment: [test, staging, ${at === 1 ? 'prod' : 'demo'}] } }
    steps:
      - uses: actions/checkout@v4
      - run: |
          helm upgrade app-${index} ./chart --install \\
            --namespace "app-\${{ matrix.environment }}" --set image.tag="$TAG"
        env: { TAG: '\${{ github.ref_name }}', KUBECONFIG: '\${{ secrets.KUBE_${at} }}' }
`,
  );
  const input = '{ type: choice, options: [test, staging, prod] }';
  return `on: { workflow_dispatch: { inputs: { environment: ${input} } }, workflow_call: { inputs: { environment: { type: string } } } }
permissions: {}
jobs:
${jobs.join('')}  next:
    uses: ./.github/workflows/w${(index + 2) % WORKFLOWS}.yml
    with: { environment: staging }
`;
}

/** Bytes loaded by a refused input and by a gate. */
export async function loadedSizes(bench: Bench): Promise<Sizes> {
  const invalid = await invalidInput(bench);
  const gate = await allowedGate(bench);
  try {
    return await sizesOf(bench.dist, invalid.program, gate.program);
  } finally {
    await gate.close();
  }
}

export const CASES: readonly Case[] = [
  { name: 'invalid input', ratio: 2.5, prepare: invalidInput },
  {
    name: 'command line: --help',
    prepare: async (bench) => command(bench, ['--help']),
  },
  {
    name: 'command line: gate',
    ratio: 3.2,
    prepare: async (bench) => command(bench, ['gate', '--repo', EXAMPLE, ...AT]),
  },
  {
    name: 'command line: check',
    prepare: async (bench) => command(bench, ['check', '--repo', EXAMPLE]),
  },
  {
    name: `command line: doctor on ${WORKFLOWS} workflows`,
    seconds: 5,
    mebibytes: 150,
    prepare: async (bench) => command(bench, ['doctor', '--repo', withWorkflows(bench)], 1),
  },
  {
    name: 'action: gate with all evidence, allowed',
    ratio: 4.8,
    mebibytes: 80,
    prepare: async (bench) => await allowedGate(bench),
  },
  // Finished interventions cost a gate nothing.
  {
    name: `action: the same beside ${FINISHED} finished interventions`,
    ratio: 4.8,
    // Their names are listed, but their content is not read.
    mebibytes: 90,
    prepare: async (bench) => await onGitHub(bench, await withAllEvidence(FINISHED)),
  },
  // How long a job waits if GitHub is near, and if it is far.
  ...[60, 150].map((latency) => ({
    name: `action: the same, ${latency} ms an answer`,
    prepare: async (bench: Bench) => await allowedGate(bench, latency),
  })),
];

/** Maximum number of pushes searched for the landing; beyond that the gate says it cannot know. */
const PUSHES_AT_MOST = 500;

export const CURVES: readonly Curve[] = [
  {
    name: 'staff',
    unit: 'people',
    sizes: [10, 100, 1000],
    prepare: async (bench, size) => await onGitHub(bench, await withPeople(size)),
  },
  {
    name: 'resume',
    unit: 'refused runs',
    sizes: [10, 100, 1000],
    prepare: async (bench, size) => await onGitHub(bench, await withRuns(size)),
  },
  {
    name: 'landing search',
    unit: 'pushes since',
    sizes: [10, 100, 1000],
    prepare: async (bench, size) =>
      await onGitHub(bench, await withPushes(size), { exitCode: size < PUSHES_AT_MOST ? 0 : 1 }),
  },
  {
    name: 'check of a file',
    unit: 'KiB',
    sizes: [1, 2, 4, 8, 16, 32],
    prepare: async (bench, size) => {
      const repository = join(bench.folder, `file-${size}`);
      mkdirSync(join(repository, '.ezdrav'), { recursive: true });
      const example = readFileSync(join(EXAMPLE, '.ezdrav/intervention.yml'), 'utf8');
      // The smallest file is the example without its comments.
      const text = interventionOf(size, example.replaceAll(/^#.*\n/gm, ''));
      writeFileSync(join(repository, '.ezdrav/intervention.yml'), text);
      return command(bench, ['check', '--repo', repository]);
    },
  },
];
