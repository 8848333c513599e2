import { vi } from 'vitest';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { type StaffOptions, reconcileStaff } from '../../src/modes/staff.ts';
import { readContext } from '../../src/runner/context.ts';
import { readInputs } from '../../src/runner/inputs.ts';
import { type FakeGitHub, type RepositorySeed, startGitHub } from '../support/github/index.ts';
import type { Access, Issue } from '../support/github/state/records.ts';

/** An entry as `staff.yml` writes it. */
export interface Entry {
  readonly ref: string;
  readonly [key: string]: unknown;
}

const WHOLE = {
  role: 'razvijalka',
  company: 'Hiša d.o.o.',
  'eligibility-checked': '2026-01-05',
  'statement-signed': '2026-01-05',
};

/** Someone who works here, with everything in order. */
export function worker(ref: string, more: object = {}): Entry {
  return {
    ref,
    ...WHOLE,
    account: { requested: '2026-01-07', reference: 'SD-2026-88', granted: '2026-01-12' },
    ...more,
  };
}

/** Someone for whom everything is there but the account. */
export function joiner(ref: string, more: object = {}): Entry {
  return { ref, ...WHOLE, ...more };
}

function rosterText(entries: readonly Entry[]): string {
  return `version: 1\nstaff:${entries.map((entry) => `\n  - ${JSON.stringify(entry)}`).join('') || ' []'}\n`;
}

export interface World {
  readonly github: FakeGitHub;
  readonly repository: RepositorySeed;
  readonly env: Readonly<Record<string, string>>;
  /** Pushes a roster (null: deletes the file) at a moment, default now. */
  land(entries: readonly Entry[] | null, at?: string): void;
  /** `between`: how far apart requests that change something are sent, in ms; default not at all. */
  run(
    inputs?: Readonly<Record<string, string>>,
    tuning?: StaffOptions['tuning'],
    between?: number,
  ): Promise<Ran>;
  issues(): readonly Issue[];
  open(): readonly Issue[];
}

export interface Ran extends ModeResult {
  /** Everything the run printed. */
  readonly printed: string;
  readonly document: Report;
}

export interface Report {
  readonly complete: boolean;
  readonly roster: string;
  readonly membership: string;
  readonly people: readonly {
    readonly ref: string;
    readonly place: string;
    readonly signals: readonly string[];
    readonly missing: readonly string[];
    readonly issue: number | null;
    readonly letter: Readonly<Record<string, string>>;
  }[];
  readonly done: Readonly<Record<string, number>>;
  readonly 'cannot-know': readonly { readonly what: string; readonly status: number | null }[];
  readonly 'not-done': readonly { readonly what: string; readonly of: string | null }[];
}

export interface WorldSeed {
  /** Default Monday 2026-11-23, 10:00 in Ljubljana. */
  readonly now?: string;
  readonly roster?: readonly Entry[] | null;
  readonly landed?: string;
  readonly solution?: string | null;
  readonly files?: Readonly<Record<string, string>>;
  readonly isPublic?: boolean;
  readonly writers?: Readonly<Record<string, Access>>;
  readonly token?: string;
}

export const SOLUTION = `version: 1
name: eNaročanje
contract: { reference: P-2026-14, ends: 2028-12-31 }
contacts:
  solution-custodian: skrbnik.enarocanje@example.si
  contract-custodian: pogodbe@example.si
  assignees: [ana-r]
language: en
`;

/** The permissions that the documentation asks for, and no more. */
const LEAST = { contents: 'read', issues: 'write' } as const;

export async function staffWorld(seed: WorldSeed = {}): Promise<World> {
  const github = await startGitHub({ now: seed.now ?? '2026-11-23T09:00:00Z' });
  const repository = github.repository('bolnisnica/enarocanje', { id: 4242 });
  github.user('ana-r', { id: 11 });
  github.user('bor-k', { id: 12 });
  // Every repository has somebody who administers it.
  repository.collaborator('lastnica-p', 'admin');
  for (const [login, access] of Object.entries(seed.writers ?? {})) {
    repository.collaborator(login, access);
  }
  if (seed.isPublic === true) repository.public();
  const { solution = SOLUTION, roster = [worker('O-1')] } = seed;
  repository.push({
    at: seed.landed ?? '2026-09-01T08:00:00Z',
    files: {
      'README.md': '# eNaročanje\n',
      ...seed.files,
      ...(solution !== null && { '.ezdrav/solution.yml': solution }),
      ...(roster !== null && { '.ezdrav/staff.yml': rosterText(roster) }),
    },
  });
  const token = github.addToken('least', { permissions: LEAST });
  const env = {
    ...github.env,
    GITHUB_REPOSITORY: 'bolnisnica/enarocanje',
    GITHUB_REPOSITORY_ID: '4242',
    GITHUB_RUN_ID: '77',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: repository.tip,
    INPUT_TOKEN: seed.token ?? token,
    INPUT_MODE: 'staff',
  };
  const issues = (): readonly Issue[] => repository.state.issues;
  return {
    github,
    repository,
    env,
    land(entries, at) {
      const text = entries === null ? null : rosterText(entries);
      repository.push({ ...(at !== undefined && { at }), files: { '.ezdrav/staff.yml': text } });
    },
    run: (inputs = {}, tuning = {}, between = 0) =>
      runHere(env, inputs, new AbortController().signal, { between, tuning }),
    issues,
    open: () => issues().filter(({ state }) => state === 'open'),
  };
}

/** The mode in this process, with nothing between its requests; what it prints is kept. */
export async function runHere(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  signal: AbortSignal,
  manner: StaffOptions,
): Promise<Ran> {
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const environment = { ...env, ...Object.fromEntries(given) };
  const from = listen();
  try {
    const input = {
      inputs: readInputs(environment),
      context: readContext(environment),
      signal,
    };
    const result = await reconcileStaff(input, manner);
    const document = JSON.parse(JSON.stringify(result.report)) as Report;
    return { ...result, document, printed: printed.slice(from).join('') };
  } finally {
    listening -= 1;
    if (listening === 0) spy?.mockRestore();
  }
}

const printed: string[] = [];
let listening = 0;
let spy: { mockRestore(): void } | null = null;

/** Keeps what is printed from the terminal, for as long as any run goes on; runs may overlap. */
function listen(): number {
  if (listening === 0) {
    spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
  }
  listening += 1;
  return printed.length;
}

/** The ref each open issue is about, in the order of their numbers. */
export function refsOf(issues: readonly Issue[], kind = 'departure'): readonly string[] {
  const shape = new RegExp(`^<!-- ezdrav:${kind}:(\\S+) -->$`, 'm');
  return issues.flatMap(({ body }) => shape.exec(body ?? '')?.[1] ?? []);
}
