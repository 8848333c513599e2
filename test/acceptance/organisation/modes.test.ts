import { describe, expect, test } from 'vitest';
import { job } from '../../modes/close-scene.ts';
import { PLAN } from '../../modes/announce-scene.ts';
import { type ActionRun, runAction } from '../../support/action.ts';
import type { Seed } from '../../support/enarocanje.ts';
import { every } from '../../support/sample.ts';
import { FREEZE, type Housed, housed, MEMBER, RULES, saying } from './house.ts';

// Every mode of a solution that belongs to an organisation, as the runner runs it.

type Env = Readonly<Record<string, string>>;
const ON_MAIN = {
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_RUN_ID: '900',
};
const REFUSED = {
  path: '.github',
  startLine: 1,
  endLine: 1,
  level: 'notice' as const,
  title: 'ezdrav-gate',
  message: `refused for time alone: POSEG-2026-041 sha256:${'a'.repeat(64)} opens 2026-12-01T21:00:00Z closes 2026-12-02T01:00:00Z`,
};

interface Mode {
  readonly seed?: Seed;
  readonly inputs: Env;
  readonly env?: Env;
  /** What has to be there for it to do something; more inputs, where that gives some. */
  readonly before?: (base: Housed) => Env | void;
  /** As without the organisation: nothing can be mailed here, so what is to be sent is not. */
  readonly exitCode: 0 | 1;
  /** What becomes of it under a freeze of the organisation, among the report. */
  readonly frozen: readonly string[];
}

const MODES = {
  announce: {
    exitCode: 1,
    seed: { now: '2026-11-26T08:25:00Z', intervention: PLAN },
    inputs: { mode: 'announce' },
    env: { ...ON_MAIN, GITHUB_EVENT_NAME: 'push' },
    frozen: ['"result":"refused"', 'freeze.active', '"decided-by"'],
  },
  check: {
    exitCode: 0,
    inputs: { mode: 'check' },
    env: { ...ON_MAIN, GITHUB_EVENT_NAME: 'push' },
    frozen: [],
  },
  close: {
    exitCode: 0,
    inputs: { mode: 'close' },
    before: (base) => job(base),
    frozen: [],
  },
  request: {
    exitCode: 1,
    inputs: { mode: 'request', request: 'architecture' },
    env: { ...ON_MAIN, GITHUB_EVENT_NAME: 'workflow_dispatch' },
    frozen: [],
  },
  resume: {
    exitCode: 0,
    inputs: { mode: 'resume', workflow: 'release.yml' },
    env: ON_MAIN,
    before: ({ repository }) => {
      repository.run({
        id: 78,
        workflow: '.github/workflows/release.yml',
        event: 'push',
        ref: 'refs/tags/v4.12.0',
        actor: 'ana-r',
        at: '2026-12-01T18:50:00Z',
        status: 'completed',
        conclusion: 'failure',
        jobs: [
          { name: 'deploy', status: 'completed', conclusion: 'failure', annotations: [REFUSED] },
        ],
      });
    },
    frozen: ['"outcome":"still-refused"', 'freeze.active', '"decided-by"'],
  },
  guard: {
    exitCode: 0,
    inputs: { mode: 'guard' },
    env: ON_MAIN,
    before: ({ github, repository }) => {
      github.user('varuh[bot]', { id: 7070, type: 'Bot' });
      repository.environment('production', { apps: [{ id: 70, slug: 'varuh' }] });
      repository.run({
        id: 88,
        event: 'push',
        ref: 'refs/tags/v4.12.0',
        actor: 'ana-r',
        status: 'waiting',
        waitsFor: ['production'],
      });
      return {
        token: github.addToken('varuh', {
          user: 'varuh[bot]',
          app: { id: 70, slug: 'varuh' },
          repositories: [4242, 4711],
        }),
      };
    },
    frozen: ['"outcome":"waiting"', 'freeze.active', '"decided-by"'],
  },
  staff: {
    exitCode: 0,
    inputs: { mode: 'staff' },
    env: ON_MAIN,
    // Nobody moves, so nothing is to be done.
    before: ({ repository }) => {
      repository.push({ files: { '.ezdrav/staff.yml': 'version: 1\nstaff: []\n' } });
    },
    frozen: [],
  },
  doctor: {
    exitCode: 1,
    inputs: { mode: 'doctor' },
    env: ON_MAIN,
    frozen: [],
  },
} as const satisfies Readonly<Record<string, Mode>>;
type ModeName = keyof typeof MODES;
const NAMES = Object.keys(MODES) as readonly ModeName[];

