import { describe, expect, test } from 'vitest';
import type { EzdravFiles } from '../../../../src/modes/ezdrav-files.ts';
import { united } from '../../../../src/modes/organisation/belonging.ts';
import {
  annotationPlace,
  type NamedOrganisation,
  withCauses,
  withHouse,
  withOrganisation,
  withReading,
} from '../../../../src/modes/organisation/telling.ts';
import type { Diagnostic } from '../../../../src/records/diagnostic.ts';
import type { DecidingLine } from '../../../../src/rules/verdict.ts';
import { problem } from '../../../support/builders.ts';
import { EXAMPLE, filesRead, houseRead, RECORD } from '../../../support/files-read.ts';
import { TOLD } from '../../../support/telling.ts';

const SOLUTION_FILE = '.ezdrav/solution.yml';
const HOUSE = houseRead({
  'organisation.yml': 'version: 1\nname: Hiša\nwindow: { opens: "21:00" }\n',
});
const RENAMED = { ...HOUSE, writtenAs: 'hisa/stara-pravila' };
const FOLDER = { ...HOUSE, record: null, repository: '../pravila' };
const NAMED = { line: 3, column: 5 };
const PLACE = { file: SOLUTION_FILE, ...NAMED };
const BEFORE = TOLD.annotations;
const FILES = filesRead({
  ...EXAMPLE,
  'solution.yml': `${EXAMPLE['solution.yml']}organisation: { repository: hisa/pravila, id: 500 }\n`,
});
const HELD: EzdravFiles = united(
  FILES,
  { ok: true, value: HOUSE, request: '', next: null },
  'recorded',
  500,
);
const line = (key: string, at = 3): DecidingLine => ({
  repository: 'hisa/pravila',
  commit: RECORD.tip,
  file: '.ezdrav/organisation.yml',
  key,
  line: at,
});

/** The lines that were added under what stood there. */
const added = (log: string): readonly string[] => log.split('\n').slice(1, -1);

