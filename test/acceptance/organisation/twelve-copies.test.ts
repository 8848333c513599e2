import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../support/command-line.ts';

// The page's way from twelve copies to one, and back, with the page's commands. Each step stands on the
// one before.

const NAMES =
  'enarocanje erecept ecakalnica ekarton elaboratorij eslike enapotnica eodpust ebolniska ezdravila etriaza eposvet'.split(
    ' ',
  );
const ID = (name: string): number => 4801 + NAMES.indexOf(name);
const AT = '2026-12-01T22:30';
const FREEZES = /^freezes:\n(?: .*\n)+/m;
const ICT = /^ {2}ezdrav-ict: .*\n/m;
const CUSTODIAN = /^ {2}contract-custodian: .*\n/m;

let folder: string;
let house: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'twelve-'));
  house = join(folder, 'ezdrav');
  mkdirSync(house);
  for (const name of NAMES) {
    const repo = join(folder, name);
    cpSync('examples/enarocanje/.ezdrav', join(repo, '.ezdrav'), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const pathOf = (name: string, file: string): string => join(folder, name, '.ezdrav', file);
const read = (name: string, file: string): string => readFileSync(pathOf(name, file), 'utf8');

function write(name: string, file: string, text: string): void {
  mkdirSync(dirname(pathOf(name, file)), { recursive: true });
  writeFileSync(pathOf(name, file), text);
}

interface Judged {
  readonly exitCode: number | null;
  readonly decision: string;
  readonly codes: readonly string[];
}

async function gate(name: string, at: string, ...more: readonly string[]): Promise<Judged> {
  const args = ['gate', ...more, '--at', at, '--format', 'json'];
  const { exitCode, stdout } = await runCommand(args, { cwd: join(folder, name) });
  const { decision, 'reason-codes': codes } = JSON.parse(stdout);
  return { exitCode, decision, codes };
}

interface Held {
  readonly stricter: readonly string[];
  readonly copies: readonly { readonly file: string; readonly key: string }[];
}

async function check(
  name: string,
  ...more: readonly string[]
): Promise<Held & { code: number | null }> {
  const args = ['check', ...more, '--at', '2026-11-27T09:00', '--format', 'json'];
  const { exitCode, stdout } = await runCommand(args, { cwd: join(folder, name) });
  return { code: exitCode, ...JSON.parse(stdout)['organisation'] };
}

/** The night of the example, and one in the freeze that every copy has. */
const NIGHTS = [AT, '2026-12-27T22:30'];
const before = new Map<string, readonly Judged[]>();
const verdicts = async (name: string, ...more: readonly string[]): Promise<readonly Judged[]> => {
  const judged: Judged[] = [];
  for (const at of NIGHTS) judged.push(await gate(name, at, ...more));
  return judged;
};

/** A process each is what this costs: three of the twelve are judged, all of them are written. */
const JUDGED = NAMES.slice(0, 3);

test('twelve solutions, each with its copies', async () => {
  for (const name of JUDGED) before.set(name, await verdicts(name));
  const [first = []] = before.values();
  expect(first.map(({ decision }) => decision)).toEqual(['allow', 'deny']);
  expect(first[1]?.codes).toContain('freeze.active');
});

test('1 and 2: ezdrav init --organisation; the solutions are listed, the roster moves there', async () => {
  expect((await runCommand(['init', '--organisation'], { cwd: house })).exitCode).toBe(0);
  const solution = read('enarocanje', 'solution.yml');
  const listed = NAMES.map((name) => `  - { repository: hisa/${name}, id: ${ID(name)} }\n`).join(
    '',
  );
  const [freezes = ''] = FREEZES.exec(solution) ?? [];
  const [ict = ''] = ICT.exec(solution) ?? [];
  const [custodian = ''] = CUSTODIAN.exec(solution) ?? [];
  const written = read('ezdrav', 'organisation.yml')
    .replace('solutions: []\n', `solutions:\n${listed}`)
    .concat(`contacts:\n${custodian}approvers:\n${ict}${freezes}`);
  write('ezdrav', 'organisation.yml', written);
  cpSync(pathOf('enarocanje', 'staff.yml'), pathOf('ezdrav', 'staff.yml'));
  const checked = await runCommand(['check'], { cwd: house });
  expect(checked.exitCode, checked.stdout).toBe(0);
});

test('3: organisation is added, and check names what becomes stricter and which copies may go', async () => {
  for (const name of NAMES) {
    const solution = read(name, 'solution.yml');
    const named = 'version: 1\norganisation: { repository: hisa/ezdrav, id: 4711 }\n';
    write(name, 'solution.yml', solution.replace('version: 1\n', named));
  }
  for (const name of JUDGED) {
    const { code, stricter, copies } = await check(name, '--organisation', '../ezdrav');
    expect([code, stricter]).toEqual([0, []]);
    expect(copies.map(({ file, key }) => `${file} ${key}`).toSorted()).toEqual([
      '.ezdrav/solution.yml approvers.ezdrav-ict',
      '.ezdrav/solution.yml contacts.contract-custodian',
      '.ezdrav/solution.yml freezes',
      '.ezdrav/staff.yml staff',
    ]);
    expect(await verdicts(name, '--organisation', '../ezdrav')).toEqual(before.get(name));
  }
});

test('a demand that only the organisation makes is named as stricter', async () => {
  const written = read('ezdrav', 'organisation.yml');
  write('ezdrav', 'organisation.yml', `${written}evidence: { approvals: vouched }\n`);
  const { stricter } = await check('enarocanje', '--organisation', '../ezdrav');
  expect(stricter).toEqual(['evidence.approvals: recorded → vouched']);
  write('ezdrav', 'organisation.yml', written);
});

test('4: without the copies every gate decides the same', async () => {
  for (const name of NAMES) {
    const solution = read(name, 'solution.yml');
    const less = [FREEZES, ICT, CUSTODIAN].reduce((text, copy) => text.replace(copy, ''), solution);
    write(name, 'solution.yml', less);
    rmSync(pathOf(name, 'staff.yml'));
  }
  for (const name of JUDGED) {
    const { code, copies } = await check(name, '--organisation', '../ezdrav');
    expect([code, copies]).toEqual([0, []]);
    expect(await verdicts(name, '--organisation', '../ezdrav')).toEqual(before.get(name));
    // Nobody judges by half of the rules.
    expect((await gate(name, AT)).decision).toBe('unverifiable');
  }
});

test('back: what is needed is copied, organisation is removed, and all is as it was', async () => {
  for (const name of NAMES) {
    cpSync(pathOf('ezdrav', 'staff.yml'), pathOf(name, 'staff.yml'));
    cpSync('examples/enarocanje/.ezdrav/solution.yml', pathOf(name, 'solution.yml'));
  }
  for (const name of JUDGED) {
    expect((await runCommand(['check'], { cwd: join(folder, name) })).exitCode).toBe(0);
    expect(await verdicts(name)).toEqual(before.get(name));
  }
});

test('the page tells these commands', () => {
  const page = readFileSync('docs/organisation.md', 'utf8');
  expect(page).toContain('`ezdrav init --organisation`');
  expect(page).toContain('`ezdrav check --organisation ../ezdrav`');
});
