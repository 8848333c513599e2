import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { exampleFile } from '../support/enarocanje.ts';

const EXAMPLE = ['--repo', 'examples/enarocanje'];

/** A repository whose `.ezdrav/intervention.yml` is what `write` makes of it. */
function withIntervention(write: (path: string, folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  mkdirSync(join(folder, '.ezdrav'));
  write(join(folder, '.ezdrav', 'intervention.yml'), folder);
  return folder;
}

/** The shipped example with environments of its own. */
function withEnvironments(): string {
  const folder = withIntervention((path) => writeFileSync(path, exampleFile('intervention.yml')));
  writeFileSync(
    join(folder, '.ezdrav', 'solution.yml'),
    `${exampleFile('solution.yml')}environments: { production: [eu-prod], test: [blue] }\n`,
  );
  return folder;
}

test.each([
  ['eu-prod', 'allow', 0],
  ['blue', 'deny', 1],
])(
  'ezdrav gate --environment %s, as solution.yml lists it: %s',
  async (name, decision, exitCode) => {
    const repo = withEnvironments();
    const args = ['gate', '--repo', repo, '--at', '2026-12-01T22:30', '--format', 'json'];
    const run = await runCommand([...args, '--environment', name]);
    expect([JSON.parse(run.stdout).decision, run.exitCode]).toEqual([decision, exitCode]);
    const other = await runCommand([...args, '--environment', 'nowhere']);
    expect(other.exitCode).toBe(2);
    expect(other.stderr).toContain('eu-prod');
    rmSync(repo, { recursive: true });
  },
);

describe('ezdrav gate', () => {
  const MOMENTS = [
    { at: '2026-12-01T22:30', decision: 'allow', codes: [], exitCode: 0 },
    { at: '2026-12-01T21:30Z', decision: 'allow', codes: [], exitCode: 0 },
    { at: '2026-12-01T22:00', decision: 'allow', codes: [], exitCode: 0 },
    { at: '2026-12-01T21:59:59', decision: 'deny', codes: ['slot.not-yet-open'], exitCode: 1 },
    { at: '2026-12-02T00:00:01', decision: 'deny', codes: ['fit.too-late'], exitCode: 1 },
    { at: '2026-12-02T02:00', decision: 'deny', codes: ['slot.over'], exitCode: 1 },
  ];
  for (const TZ of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
    test.each(MOMENTS)(`$at under TZ=${TZ}`, async ({ at, decision, codes, exitCode }) => {
      const run = await runCommand(['gate', ...EXAMPLE, '--at', at, '--format', 'json'], {
        env: { TZ },
      });
      expect(JSON.parse(run.stdout)).toMatchObject({ decision, 'reason-codes': codes });
      expect(run).toMatchObject({ exitCode, stderr: '' });
    });
  }

  const olderNode = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .find(
      (path) =>
        !path.includes('node_modules') &&
        existsSync(path) &&
        execFileSync(path, ['--version'], { encoding: 'utf8' }).startsWith('v20.'),
    );
  test.skipIf(olderNode === undefined)('runs on Node 20 and gives the same document', async () => {
    const args = ['gate', ...EXAMPLE, '--at', '2026-12-01T22:30', '--format', 'json'];
    const [older, newer] = [
      await runCommand(args, { node: olderNode ?? '' }),
      await runCommand(args),
    ];
    const { versions: before, ...there } = JSON.parse(older.stdout);
    const { versions: after, ...here } = JSON.parse(newer.stdout);
    expect(there).toEqual(here);
    expect(Object.keys(before)).toEqual(Object.keys(after));
    expect(older.exitCode).toBe(0);
  });

  test('the JSON document has the published keys in their order', async () => {
    const run = await runCommand([
      'gate',
      ...EXAMPLE,
      '--at',
      '2026-12-01T22:30',
      '--format',
      'json',
    ]);
    const document = JSON.parse(run.stdout);
    expect(Object.keys(document)).toEqual([
      'schema',
      'decision',
      'allowed',
      'reason-codes',
      'reasons',
      'intervention',
      'evaluated-at',
      'opens-at',
      'closes-at',
      'valid-until',
      'earliest-start',
      'ahead',
      'rules',
      'diagnostics',
      'versions',
    ]);
    expect(document).toMatchObject({
      schema: 1,
      decision: 'allow',
      allowed: true,
      'reason-codes': [],
      intervention: { id: 'POSEG-2026-041', urgent: false },
      'evaluated-at': '2026-12-01T21:30:00Z',
      'opens-at': '2026-12-01T21:00:00Z',
      'closes-at': '2026-12-02T01:00:00Z',
      'valid-until': '2026-12-01T23:00:00Z',
      'earliest-start': '2026-11-30T21:00:00Z',
      diagnostics: [],
    });
    expect(Object.keys(document.rules[0])).toEqual([
      'rule',
      'outcome',
      'code',
      'evidence',
      'facts',
    ]);
    expect(Object.keys(document.versions)).toEqual(['product', 'calendar', 'tzdata']);
  });

  test('a leaver cannot deploy, nor somebody unknown', async () => {
    const gate = async (actor: string): Promise<unknown> =>
      JSON.parse(
        (
          await runCommand([
            'gate',
            ...EXAMPLE,
            '--at',
            '2026-12-01T22:30',
            '--actor',
            actor,
            '--format',
            'json',
          ])
        ).stdout,
      )['reason-codes'];
    expect(await gate('ana-r')).toEqual([]);
    expect(await gate('nekdo')).toEqual(['staff.unknown']);
  });

  const plain = exampleFile('intervention.yml');
  const BAD: readonly (readonly [name: string, write: (path: string, folder: string) => void])[] = [
    ['no file', () => undefined],
    ['an empty file', (path) => writeFileSync(path, '')],
    ['only comments', (path) => writeFileSync(path, '# nothing\n')],
    ['a directory', (path) => mkdirSync(path)],
    ['a link', (path) => symlinkSync('/etc/hostname', path)],
    ['a dangling link', (path) => symlinkSync('nowhere', path)],
    ['5 MB', (path) => writeFileSync(path, plain + '#'.repeat(5 * 1024 * 1024))],
    [
      'invalid UTF-8',
      (path) => writeFileSync(path, Buffer.concat([Buffer.from(plain), Buffer.from([0xff, 0xfe])])),
    ],
    ['a NUL', (path) => writeFileSync(path, `${plain}\0`)],
    ['two byte order marks', (path) => writeFileSync(path, `\uFEFF\uFEFF${plain}`)],
    [
      'right-to-left text',
      (path) => writeFileSync(path, plain.replace('Odprava', '\u202EOdprava')),
    ],
    ['a directive', (path) => writeFileSync(path, `%YAML 1.1\n---\n${plain}`)],
    ['an anchor', (path) => writeFileSync(path, plain.replace('affects: [', 'affects: &a ['))],
    ['a tag', (path) => writeFileSync(path, plain.replace('title: ', 'title: !!str '))],
    ['a second document', (path) => writeFileSync(path, `${plain}---\nid: B\n`)],
    ['a duplicate key', (path) => writeFileSync(path, `${plain}\n"id": POSEG-2\n`)],
    ['a merge key', (path) => writeFileSync(path, `${plain}\n<<: { id: B }\n`)],
    ['__proto__', (path) => writeFileSync(path, `${plain}\n__proto__: { status: planned }\n`)],
    ['a misspelt key', (path) => writeFileSync(path, plain.replace('rollback: ', 'rolback: '))],
    [
      '30 February',
      (path) => writeFileSync(path, plain.replace('start: 2026-12-01', 'start: 2026-02-30')),
    ],
    [
      'a time that does not exist',
      (path) => writeFileSync(path, plain.replace('2026-12-01T22:00', '2027-03-28T02:30')),
    ],
    [
      'downtime: yes',
      (path) => writeFileSync(path, plain.replace('downtime: true', 'downtime: yes')),
    ],
    ['a list', (path) => writeFileSync(path, '- a\n')],
    [
      '.ezdrav is a file',
      (path, folder) => {
        rmSync(join(folder, '.ezdrav'), { recursive: true });
        writeFileSync(join(folder, '.ezdrav'), plain);
        void path;
      },
    ],
  ];
  test.each(BAD)(
    '%s is invalid, names place and remedy, is never allowed',
    async (_name, write) => {
      const folder = withIntervention(write);
      const args = ['gate', '--repo', folder, '--at', '2026-12-01T22:30'];
      const run = await runCommand([...args, '--format', 'json']);
      const document = JSON.parse(run.stdout);
      expect(document).toMatchObject({ decision: 'invalid', allowed: false });
      expect(document.diagnostics.length).toBeGreaterThan(0);
      expect(document.diagnostics[0]).toMatchObject({
        file: expect.stringContaining('.ezdrav'),
        line: expect.any(Number),
      });
      expect(run).toMatchObject({ exitCode: 2, stderr: '' });
      const told = await runCommand(args);
      expect(told.stdout).toContain('→');
      expect(told.stdout + told.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
      rmSync(folder, { recursive: true });
    },
  );

  const MISUSE = [
    [[]],
    [['gatee']],
    [['gate', '--skip']],
    [['gate', '--at', 'tomorrow']],
    [['gate', '--at', '2026-10-25T02:30']],
    [['gate', '--sha', 'main']],
    [['gate', '--format', 'xml']],
    [['gate', '--repo', 'nowhere']],
    [['gate', 'extra']],
    [['gate', '--repo']],
    [['gate', '--help=1']],
    [['plan', '--days', '0']],
    [['plan', '--days', '20001']],
  ] as const;
  test.each(MISUSE)('wrong usage %j ends with 2 and says where help is', async (args) => {
    const run = await runCommand(args.length === 0 ? [] : [...args]);
    expect(run.exitCode).toBe(2);
    expect(args.length === 0 ? run.stdout : run.stderr).toMatch(/ezdrav/);
    if (args.length > 0) expect(run.stdout).toBe('');
  });

  test.each([
    [['--at', '2027-03-28T02:30'], /does not exist.*02:00.*03:00/],
    [['--at', '2026-10-25T02:30'], /02:30\+02:00 or .*02:30\+01:00/],
    [['--at', '2026-12-01T22:30+02:00'], /Ljubljana's is \+01:00/],
    [['--sha', 'abc'], /40 × 0–9 a–f/],
    [['--repo'], /--repo needs a value/],
    [['--help=1'], /--help takes no value/],
  ])('%j says what is wrong', async (args, words) => {
    expect((await runCommand(['gate', ...args])).stderr).toMatch(words);
  });

  test('a plan of an invalid file is a JSON document where one was asked for', async () => {
    const folder = withIntervention((path) => writeFileSync(path, 'version: 2\n'));
    const run = await runCommand(['plan', '--repo', folder, '--format', 'json']);
    expect(JSON.parse(run.stdout).diagnostics.length).toBeGreaterThan(0);
    expect(run.exitCode).toBe(2);
    rmSync(folder, { recursive: true });
  });

  test.each([['--help'], ['gate', '--help'], ['check', '--help'], ['plan', '--help']])(
    'help: %s %s',
    async (...args) => {
      const run = await runCommand(args.filter((arg) => arg !== undefined));
      expect(run.exitCode).toBe(0);
      expect(run.stdout).toContain('Exit codes');
    },
  );
});

describe('ezdrav check', () => {
  test('reads the files of requests too, of which no verdict depends', async () => {
    const folder = withIntervention((path) => writeFileSync(path, exampleFile('intervention.yml')));
    mkdirSync(join(folder, '.ezdrav', 'requests'));
    writeFileSync(
      join(folder, '.ezdrav', 'requests', 'crpp.yml'),
      'version: 1\nkind: question\nsubject: Povezava\n',
    );
    const run = await runCommand(['check', '--repo', folder, '--format', 'json']);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('.ezdrav/requests/crpp.yml');
    expect(run.stdout).toContain('file.missing-key');
    expect((await runCommand(['gate', '--repo', folder, '--format', 'json'])).stdout).not.toContain(
      'crpp',
    );
    rmSync(folder, { recursive: true });
  });

  test.each(['check', 'gate'])(
    '%s says in which folder it looked for a missing file',
    async (command) => {
      const folder = mkdtempSync(join(tmpdir(), 'empty-'));
      for (const language of ['en', 'sl']) {
        const run = await runCommand([command, '--repo', folder, '--language', language]);
        expect([run.exitCode, run.stdout.includes('file.missing')]).toEqual([2, true]);
        expect(run.stdout.trimEnd().split('\n').at(-1)).toContain(folder);
      }
      expect((await runCommand([command, ...EXAMPLE])).stdout).not.toContain('--repo DIR');
      rmSync(folder, { recursive: true });
    },
  );

  test('the shipped example is well-formed', async () => {
    expect((await runCommand(['check', ...EXAMPLE])).exitCode).toBe(0);
  });

  const AT = ['--at', '2026-11-28T08:00'];

  test.each<[string, readonly (readonly [RegExp, string])[], string]>([
    [
      'work that is longer than the slot',
      [[/work-minutes: 90/, 'work-minutes: 600']],
      'fit.longer-than-slot',
    ],
    [
      'a slot in daytime',
      [
        [/T22:00/, 'T14:00'],
        [/2026-12-02T02:00/, '2026-12-01T18:00'],
      ],
      'schedule.outside-window',
    ],
    ['an outage announced for 21:00', [[/T22:00/, 'T21:00']], 'schedule.outside-window'],
    ['two nights', [[/2026-12-02T02:00/, '2026-12-03T02:00']], 'schedule.spans-nights'],
    ['an end before the start', [[/2026-12-02T02:00/, '2026-12-01T21:00']], 'schedule.reversed'],
  ])('judges the plan as the mode does: %s', async (_name, changes, code) => {
    const text = changes.reduce(
      (whole, [from, to]) => whole.replace(from, to),
      exampleFile('intervention.yml'),
    );
    const folder = withIntervention((path) => writeFileSync(path, text));
    const run = await runCommand(['check', '--repo', folder, '--format', 'json', ...AT]);
    expect(run.exitCode).toBe(1);
    const { valid, plans } = JSON.parse(run.stdout);
    expect(valid).toBe(false);
    expect(plans).toMatchObject([{ lawful: false }]);
    expect(plans[0]['reason-codes']).toContain(code);
    // On a narrow terminal the code stands beneath.
    const said = (await runCommand(['check', '--repo', folder, ...AT])).stdout.replaceAll(
      /\s+/g,
      ' ',
    );
    expect(said).toMatch(new RegExp(`✗ (?:.* )?${code.replace('.', '\\.')}`));
    rmSync(folder, { recursive: true });
  });

  test('a lawful plan is said to be in order, with the last day to announce it', async () => {
    const folder = withIntervention((path) =>
      writeFileSync(
        path,
        exampleFile('intervention.yml')
          .replace(/^announcement:\n(?:  .*\n)+/m, '')
          .replace(/^approvals:\n(?:  .*\n)+/m, ''),
      ),
    );
    const run = await runCommand(['check', '--repo', folder, ...AT]);
    expect([run.exitCode, run.stdout]).toEqual([0, expect.stringMatching(/29\sNov/)]);
    rmSync(folder, { recursive: true });
  });

  test('every fault of every file is named at once', async () => {
    const folder = withIntervention((path) => writeFileSync(path, plainWithoutTitle()));
    writeFileSync(join(folder, '.ezdrav', 'solution.yml'), 'version: 2\n');
    const run = await runCommand(['check', '--repo', folder, '--format', 'json']);
    const { diagnostics, valid } = JSON.parse(run.stdout);
    expect(valid).toBe(false);
    expect(new Set(diagnostics.map(({ file }: { file: string }) => file))).toEqual(
      new Set(['.ezdrav/intervention.yml', '.ezdrav/solution.yml']),
    );
    expect(run.exitCode).toBe(2);
    rmSync(folder, { recursive: true });
  });

  test('open interventions that share tag and id are named, and no file is at fault', async () => {
    const text = exampleFile('intervention.yml');
    const folder = withIntervention((path) => writeFileSync(path, text));
    mkdirSync(join(folder, '.ezdrav', 'interventions'));
    writeFileSync(join(folder, '.ezdrav', 'interventions', 'b.yml'), text);
    const run = await runCommand(['check', '--repo', folder, '--format', 'json']);
    const { valid, warnings } = JSON.parse(run.stdout);
    expect([valid, run.exitCode]).toEqual([true, 0]);
    const files = ['.ezdrav/intervention.yml', '.ezdrav/interventions/b.yml'];
    expect(warnings).toMatchObject([
      { key: 'release.tag', value: 'v4.12.0', files },
      { key: 'id', value: 'POSEG-2026-041', files },
    ]);
    for (const language of ['en', 'sl']) {
      const told = await runCommand(['check', '--repo', folder, '--language', language]);
      expect(told.stdout).toContain('interventions/b.yml');
      expect(told.stdout).toMatch(/^! .*v4\.12\.0/m);
    }
    rmSync(folder, { recursive: true });
  });

  function plainWithoutTitle(): string {
    return exampleFile('intervention.yml').replace(/^title:.*\n/m, '');
  }
});
