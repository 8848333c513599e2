import { expect, test } from 'vitest';
import { audit } from '../../../../src/audits/report.ts';
import { known, type Repository, unknownSetting } from '../../../../src/audits/repository.ts';
import type { ApiResult } from '../../../../src/github/answer.ts';
import { auditHeld } from '../../../../src/modes/doctor/held.ts';
import type { KnownHouse } from '../../../../src/modes/organisation/known-house.ts';
import { repository, SOLUTION } from '../../../audits/sound.ts';
import { problem } from '../../../support/builders.ts';
import { houseRead } from '../../../support/files-read.ts';

const { workflows: _, ...UNSIGNED } = SOLUTION.evidence;
const LANDED = known({
  ...SOLUTION,
  evidence: { ...SOLUTION.evidence, announcement: 'landed' },
} as const);
const WITHOUT = known({ ...SOLUTION, evidence: { ...UNSIGNED, announcement: 'landed' } } as const);

function house(text: string): ApiResult<KnownHouse> {
  const value = houseRead({ 'organisation.yml': `version: 1\nname: Hiša\n${text}` });
  return { ok: true, value, request: '', next: null };
}

const SIGNED = house('evidence: { announcement: signed }\n');
const locate = (key: readonly (string | number)[]) => ({ line: 40 + key.length, column: 2 });

test.each<readonly [string, Partial<Repository>, ApiResult<KnownHouse> | null]>([
  ['belongs to none', { solution: LANDED }, null],
  ['belongs to one that cannot be read', { solution: LANDED }, { ok: false, problem: problem() }],
  ['cannot be read', { solution: unknownSetting('invalid') }, SIGNED],
  ['has no solution.yml', { solution: known(null) }, SIGNED],
])('a solution that %s is looked at as it is', (_name, changes, asked) => {
  const looked = repository(changes);
  expect(auditHeld(looked, asked, locate)).toEqual({
    report: audit(looked),
    decided: [],
    faults: [],
  });
});

test('what its organisation demands decides, and is named', () => {
  const alone = repository({ solution: LANDED });
  const held = auditHeld(alone, SIGNED, locate);
  expect(held).toEqual({
    report: audit(repository()),
    decided: ['evidence.announcement'],
    faults: [],
  });
  expect(held.report.level).not.toEqual(audit(alone).level);
});

test('where both files cannot hold, nothing is known of the solution', () => {
  const alone = repository({ solution: WITHOUT });
  expect(auditHeld(alone, SIGNED, locate)).toEqual({
    report: audit(repository({ solution: unknownSetting('invalid') })),
    decided: [],
    faults: [
      {
        file: '.ezdrav/solution.yml',
        line: 42,
        column: 2,
        code: 'file.missing-key',
        key: 'evidence.workflows',
        found: '',
        expected: [],
      },
    ],
  });
});