describe('the organisation that counted', () => {
  test.each<readonly [string, EzdravFiles | null]>([
    ['of files that were not read', null],
    ['of files that belong to none', FILES],
  ])('%s is not told', (_, files) => {
    expect(withOrganisation(TOLD, files, 'en')).toBe(TOLD);
  });

  test('is told by its file, commit and lines', () => {
    const told = withOrganisation(TOLD, HELD, 'en');
    expect(told).toEqual({
      ...TOLD,
      log: expect.stringMatching(
        /^log\n.*hisa\/pravila .ezdrav\/organisation.yml.*111111111111.*\n$/,
      ),
      summary: expect.stringMatching(/^summary\n<p>.*hisa\/pravila.*<\/p>\n$/),
      report: {
        schema: 1,
        organisation: {
          repository: 'hisa/pravila',
          commit: RECORD.tip,
          file: '.ezdrav/organisation.yml',
          'written-as': null,
          lines: { window: 3 },
        },
      },
    });
  });

  test('under its former name is a warning where the solution names it', () => {
    const named = FILES.locate.get(SOLUTION_FILE)?.(['organisation']);
    const held = united(
      FILES,
      { ok: true, value: RENAMED, request: '', next: null },
      'recorded',
      500,
    );
    expect(withOrganisation(TOLD, held, 'en').annotations).toEqual([
      ...BEFORE,
      {
        level: 'warning',
        title: 'organisation',
        message: expect.stringContaining('hisa/stara-pravila'),
        file: SOLUTION_FILE,
        ...named,
      },
    ]);
    expect(named?.line).toBeGreaterThan(1);
  });

  test('whose place nobody knows is told without one', () => {
    const { annotations, log } = withHouse(TOLD, { house: RENAMED, named: null }, 'en');
    expect(Object.keys(annotations[1] ?? {})).toEqual(['level', 'title', 'message']);
    expect(added(log)).toHaveLength(2);
  });

  test('of a solution whose solution.yml is not valid is told without a place', () => {
    const bare = filesRead({ ...EXAMPLE, 'solution.yml': 'version: 2\n' });
    const asked = { ok: true, value: RENAMED, request: '', next: null } as const;
    const { annotations } = withOrganisation(TOLD, united(bare, asked, 'claimed', null), 'en');
    expect(annotations[1]).toMatchObject({ title: 'organisation' });
    expect(annotations[1]).not.toHaveProperty('file');
  });

  test('from a folder has no commit', () => {
    const { report } = withHouse(TOLD, { house: FOLDER, named: NAMED }, 'en');
    expect(report).toMatchObject({ organisation: { repository: '../pravila', commit: null } });
  });

  test('names the lines that decided, and those about people whom it looks after', () => {
    const [decidedBy, lookedAfter] = [[line('window')], [line('staff[0]', 7)]];
    const { log, summary, report } = withHouse(
      TOLD,
      { house: HOUSE, named: NAMED, decidedBy, lookedAfter },
      'en',
    );
    expect(summary.split('\n')).toHaveLength(added(log).length + 2);
    expect(added(log)).toEqual([
      expect.stringContaining('organisation.yml'),
      expect.stringContaining('window'),
      expect.stringContaining('staff[0]'),
    ]);
    expect(report).toMatchObject({
      organisation: { 'decided-by': decidedBy, 'looks-after': lookedAfter },
    });
  });

  test('that decided nothing says nothing of it', () => {
    const { report } = withHouse(TOLD, { house: HOUSE, named: NAMED }, 'en');
    expect(report).toMatchObject({ organisation: { repository: 'hisa/pravila' } });
    expect(JSON.stringify(report)).not.toMatch(/decided-by|looks-after/);
  });

  test.each([null, 'text'])('beside a report that is %s changes none', (report) => {
    expect(withHouse({ ...TOLD, report }, { house: HOUSE, named: NAMED }, 'en').report).toBe(
      report,
    );
  });

  test('is added to what the report says of it already', () => {
    const report = { schema: 1, organisation: { problem: null } };
    expect(
      withHouse({ ...TOLD, report }, { house: HOUSE, named: NAMED }, 'en').report,
    ).toMatchObject({
      schema: 1,
      organisation: { problem: null, repository: 'hisa/pravila' },
    });
  });
});

describe('problems of the organisation’s repository', () => {
  const flawed = (
    why: 'organisation-invalid' | 'organisation-empty' | 'receipt-unbound',
    repository: string,
  ) => problem({ code: 'api.malformed', flaw: { why, values: { repository } } });
  const invalid = flawed('organisation-invalid', 'hisa/pravila');

  test('are errors where the solution names it, each once', () => {
    const empty = flawed('organisation-empty', 'hisa/pravila');
    const told = withCauses(TOLD, [invalid, problem(), empty, invalid], HELD, 'en');
    const error = {
      level: 'error',
      title: 'api.malformed',
      file: SOLUTION_FILE,
      ...FILES.locate.get(SOLUTION_FILE)?.(['organisation']),
      message: expect.any(String),
    };
    expect(told).toEqual({ ...TOLD, annotations: [...BEFORE, error, error] });
  });

  test('and no others', () => {
    const told = withCauses(TOLD, [problem(), flawed('receipt-unbound', '')], HELD, 'en');
    expect(told.annotations).toEqual(BEFORE);
  });

  test('are told without a place where the files were not read', () => {
    const { annotations } = withCauses(TOLD, [invalid], null, 'en');
    expect(Object.keys(annotations[1] ?? {})).toEqual(['level', 'title', 'message']);
  });

  test('are told without a place where the solution is not', () => {
    const { annotations } = withCauses(TOLD, [invalid], { ...HELD, locate: new Map() }, 'en');
    expect(annotations[1]).not.toHaveProperty('file');
  });
});

