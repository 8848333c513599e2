import { describe, expect, test } from 'vitest';
import { readOrganisation } from '../../src/records/organisation.ts';
import { organisationJson, organisationSentences } from '../../src/report/organisation.ts';

const TEXT = `version: 1
name: Hiša d.o.o.
window: { opens: "21:00" }
freezes: []
`;

function told(changes: { commit?: string | null; writtenAs?: string | null } = {}) {
  const reading = readOrganisation('o.yml', new TextEncoder().encode(TEXT));
  if (!reading.ok) throw new Error('not valid');
  const { locate } = reading;
  const found = { commit: 'c'.repeat(40), writtenAs: null, ...changes };
  return { repository: 'hisa/ezdrav', locate, ...found };
}

describe('the organisation in a report', () => {
  test('file, commit and lines', () => {
    expect(organisationSentences(told(), 'en')).toEqual({
      held: 'The organisation’s rules count too: “hisa/ezdrav .ezdrav/organisation.yml” at cccccccccccc (window: line 3, freezes: line 4).',
      renamed: null,
    });
    expect(organisationJson(told())).toEqual({
      repository: 'hisa/ezdrav',
      commit: 'c'.repeat(40),
      file: '.ezdrav/organisation.yml',
      'written-as': null,
      lines: { window: 3, freezes: 4 },
    });
  });

  test('a folder has no commit', () => {
    expect(organisationSentences(told({ commit: null }), 'sl').held).toBe(
      'Veljajo tudi pravila organizacije: »hisa/ezdrav .ezdrav/organisation.yml« (window: vrstica 3, freezes: vrstica 4).',
    );
  });

  test('under its former name', () => {
    expect(organisationSentences(told({ writtenAs: 'hisa/pravila' }), 'en').renamed).toBe(
      'The organisation’s repository is called “hisa/ezdrav” now; change “hisa/pravila” in solution.yml.',
    );
  });
});