interface Scene {
  readonly rules?: string | null;
  readonly more?: Env;
  readonly solution?: string;
  readonly change?: (base: Housed, mode: ModeName) => Env | void;
}

async function run(
  name: ModeName,
  { rules, more, solution, change }: Scene = {},
): Promise<ActionRun & { readonly base: Housed; readonly written: number }> {
  const mode: Mode = MODES[name];
  const seed = { ...mode.seed, ...(solution !== undefined && { solution }) };
  const base = await housed(seed, rules, more);
  const inputs = { ...mode.inputs, ...mode.before?.(base), ...change?.(base, name) };
  const asked = base.github.requests.length;
  const ran = await runAction({ env: { ...base.env, ...mode.env }, inputs });
  const written = base.github.requests
    .slice(asked)
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')).length;
  await base.github.stop();
  return { ...ran, base, written };
}

/** A token that reaches the solution alone. */
const ownToken = (base: Housed, mode: ModeName): Env => ({
  token: base.github.addToken('own', {
    repositories: [4242],
    ...(mode === 'guard' && { user: 'varuh[bot]', app: { id: 70, slug: 'varuh' } }),
  }),
});

const BAD: Readonly<Record<string, Scene & { readonly says: string }>> = {
  're-created under its name': {
    says: 'organisation-unreadable',
    change: ({ github }) => {
      const { repositories } = github.world;
      repositories.splice(
        repositories.findIndex(({ id }) => id === 4711),
        1,
      );
      saying(github.repository('hisa/ezdrav', { id: 4999 }), RULES, '2026-11-20T08:00:00Z');
    },
  },
  'private without a token': { says: 'organisation-unreadable', change: ownToken },
  'a token without rights': {
    says: 'organisation-unreadable',
    change: (base, mode) => ({
      ...ownToken(base, mode),
      'organisation-token': base.github.addToken('none', { repositories: [4711], permissions: {} }),
    }),
  },
  archived: {
    says: 'organisation-archived',
    change: ({ house }) => {
      house.state.archived = true;
    },
  },
  empty: { says: 'organisation-empty', rules: null },
  'too large': { says: 'organisation-invalid', rules: `${RULES}# ${'x'.repeat(40_000)}\n` },
  'a loop': {
    says: 'organisation-invalid',
    rules: `${RULES}organisation: { repository: hisa/visja, id: 4712 }\n`,
  },
  'two solutions of one id': {
    says: 'organisation-invalid',
    rules: `${RULES}solutions: [{ repository: a/b, id: 5 }, { repository: c/d, id: 5 }]\n`,
  },
  'the solution itself': {
    says: 'organisation-itself',
    solution: MEMBER.replace('hisa/ezdrav, id: 4711', 'bolnisnica/enarocanje, id: 4242'),
  },
  'an invalid roster': {
    says: 'organisation-invalid',
    more: { '.ezdrav/staff.yml': 'version: 1\nstaff: nobody\n' },
  },
};

/** An annotation at the line that names the organisation. */
const ANNOTATED = /::(?:error|warning) title=[^,]*,file=\.ezdrav\/solution\.yml,line=4,[^:]*::(.*)/;

