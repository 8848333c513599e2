import { describe, expect, test } from 'vitest';
import { known, unknownSetting } from '../../../../src/audits/repository.ts';
import {
  ACTION_DEPTH,
  actionFiles,
  DECLARATIONS,
  declarationsIn,
  decodedText,
  languageOf,
  LARGEST,
  locateIn,
  SINGLE_FILES,
  solutionIn,
  WORKFLOWS,
} from '../../../../src/modes/doctor/files.ts';
import { solution } from '../../../support/builders.ts';
import { bytesOf, EXAMPLE } from '../../../support/files-read.ts';

const SOLUTION = bytesOf(EXAMPLE['solution.yml'] ?? '');
const INVALID = bytesOf('version: 2\n');
const DECLARED = bytesOf(`version: 1
not-a-deployment:
  - { job: ci.yml/docs, reason: Strani dokumentacije. }
  - { job: ci.yml/preview, reason: Predogled. }
ignore:
  - { code: gate.twice, reason: Namenoma. }
  - { code: gate.outdated, workflow: deploy.yml, job: app, reason: Do pomladi. }
our-actions:
  - hisa/gate
  - hisa/gate-2
`);

test('which files are read, and how large they may be', () => {
  expect({ DECLARATIONS, WORKFLOWS, SINGLE_FILES, LARGEST }).toEqual({
    DECLARATIONS: '.ezdrav/doctor.yml',
    WORKFLOWS: '.github/workflows',
    SINGLE_FILES: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', 'action.yml'],
    LARGEST: 524_288,
  });
});

describe('solution.yml', () => {
  test('that is not there is known not to be', () => {
    expect(solutionIn(false, null)).toEqual(known(null));
  });

  test.each([
    ['that is there and cannot be read', null],
    ['that is not valid', INVALID],
  ])('%s is not known', (_, bytes) => {
    expect(solutionIn(true, bytes)).toEqual(unknownSetting('invalid'));
    expect(locateIn(bytes)).toBeUndefined();
  });

  test('that is valid is known, and where its keys stand', () => {
    expect(solutionIn(true, SOLUTION)).toMatchObject({
      known: true,
      value: { name: 'eNaročanje' },
    });
    expect(locateIn(SOLUTION)?.(['name']).line).toBe(4);
  });
});

describe('.ezdrav/doctor.yml', () => {
  test('that is not there is known not to be', () => {
    expect(declarationsIn(false, null)).toEqual(known(null));
  });

  test.each([
    ['that is there and cannot be read', null],
    ['that is not valid', INVALID],
  ])('%s is not known', (_, bytes) => {
    expect(declarationsIn(true, bytes)).toEqual(unknownSetting('invalid'));
  });

  test('that is valid is known, with the line of each entry', () => {
    expect(declarationsIn(true, DECLARED)).toEqual(
      known({
        notDeployments: [
          { job: 'ci.yml/docs', reason: 'Strani dokumentacije.', line: 3 },
          { job: 'ci.yml/preview', reason: 'Predogled.', line: 4 },
        ],
        ignored: [
          { code: 'gate.twice', workflow: null, job: null, reason: 'Namenoma.', line: 6 },
          {
            code: 'gate.outdated',
            workflow: 'deploy.yml',
            job: 'app',
            reason: 'Do pomladi.',
            line: 7,
          },
        ],
        ourActions: [
          { action: 'hisa/gate', line: 9 },
          { action: 'hisa/gate-2', line: 10 },
        ],
      }),
    );
  });
});

test('what language a solution speaks is known where the solution is', () => {
  const slovene = solution({ language: 'sl' });
  expect(
    [known(slovene), known(null), known(solution()), unknownSetting('invalid')].map(languageOf),
  ).toEqual(['sl', undefined, undefined, undefined]);
});

test.each([
  ['', ['action.yml', 'action.yaml']],
  ['.', ['action.yml', 'action.yaml']],
  ['.github/actions/gate', ['.github/actions/gate/action.yml', '.github/actions/gate/action.yaml']],
])('an action in the folder “%s” may be called either way', (folder, expected) => {
  expect(actionFiles(folder)).toEqual(expected);
});

test('text is read as UTF-8, and actions of actions no deeper than GitHub goes', () => {
  expect([decodedText(bytesOf('poseg č')), ACTION_DEPTH]).toEqual(['poseg č', 5]);
});
