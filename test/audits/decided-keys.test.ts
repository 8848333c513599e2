import { expect, test } from 'vitest';
import { decidedKeys } from '../../src/audits/decided-keys.ts';
import { type AuditReport, audit } from '../../src/audits/report.ts';
import { known, OFFLINE } from '../../src/audits/repository.ts';
import { DEFAULT_SOLUTION } from '../../src/records/solution.ts';

const reportOf = (custodian: string | undefined): AuditReport => {
  const contacts = {
    ...DEFAULT_SOLUTION.contacts,
    ...(custodian !== undefined && { 'contract-custodian': custodian }),
  };
  return audit({
    files: [],
    called: new Map(),
    solution: known({ ...DEFAULT_SOLUTION, contacts }),
    declarations: known(null),
    settings: OFFLINE,
  });
};
const ALONE = reportOf(undefined);

test('what both find decides nothing', () => {
  expect(decidedKeys(ALONE, reportOf(undefined))).toEqual([]);
});

test('a contact that settles a step', () => {
  expect(decidedKeys(ALONE, reportOf('pogodbe@example.si'))).toEqual([
    'contacts.contract-custodian',
  ]);
});

test('a demand that raises the level', () => {
  const level = { reached: 3, missing: [] } as const;
  expect(decidedKeys(ALONE, { ...ALONE, level })).toEqual(['evidence.announcement']);
});
