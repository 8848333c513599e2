import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import type { Asked, Told } from '../../src/modes/arguments.ts';
import { init } from '../../src/modes/init.ts';
import { checkOffline } from '../../src/modes/offline/check.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { readSolution } from '../../src/records/solution.ts';
import type { Intervention, Solution } from '../../src/records/types.ts';
import { STARTERS, STARTERS_FILE, startersText } from '../../scripts/starter-workflows.ts';
import { exampleFile } from '../support/enarocanje.ts';

let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'init-'));
});
afterEach(() => {
  rmSync(repo, { recursive: true });
});

const NOW = '2026-12-01T02:05:40Z';
function asked(options: Asked['options'], now = NOW): Asked {
  const at = instantOf(Date.parse(now));
  return { options: { repo, ...options }, positionals: [], now: at, colour: false, columns: 100 };
}
const run = (options: Asked['options'] = {}, now = NOW): Promise<Told> => init(asked(options, now));

function put(path: string, text: string): void {
  const full = join(repo, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
}
const got = (path: string): string => readFileSync(join(repo, path), 'utf8');

function intervention(path: string): Intervention {
  const reading = readIntervention(path, readFileSync(join(repo, path)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}
function solution(): Solution {
  const reading = readSolution(
    '.ezdrav/solution.yml',
    readFileSync(join(repo, '.ezdrav/solution.yml')),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}

describe('starter files', () => {
  it.each(['en', 'sl'])('are well-formed as they stand, in %s', async (language) => {
    expect((await run({ language })).exitCode).toBe(0);
    expect(checkOffline(asked({})).exitCode).toBe(0);
    expect(readdirSync(join(repo, '.github/workflows')).sort()).toEqual([...STARTERS].sort());
    for (const file of ['intervention', 'solution', 'staff']) {
      expect(got(`.ezdrav/${file}.yml`)).toMatch(
        new RegExp(`^# yaml-language-server: \\$schema=https://\\S+/${file}\\.schema\\.json\n`),
      );
    }
    expect(solution().language).toBe(language);
  });

  it.each([
    ['2026-11-23T08:00:00Z', '2026-12-02T21:00:00.000Z'],
    // Over the holidays, and in summer.
    ['2026-12-21T08:00:00Z', '2026-12-30T21:00:00.000Z'],
    ['2026-07-01T08:00:00Z', '2026-07-10T20:00:00.000Z'],
  ])('written at %s propose a lawful slot from %s', async (now, start) => {
    await run({}, now);
    expect(new Date(intervention('.ezdrav/intervention.yml').schedule.start).toISOString()).toBe(
      start,
    );
  });

  it('overwrite nothing, and say so', async () => {
    put('.ezdrav/intervention.yml', 'mine');
    put('.github/workflows/doctor.yml', 'mine');
    const { text } = await run();
    expect(got('.ezdrav/intervention.yml')).toBe('mine');
    expect(got('.github/workflows/doctor.yml')).toBe('mine');
    expect(text).toContain('= .ezdrav/intervention.yml');
    const before = got('.ezdrav/solution.yml');
    const again = await run({ language: 'sl' });
    expect(again.exitCode).toBe(0);
    expect(got('.ezdrav/solution.yml')).toBe(before);
    expect(again.text).not.toMatch(/^\+/m);
  });

  it('are never written through a link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    symlinkSync(outside, join(repo, '.ezdrav'));
    symlinkSync(join(outside, 'doctor.yml'), join(repo, 'link'));
    await run();
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('come with the workflows of the examples', () => {
    expect(readFileSync(STARTERS_FILE, 'utf8')).toBe(startersText());
  });
});

describe('what is found out', () => {
  const CONFIG =
    '[remote "up"]\n\turl = https://x.example/a/other\n[remote "origin"]\n\turl = git@github.com:hisa/enarocanje.git\n';

  it.each([
    [
      'the remote’s head',
      { '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/glavna/veja\n' },
      'glavna/veja',
    ],
    [
      'a packed branch',
      { '.git/packed-refs': `${'a'.repeat(40)} refs/remotes/origin/master\n` },
      'master',
    ],
    [
      'a fetched branch',
      { '.git/refs/remotes/origin/main': 'a\n', '.git/HEAD': 'ref: refs/heads/x\n' },
      'main',
    ],
    ['the present branch', { '.git/HEAD': 'ref: refs/heads/trunk\n' }, 'trunk'],
    [
      'a branch of the clone that is usual, though another is present',
      { '.git/HEAD': 'ref: refs/heads/popravek\n', '.git/refs/heads/master': 'a\n' },
      'master',
    ],
    [
      'a packed one of the clone',
      {
        '.git/HEAD': 'ref: refs/heads/popravek\n',
        '.git/packed-refs': `${'a'.repeat(40)} refs/heads/main\n`,
      },
      'main',
    ],
    [
      'a clone that keeps its branches elsewhere',
      { '.git/HEAD': 'ref: refs/heads/.invalid\n' },
      'main',
    ],
    ['nothing', { '.git/HEAD': `${'a'.repeat(40)}\n` }, 'main'],
  ])('the default branch, by %s', async (_, files, branch) => {
    put('.git/config', CONFIG);
    for (const [path, text] of Object.entries(files)) put(path, text);
    await run();
    expect(got('.github/workflows/announce-on-merge.yml')).toContain(
      `branches: [${JSON.stringify(branch)}]`,
    );
    expect(solution().name).toBe('enarocanje');
  });

  it.each([
    ['https://github.com/hisa/e-naročanje', 'e-naročanje'],
    ['ssh://git@github.example:22/hisa/a.b.git', 'a.b'],
    ['C:\\repos\\zdravje', 'zdravje'],
  ])('the name of the solution in %s is %s', async (url, name) => {
    put('.git/config', `[remote "origin"]\n  url = ${url}\n`);
    await run();
    expect(solution().name).toBe(name);
  });

  it('a worktree leads to its clone', async () => {
    put('.git', 'gitdir: store/worktrees/a\n');
    put('store/worktrees/a/commondir', '../..\n');
    put('store/worktrees/a/HEAD', 'ref: refs/heads/posebna\n');
    put('store/config', CONFIG);
    await run();
    expect(got('.github/workflows/doctor.yml')).toContain('branches: ["posebna"]');
  });

  it('without a clone the folder names it', async () => {
    await run();
    expect(solution().name).toBe(repo.split('/').at(-1));
  });
});

describe('an urgent file', () => {
  const URGENT = {
    urgent: true,
    tag: 'v4.12.1',
    incident: 'INC-2026-7781',
    reason: 'Izpad potrjevanja e-receptov na vseh lokacijah.',
    impact: 'Pet minut brez eNaročanja.',
    rollback: 'Vrnitev na 4.12.0.',
  };
  const PATH = '.ezdrav/interventions/URG-INC-2026-7781.yml';

  it('keeps what the last intervention says', async () => {
    put('.ezdrav/intervention.yml', exampleFile('intervention.yml'));
    put('.ezdrav/solution.yml', exampleFile('solution.yml'));
    const { exitCode, text } = await run(URGENT);
    expect(exitCode).toBe(0);
    expect(text).toContain('skrbnik.enarocanje@example.si');
    const order = [
      'approvals',
      `letter urgent-notification --intervention ${PATH}`,
      'ezdrav gate --ref v4.12.1',
      'gh workflow run',
    ];
    expect(order.map((said) => text.indexOf(said))).toEqual(
      order.map((said) => text.indexOf(said)).toSorted((one, other) => one - other),
    );
    expect(order.filter((said) => !text.includes(said))).toEqual([]);
    const made = intervention(PATH);
    const last = intervention('.ezdrav/intervention.yml');
    expect(made).toMatchObject({
      id: 'URG-INC-2026-7781',
      release: { tag: 'v4.12.1' },
      reason: URGENT.reason,
      impact: URGENT.impact,
      rollback: URGENT.rollback,
      urgent: { reason: URGENT.reason, incident: 'INC-2026-7781' },
      solution: last.solution,
      affects: last.affects,
      risk: last.risk,
      network: last.network,
      components: [{ name: 'enarocanje-api', from: '4.11.3', to: '4.12.1' }],
      schedule: { downtime: true, 'work-minutes': 90, 'rollback-minutes': 30 },
    });
    expect(made.schedule.start).toBe(Date.parse('2026-12-01T02:05:00Z'));
    expect(made).not.toHaveProperty('announcement');
    expect(checkOffline(asked({})).exitCode).toBe(0);
  });

  it.each([
    ['no components', /components:\n.*\n/, 'components: []\n', { components: [] }],
    [
      'another kind of tag',
      'tag: v4.12.0',
      'tag: izdaja-7',
      { components: [{ name: 'enarocanje-api' }] },
    ],
    ['a risk without measures', /risk: .*/, 'risk: { level: high }', { risk: { level: 'high' } }],
    [
      'a change of the network',
      '{ change: false }',
      '{ change: true, reference: ZAP-9 }',
      { network: { change: true, reference: 'ZAP-9' } },
    ],
    ['neither risk nor minutes', /risk: .*\n|.*-minutes: .*\n/g, '', { impact: URGENT.impact }],
  ])('after one with %s, in Slovene', async (_, from, to, expected) => {
    put('.ezdrav/intervention.yml', exampleFile('intervention.yml').replace(from, to));
    const { exitCode, text } = await run({ ...URGENT, language: 'sl' });
    expect(exitCode).toBe(0);
    expect(text).toContain('Naprej:');
    expect(intervention(PATH)).toMatchObject(expected);
  });

  it.each([
    ['is over as the file says', 'result: completed', { from: '4.12.0', to: '4.12.1' }],
    ['was rolled back', 'result: rolled-back', { from: '4.11.3', to: '4.12.1' }],
    ['did not take place', 'result: cancelled', { from: '4.11.3', to: '4.12.1' }],
  ])('after one that %s replaces what runs', async (_, outcome, versions) => {
    put(
      '.ezdrav/intervention.yml',
      `${exampleFile('intervention.yml')}\noutcome: { ${outcome} }\n`,
    );
    expect((await run(URGENT)).exitCode).toBe(0);
    expect(intervention(PATH).components).toEqual([{ name: 'enarocanje-api', ...versions }]);
  });

  it('follows the last one that began, not one that is only planned', async () => {
    const text = exampleFile('intervention.yml');
    put('.ezdrav/interventions/prej.yml', text.replaceAll('2026-12-0', '2026-11-0'));
    put(
      '.ezdrav/interventions/potem.yml',
      text.replace('POSEG-2026-041', 'POSEG-2027-001').replaceAll('4.12.0', '5.0.0'),
    );
    expect((await run(URGENT)).exitCode).toBe(0);
    expect(intervention(PATH).components).toEqual([
      { name: 'enarocanje-api', from: '4.12.0', to: '4.12.1' },
    ]);
  });

  it('after one that is only planned replaces what that one would replace', async () => {
    put('.ezdrav/intervention.yml', exampleFile('intervention.yml'));
    expect((await run({ ...URGENT, tag: 'v4.11.4' }, '2026-11-30T02:05:00Z')).exitCode).toBe(0);
    expect(intervention(PATH).components).toEqual([
      { name: 'enarocanje-api', from: '4.11.3', to: '4.11.4' },
    ]);
  });

  it('after none names none', async () => {
    await run(URGENT);
    expect(got(PATH)).not.toContain('made from');
  });

  it('shows a tag that the shell would read as one word', async () => {
    const { text } = await run({ ...URGENT, tag: "v1;'x" });
    expect(text).toContain("--ref 'v1;'\\''x'");
  });

  it('comes out of nothing too, and in the hour that comes twice', async () => {
    const { exitCode } = await run(URGENT, '2026-10-25T01:30:00Z');
    expect(exitCode).toBe(0);
    expect(intervention(PATH).schedule.start).toBe(Date.parse('2026-10-25T01:30:00Z'));
    expect(intervention(PATH).components).toEqual([{ name: repo.split('/').at(-1) }]);
    // What is not there is not called well-formed.
    expect(checkOffline(asked({})).text.match(/\.ezdrav\/\S+\.yml/g)).toEqual([PATH]);
  });

  it('is a new one each time, and names another that announces the tag', async () => {
    put('.ezdrav/intervention.yml', exampleFile('intervention.yml'));
    await run({ ...URGENT, tag: 'v4.12.0' });
    const first = got(PATH);
    const { text } = await run({ ...URGENT, tag: 'v4.12.0' });
    expect(got(PATH)).toBe(first);
    expect(existsSync(join(repo, PATH.replace('.yml', '-2.yml')))).toBe(true);
    expect(text).toContain('POSEG-2026-041 (.ezdrav/intervention.yml)');
  });

  it.each([
    ['text that looks like markup', { reason: '"}\n]: | > & *a !!x # ne gre počakati do jutri' }],
    ['a hostile incident', { incident: '../../INC: {1} #"' }],
    ['quotes in the tag', { tag: 'v1"\'#' }],
  ])('%s changes nothing else', async (_, odd) => {
    expect((await run({ ...URGENT, ...odd })).exitCode).toBe(0);
    const [name = ''] = readdirSync(join(repo, '.ezdrav/interventions'));
    const made = intervention(`.ezdrav/interventions/${name}`);
    const expected = { ...URGENT, ...odd };
    expect(made.release.tag).toBe(expected.tag);
    expect(made.urgent?.incident).toBe(expected.incident);
    expect(made.urgent?.reason).toBe(expected.reason);
  });

  it('that would not be valid is not written', async () => {
    const { exitCode, text } = await run({ ...URGENT, impact: 'Pokličite +386 41 234 567.' });
    expect(exitCode).toBe(2);
    expect(text).toContain('file.personal-data');
    expect(existsSync(join(repo, '.ezdrav'))).toBe(false);
  });

  it.each([
    ['no tag', { tag: undefined }],
    ['no incident', { incident: undefined }],
    ['an incident of spaces', { incident: '  ' }],
    ['a reason too short', { reason: 'Izpad.' }],
    ['a tag with a space', { tag: 'v 1' }],
    ['a tag written as a ref', { tag: 'refs/tags/v1' }],
    ['tag without urgent', { urgent: undefined }],
  ])('%s is a misuse', async (_, change) => {
    await expect(run({ ...URGENT, ...change })).rejects.toMatchObject({ name: 'Misuse' });
    expect(existsSync(join(repo, '.ezdrav'))).toBe(false);
  });
});
