import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../support/command-line.ts';

// The command line of a solution that belongs to an organisation, and of the organisation itself.

let folder: string;
let repo: string;
let house: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'house-'));
  [repo, house] = [join(folder, 'enarocanje'), join(folder, 'hisa')];
  cpSync('examples/enarocanje', repo, { recursive: true });
  const solution = join(repo, '.ezdrav/solution.yml');
  const text = readFileSync(solution, 'utf8');
  const named = 'version: 1\norganisation: { repository: hisa/ezdrav, id: 4711 }\n';
  writeFileSync(solution, text.replace('version: 1\n', named));
  mkdirSync(join(house, '.ezdrav'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function says(rules: string): void {
  writeFileSync(join(house, '.ezdrav/organisation.yml'), `version: 1\nname: Hiša d.o.o.\n${rules}`);
}

const AT = '2026-12-01T22:30';
const FREEZE = `freezes:
  - { from: 2026-12-01T00:00, to: 2026-12-03T00:00, reason: Ustavite se }
`;

describe('gate', () => {
  test('without the organisation nothing can be told', async () => {
    const { exitCode, stdout } = await runCommand(['gate', '--repo', repo, '--at', AT]);
    expect([exitCode, stdout.includes('--organisation')]).toEqual([1, true]);
  });

  test('its freeze refuses', async () => {
    says(FREEZE);
    const args = ['gate', '--repo', repo, '--organisation', house, '--at', AT];
    const { exitCode, stdout } = await runCommand([...args, '--format', 'json']);
    expect([exitCode, JSON.parse(stdout)['reason-codes']]).toEqual([1, ['freeze.active']]);
  });

  test('it allows what both allow', async () => {
    says('');
    const args = ['gate', '--repo', repo, '--organisation', house, '--at', AT];
    expect((await runCommand(args)).exitCode).toBe(0);
  });
});

describe('check', () => {
  const check = async (): Promise<{
    exitCode: number | null;
    organisation: unknown;
    text: string;
  }> => {
    const args = ['check', '--repo', repo, '--organisation', house, '--at', '2026-11-27T09:00'];
    const { exitCode, stdout } = await runCommand([...args, '--format', 'json']);
    const { stdout: text } = await runCommand(args);
    return { exitCode, organisation: JSON.parse(stdout)['organisation'], text };
  };

  test('says what becomes stricter and which copies may go', async () => {
    const solution = readFileSync(join(repo, '.ezdrav/solution.yml'), 'utf8');
    const freezes = /^freezes:\n(?: .*\n)+/m.exec(solution)?.[0] ?? '';
    says(`evidence: { approvals: verified }\n${freezes}`);
    cpSync(join(repo, '.ezdrav/staff.yml'), join(house, '.ezdrav/staff.yml'));
    const { organisation, text } = await check();
    const line = (key: string): number =>
      solution.slice(0, solution.indexOf(`${key}:`)).split('\n').length;
    expect(organisation).toMatchObject({
      stricter: ['evidence.approvals: recorded → verified'],
      copies: [
        { file: '.ezdrav/solution.yml', key: 'freezes', line: line('\nfreezes') + 1 },
        { file: '.ezdrav/staff.yml', key: 'staff' },
      ],
    });
    expect(text).toContain('.ezdrav/staff.yml:1');
  });

  test('an organisation that cannot be read is wrong usage', async () => {
    says('window: { opens: "18:00" }\n');
    const args = ['check', '--repo', repo, '--organisation', house];
    const { exitCode, stderr } = await runCommand(args);
    expect([exitCode, stderr.includes('organisation.yml:3')]).toEqual([2, true]);
  });

  test('without the organisation it says what is not known', async () => {
    const { exitCode, stdout } = await runCommand(['check', '--repo', repo, '--at', AT]);
    expect([exitCode, stdout.includes('hisa/ezdrav')]).toEqual([0, true]);
  });
});

interface SarifRun {
  readonly results: readonly {
    readonly ruleId: string;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly object[];
  }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The one run of the log, and how the command ended. */
async function sarif(args: readonly string[]): Promise<SarifRun & { readonly exitCode: unknown }> {
  const { stdout, exitCode } = await runCommand([...args, '--format', 'sarif']);
  const log = JSON.parse(stdout) as { readonly runs: readonly [SarifRun] };
  return { ...log.runs[0], exitCode };
}

const atLine = (uri: string, startLine: number): object => ({
  physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn: 1 } },
});

describe('doctor', () => {
  test('reads the solution as the organisation tightens it', async () => {
    says('contacts: { contract-custodian: pogodbe@hisa.example.si }\n');
    const solution = join(repo, '.ezdrav/solution.yml');
    const text = readFileSync(solution, 'utf8');
    writeFileSync(solution, text.replace(/ {2}contract-custodian:.*\n/, ''));
    const args = ['doctor', '--repo', repo, '--organisation', house];
    const { stdout } = await runCommand([...args, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      organisation: {
        repository: house,
        'decided-by': [{ key: 'contacts.contract-custodian', line: 3, commit: null }],
      },
    });
    expect((await runCommand(args)).stdout).toContain('(contacts.contract-custodian)');
    expect((await sarif(args)).properties).toMatchObject({
      organisation: { 'decided-by': [{ key: 'contacts.contract-custodian', line: 3 }] },
    });
  });

  test('without the organisation it says what is not known', async () => {
    const args = ['doctor', '--repo', repo];
    const { stdout } = await runCommand([...args, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ 'organisation-not-known': 'hisa/ezdrav' });
    expect((await runCommand(args)).stdout).toContain('hisa/ezdrav');
    const { results, properties } = await sarif(args);
    expect(properties).toEqual({ 'organisation-not-known': 'hisa/ezdrav' });
    expect(results).toContainEqual(
      expect.objectContaining({
        level: 'note',
        ruleId: 'organisation',
        locations: [atLine('.ezdrav/solution.yml', 4)],
      }),
    );
  });

  test('an organisation that cannot be read is said, and ends with 1', async () => {
    says('window: { opens: "18:00" }\n');
    const args = ['doctor', '--repo', repo, '--organisation', house];
    const { exitCode, stdout } = await runCommand(args);
    expect([exitCode, stdout.replaceAll(/\s+/g, ' ').includes('line 3 of')]).toEqual([1, true]);
    const { results, exitCode: code } = await sarif(args);
    const faulty = results.filter(
      ({ level, message }) => level === 'error' && /line 3 of/.test(message.text),
    );
    expect([code, faulty.length, faulty[0]?.locations[0]]).toEqual([
      1,
      1,
      atLine('.ezdrav/solution.yml', 4),
    ]);
  });
});

test('init --organisation writes drafts that are valid, and overwrites nothing', async () => {
  const made = await runCommand(['init', '--organisation', '--repo', house]);
  expect(made.exitCode).toBe(0);
  expect(readdirSync(join(house, '.ezdrav')).toSorted()).toEqual(['organisation.yml', 'staff.yml']);
  expect(readdirSync(join(house, '.github/workflows')).toSorted()).toEqual([
    'check-on-pull-request.yml',
    'organisation-staff.yml',
    'portfolio.yml',
  ]);
  for (const name of ['organisation-staff.yml', 'portfolio.yml']) {
    const workflow = readFileSync(join(house, '.github/workflows', name), 'utf8');
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    expect(workflow).toMatch(/create-github-app-token@[0-9a-f]{40}/);
    expect(workflow).not.toMatch(/: write(?<!issues: write)/);
  }
  expect((await runCommand(['check', '--repo', house])).exitCode).toBe(0);
  writeFileSync(join(house, '.ezdrav/organisation.yml'), 'version: 1\nname: Moja\n');
  await runCommand(['init', '--organisation', '--repo', house]);
  expect(readFileSync(join(house, '.ezdrav/organisation.yml'), 'utf8')).toContain('Moja');
});