/** What stands in the log, the summary and the annotation. */
const SAID: Readonly<Record<string, RegExp>> = {
  'organisation-unreadable': /cannot be read with this token/,
  'organisation-archived': /is archived/,
  'organisation-empty': /has no \.ezdrav\/organisation\.yml/,
  'organisation-invalid': /line \d+ of .*(?:organisation|staff)\.yml.* is not valid: .{0,10}file\./,
  'organisation-itself': /names its own repository/,
};

const FAULTS = Object.keys(BAD);
const CASES = Array.from({ length: NAMES.length * FAULTS.length }, (_, index) => ({
  mode: NAMES[(index + Math.floor(index / FAULTS.length)) % NAMES.length] ?? 'check',
  bad: FAULTS[index % FAULTS.length] ?? '',
}));

describe('an organisation of which nothing can be known', () => {
  // Every mode and every fault at least twice.
  test.each(every(4, CASES))('$mode: $bad', async ({ mode, bad }) => {
    const { says, ...scene } = BAD[bad] ?? { says: '' };
    const { report, stdout, summary, exitCode, written, outputs } = await run(mode, scene);
    expect(outputs['allowed'] ?? 'false').toBe('false');
    if (mode === 'check') {
      // A change is not to blame for it; it is said, and the gate decides.
      expect([exitCode, 'organisation-not-known' in report]).toEqual([0, true]);
      return;
    }
    // A run that waits goes on waiting, and the next tick asks again.
    const end = mode === 'guard' ? 0 : 1;
    expect([JSON.stringify(report).includes(says), written, exitCode]).toEqual([true, 0, end]);
    expect(stdout).toMatch(ANNOTATED);
    const [, cause = ''] = ANNOTATED.exec(stdout) ?? [];
    expect(SAID[says]?.test(cause), cause).toBe(true);
    for (const told of [stdout.replaceAll(/^::.*$/gm, ''), summary]) {
      expect(SAID[says]?.test(told.replaceAll(/\s+/g, ' ')), told).toBe(true);
    }
    if (mode === 'guard') {
      expect(report['runs']).toMatchObject([
        { outcome: 'waiting', 'reason-codes': [expect.stringMatching(/^api\./)] },
      ]);
    }
  });
});

describe('a repository that is called otherwise now', () => {
  test.each(NAMES)('%s goes on, with a warning at the line that names it', async (mode) => {
    const { report, stdout, exitCode } = await run(mode, {
      change: ({ github }) => github.renameRepository('hisa/ezdrav', 'pravila'),
    });
    expect(exitCode).toBe(MODES[mode].exitCode);
    expect(report).toMatchObject({
      organisation: { repository: 'hisa/pravila', 'written-as': 'hisa/ezdrav' },
    });
    expect(stdout).toMatch(
      /::warning title=organisation,file=\.ezdrav\/solution\.yml,line=4,.*hisa\/pravila/,
    );
  });
});

describe('a freeze of the organisation', () => {
  test.each(NAMES)('%s names its repository, file, commit and line', async (mode) => {
    const { report, stdout, summary, base, written } = await run(mode, { rules: RULES + FREEZE });
    const text = JSON.stringify(report);
    const { frozen } = MODES[mode];
    expect(frozen.filter((said) => !text.includes(said))).toEqual([]);
    expect(report).toMatchObject({
      organisation: {
        repository: 'hisa/ezdrav',
        commit: base.house.tip,
        file: '.ezdrav/organisation.yml',
        lines: { freezes: 3 },
      },
    });
    for (const said of [stdout, summary]) {
      expect(said).toContain('hisa/ezdrav .ezdrav/organisation.yml');
      expect(said).toContain(base.house.tip.slice(0, 12));
    }
    if (frozen.length > 0) {
      expect(written).toBe(0);
      expect(text).toContain('"key":"freezes[0]","line":4');
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain('line 4 (freezes[0])');
    }
    if (mode === 'announce') {
      expect(stdout).toMatch(
        /::error title=freeze\.active,file=\.ezdrav\/solution\.yml,line=4,.*line 4/,
      );
    }
    if (mode === 'check') expect(stdout).toContain('line 4 (freezes[0])');
  });
});
