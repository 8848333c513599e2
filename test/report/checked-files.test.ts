import { describe, expect, test } from 'vitest';
import {
  type CheckedFiles,
  checkedJson,
  checkedText,
} from '../../src/report/check/checked-files.ts';
import { COMMAND_NAMES } from '../../src/report/command-names.ts';
import { helpText } from '../../src/report/help.ts';
import { expectGolden } from './golden.ts';
import { verdictNamed } from './verdicts.ts';

const FINE: CheckedFiles = {
  read: ['.ezdrav/intervention.yml', '.ezdrav/solution.yml'],
  plans: [
    {
      path: '.ezdrav/intervention.yml',
      id: 'POSEG-2026-041',
      planDigest: `sha256:${'ab'.repeat(32)}`,
    },
  ],
  diagnostics: [],
  drafts: [],
};
const SHARED: CheckedFiles = {
  ...FINE,
  diagnostics: verdictNamed('invalid').diagnostics,
  warnings: [
    { key: 'release.tag', value: 'v4.12.0\u202E', files: ['.ezdrav/interventions/a.yml', 'b.yml'] },
  ],
};

const COLOUR = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g');

describe.each(['en', 'sl'] as const)('in %s', (language) => {
  test.each([
    ['fine', FINE],
    ['shared', SHARED],
  ])('checked files: %s', (name, checked) => {
    const text = checkedText(checked, language, { colour: false, columns: 80 });
    expectGolden(`checked-${name}.${language}.txt`, text);
    const coloured = checkedText(checked, language, { colour: true, columns: 80 });
    expect(coloured).not.toBe(text);
    expect(coloured.replaceAll(COLOUR, '')).toBe(text);
  });

  test('help', () => {
    const pages = [null, ...COMMAND_NAMES].map((command) => helpText(command, language, 80));
    expectGolden(`help.${language}.txt`, pages.join('\n'));
    for (const line of pages.join('').split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

test('the document of checked files', () => {
  expect(checkedJson(FINE, 'en')).toMatchObject({ schema: 1, valid: true, warnings: [] });
  expect(checkedJson(SHARED, 'sl')).toMatchObject({
    valid: false,
    plans: [{ id: 'POSEG-2026-041', 'plan-digest': `sha256:${'ab'.repeat(32)}` }],
    warnings: [{ key: 'release.tag', files: ['.ezdrav/interventions/a.yml', 'b.yml'] }],
    diagnostics: [{ line: 12 }, { line: 13 }, { line: 21 }],
  });
});
