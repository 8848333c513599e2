import { expect, test } from 'vitest';
import type { ApiResult } from '../../../../src/github/answer.ts';
import type { KnownHouse } from '../../../../src/modes/organisation/known-house.ts';
import type { StaffFiles } from '../../../../src/modes/staff/gathering.ts';
import { heldFiles } from '../../../../src/modes/staff/holding.ts';
import type { Diagnostic } from '../../../../src/records/diagnostic.ts';
import { problem, solution } from '../../../support/builders.ts';
import { houseRead } from '../../../support/files-read.ts';

const REPOSITORY = {
  visibility: 'PRIVATE',
  isInOrganisation: true,
  defaultBranch: 'main',
  tip: '2'.repeat(40),
  roster: null,
  solution: null,
  organisation: null,
} as const;
const locate = () => ({ line: 7, column: 3 });
const EARLIER: Diagnostic = {
  file: '.ezdrav/solution.yml',
  line: 2,
  column: 1,
  code: 'file.unknown-key',
  key: 'nme',
  found: 'nme',
  expected: [],
};
const READ: Extract<StaffFiles, { kind: 'read' }> = {
  kind: 'read',
  repository: REPOSITORY,
  solution: solution(),
  listed: null,
  faults: [EARLIER],
  roster: null,
  locate,
  locateInRoster: locate,
};
const INVALID: Extract<StaffFiles, { kind: 'invalid' }> = {
  kind: 'invalid',
  repository: REPOSITORY,
  solution: solution(),
  diagnostics: [EARLIER],
  locate,
};
const UNKNOWN: StaffFiles = { kind: 'unknown', unknown: { what: 'files', problem: null } };

function house(text: string): ApiResult<KnownHouse> {
  const value = houseRead({ 'organisation.yml': `version: 1\nname: Hiša\n${text}` });
  return { ok: true, value, request: '', next: null };
}

const STRICTER = house('window: { opens: "21:00" }\n');
const DISJOINT = house('approvers: { ezdrav-ict: [{ login: ikt-z, id: 9099 }] }\n');

test.each<readonly [string, StaffFiles, ApiResult<KnownHouse> | null]>([
  ['that belong to none', READ, null],
  ['whose organisation cannot be read', READ, { ok: false, problem: problem() }],
  ['that are not known themselves', UNKNOWN, STRICTER],
])('files %s count as they are', (_, files, asked) => {
  expect(heldFiles(files, asked)).toBe(files);
});

test.each([READ, INVALID])('files that are $kind are tightened', (files) => {
  const window = { ...solution().window, opens: '21:00' };
  expect(heldFiles(files, STRICTER)).toMatchObject({ ...files, solution: { window } });
});

const fault = { line: 7, code: 'file.organisation-disjoint', key: 'approvers.ezdrav-ict' };

test('where both cannot hold, that is a fault beside the others', () => {
  const read = heldFiles(READ, DISJOINT);
  expect(read).toMatchObject({ kind: 'read', solution: READ.solution, faults: [EARLIER, fault] });
  const invalid = heldFiles(INVALID, DISJOINT);
  expect(invalid).toMatchObject({ kind: 'invalid', diagnostics: [EARLIER, fault] });
  expect(invalid).not.toHaveProperty('faults');
});
