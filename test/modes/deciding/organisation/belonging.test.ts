import { describe, expect, test } from 'vitest';
import { unionDiagnostics, united } from '../../../../src/modes/organisation/belonging.ts';
import type { EzdravFiles } from '../../../../src/modes/ezdrav-files.ts';
import type { KnownHouse } from '../../../../src/modes/organisation/known-house.ts';
import { problem, unknown } from '../../../support/builders.ts';
import { EXAMPLE, filesRead, houseRead, RECORD } from '../../../support/files-read.ts';

const FILES = filesRead(EXAMPLE);
const INVALID = filesRead({
  ...EXAMPLE,
  'intervention.yml': `${EXAMPLE['intervention.yml']}nme: x\n`,
});
const HOUSE = houseRead({
  'organisation.yml': 'version: 1\nname: Hiša\nwindow: { opens: "21:00" }\n',
  'staff.yml': `version: 1
staff:
  - { ref: O-017, github: { login: ana-r, id: 11 }, eligibility-checked: 2026-01-05, statement-signed: 2026-01-05, left: 2026-11-02 }
`,
});
const DISJOINT = houseRead({
  'organisation.yml': `version: 1
name: Hiša
approvers: { ezdrav-ict: [{ login: ikt-z, id: 9099 }] }
`,
});
const held = (files: EzdravFiles, house: KnownHouse): EzdravFiles =>
  united(files, { ok: true, value: house, request: '', next: null }, 'recorded', 500);

describe('a solution whose organisation was read', () => {
  const source = { kind: 'file', from: 'hisa/pravila .ezdrav/organisation.yml', id: RECORD.tip };
  const own = { kind: 'file', from: '.ezdrav' };

  test('is judged by what both say, and both are its sources', () => {
    const both = held(FILES, HOUSE);
    expect(both.solution.window.opens).toBe('21:00');
    expect(both.files).toEqual({ ...FILES.files, sources: [own, source] });
    expect(both.roster).toMatchObject({ known: true, grade: 'recorded', sources: [own, source] });
    const staff = both.roster.known ? both.roster.value?.staff : [];
    expect(staff?.find(({ ref }) => ref === 'O-017')?.left).toEqual({
      kind: 'day',
      date: '2026-11-02',
    });
  });

  test('keeps what its own files say', () => {
    const ownRoster = FILES.roster.known ? FILES.roster.value : undefined;
    expect(held(FILES, HOUSE).belonging).toEqual({
      own: FILES.solution,
      ownRoster,
      id: 500,
      house: HOUSE,
    });
  });

  test('from a folder has no commit', () => {
    const { files } = held(FILES, { ...HOUSE, record: null });
    const { id: _, ...folder } = source;
    expect(files).toEqual({ ...FILES.files, sources: [own, folder] });
  });

  test('stays invalid where its own files are', () => {
    expect(held(INVALID, HOUSE).files).toBe(INVALID.files);
  });

  test('whose own roster is not known has none', () => {
    const roster = unknown();
    const both = held({ ...FILES, roster }, HOUSE);
    expect([both.roster, both.belonging?.ownRoster]).toEqual([roster, null]);
  });
});

describe('two files that cannot both hold', () => {
  const fault = {
    file: '.ezdrav/solution.yml',
    line: 13,
    code: 'file.organisation-disjoint',
    key: 'approvers.ezdrav-ict',
  };

  test('are a fault of solution.yml', () => {
    const both = held(FILES, DISJOINT);
    expect(both.files).toMatchObject({ kind: 'invalid', diagnostics: [fault] });
    expect(both.diagnostics).toMatchObject([fault]);
    expect([both.solution, both.belonging]).toEqual([FILES.solution, undefined]);
  });

  test('are told beside what was wrong before', () => {
    const both = held(INVALID, DISJOINT);
    const before = { file: '.ezdrav/intervention.yml' };
    expect(both.files).toMatchObject({ kind: 'invalid', diagnostics: [before, fault] });
    expect(both.diagnostics).toMatchObject([before, fault]);
  });

  test('stand at the top where nobody knows where the keys do', () => {
    expect(unionDiagnostics([{ key: ['a', 'b'], code: 'file.wrong-value' }], undefined)).toEqual([
      {
        file: '.ezdrav/solution.yml',
        line: 1,
        column: 1,
        code: 'file.wrong-value',
        key: 'a.b',
        found: '',
        expected: [],
      },
    ]);
  });
});

describe('a solution whose organisation could not be read', () => {
  const refused = problem({ code: 'api.forbidden' });
  const lost = (files: EzdravFiles): EzdravFiles =>
    united(files, { ok: false, problem: refused }, 'recorded', 500);

  test('cannot be judged', () => {
    expect(lost(FILES)).toEqual({
      ...FILES,
      files: { kind: 'unknown', problem: refused },
      candidates: [],
      roster: { known: false, problem: refused },
    });
  });

  test('stays invalid where its own files are', () => {
    expect(lost(INVALID).files).toBe(INVALID.files);
  });
});