describe('what doctor says of the organisation', () => {
  const asked: NamedOrganisation = {
    repository: 'hisa/pravila',
    named: NAMED,
    house: { ok: true, value: HOUSE, request: '', next: null },
    decided: [],
    faults: [],
  };

  test('that it can be read', () => {
    const told = withReading(TOLD, asked, 'en');
    expect([told.exitCode, told.annotations]).toEqual([0, BEFORE]);
    expect(added(told.log).filter(Boolean)).toEqual([
      expect.stringContaining('hisa/pravila .ezdrav/organisation.yml'),
      expect.stringContaining('hisa/pravila'),
    ]);
    expect(told.report).toMatchObject({
      organisation: { repository: 'hisa/pravila', problem: null, diagnostics: [] },
    });
  });

  test('a folder needs no token, so nothing is said of one', () => {
    const { log } = withReading(
      TOLD,
      { ...asked, house: { ok: true, value: FOLDER, request: '', next: null } },
      'en',
    );
    expect(added(log).filter(Boolean)).toHaveLength(1);
  });

  test('that what was wrong stays so', () => {
    expect(withReading({ ...TOLD, exitCode: 1 }, asked, 'en').exitCode).toBe(1);
  });

  test('which of its keys decided', () => {
    const { report, log } = withReading(TOLD, { ...asked, decided: ['window.opens'] }, 'en');
    expect(report).toMatchObject({ organisation: { 'decided-by': [line('window.opens')] } });
    expect(log).toContain('window.opens');
  });

  test('which of its keys decided, from a folder', () => {
    const house = { ok: true, value: FOLDER, request: '', next: null } as const;
    const { report } = withReading(TOLD, { ...asked, house, decided: ['window.opens'] }, 'en');
    expect(report).toMatchObject({
      organisation: {
        'decided-by': [{ ...line('window.opens'), repository: '../pravila', commit: null }],
      },
    });
  });

  test('that both files cannot hold', () => {
    const fault: Diagnostic = {
      file: SOLUTION_FILE,
      line: 14,
      column: 3,
      code: 'file.organisation-disjoint',
      key: 'approvers.ezdrav-ict',
      found: '',
      expected: [],
    };
    const told = withReading(TOLD, { ...asked, faults: [fault] }, 'en');
    expect(told.exitCode).toBe(1);
    expect(told.annotations.slice(1)).toMatchObject([
      { level: 'error', file: SOLUTION_FILE, line: 14 },
    ]);
    expect(told.log).toContain(`${SOLUTION_FILE}:14: `);
    expect(told.report).toMatchObject({
      organisation: {
        problem: null,
        diagnostics: [{ code: 'file.organisation-disjoint', line: 14 }],
      },
    });
  });

  test.each<readonly [string, Parameters<typeof problem>[0], object]>([
    [
      'is forbidden',
      { code: 'api.forbidden', status: 403 },
      { problem: 'api.forbidden', why: null },
    ],
    [
      'is not valid',
      {
        code: 'api.malformed',
        flaw: { why: 'organisation-empty', values: { repository: 'hisa/pravila' } },
      },
      { problem: 'api.malformed', why: 'organisation-empty' },
    ],
  ])('that reading it %s, which refuses every gate', (_, changes, expected) => {
    const house = { ok: false, problem: problem(changes) } as const;
    const told = withReading(TOLD, { ...asked, house }, 'en');
    const [, error, ...more] = told.annotations;
    const { message = '' } = error ?? {};
    expect(message).toContain('hisa/pravila');
    expect([told.exitCode, error, more]).toEqual([
      1,
      { level: 'error', title: house.problem.code, message, ...PLACE },
      [],
    ]);
    expect(told.log).toBe(`log\n${message}\n`);
    expect(told.report).toEqual({
      schema: 1,
      organisation: { repository: 'hisa/pravila', ...expected, message },
    });
  });
});

test('where an annotation belongs', () => {
  expect([annotationPlace(null), annotationPlace(NAMED)]).toEqual([{}, PLACE]);
});
