import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/portfolio/checked-change.ts';
import { checkJson } from '../../src/report/check/json.ts';
import { changeSentences } from '../../src/report/check/sentences.ts';
import { checkedJson, checkedText } from '../../src/report/check/checked-files.ts';
import { joinerIssue } from '../../src/report/staff/issues.ts';
import { readOrganisation } from '../../src/records/organisation.ts';
import {
  lookedAfterSentence,
  organisationJson,
  organisationSentences,
} from '../../src/report/organisation.ts';

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

  test.each(['en', 'sl'] as const)('whatever it says, in %s', (language) => {
    const reading = readOrganisation('o.yml', new TextEncoder().encode('version: 1\nname: H\n'));
    if (!reading.ok) throw new Error('not valid');
    const { locate } = reading;
    for (const commit of [null, 'c'.repeat(40)]) {
      const bare = { repository: 'hisa/ezdrav', locate, commit, writtenAs: 'a/b' };
      const { held, renamed } = organisationSentences(bare, language);
      expect([held, renamed]).not.toContain('');
      expect(held).not.toContain('()');
      expect(organisationSentences({ ...told(), commit }, language).held).toContain('(window');
    }
  });

  test('under its former name', () => {
    expect(organisationSentences(told({ writtenAs: 'hisa/pravila' }), 'en').renamed).toBe(
      'The organisation’s repository is called “hisa/ezdrav” now; change “hisa/pravila” in solution.yml.',
    );
  });
});

describe('people whom the organisation looks after', () => {
  const lines = (count: number, commit: string | null) =>
    Array.from({ length: count }, (_, index) => ({
      repository: 'hisa/ezdrav',
      commit,
      file: '.ezdrav/staff.yml',
      key: `staff[${index}]`,
      line: index + 3,
    }));

  test('nobody', () => expect(lookedAfterSentence([], 'en')).toEqual([]));

  test('one', () => {
    expect(lookedAfterSentence(lines(1, 'c'.repeat(40)), 'en')).toEqual([
      'The organisation looks after one person of this roster, so this run does not: “hisa/ezdrav .ezdrav/staff.yml”, at cccccccccccc (staff[0]: line 3).',
    ]);
  });

  test('more than anybody reads', () => {
    const [said = ''] = lookedAfterSentence(lines(21, null), 'sl');
    expect(said).toContain('(21)');
    expect(said).toMatch(/staff\[19\]: vrstica 22, …\)\.$/);
  });
});

const JUDGED: CheckResult = {
  commit: '',
  defaultBranch: '',
  now: null,
  touched: false,
  read: [],
  diagnostics: [],
  drafts: [],
  plans: [],
  removed: [],
  ambiguous: [],
  deleted: [],
  loosened: null,
  locate: new Map(),
};
const COPY = { file: '.ezdrav/solution.yml', key: 'freezes', line: 16 };

describe.each(['en', 'sl'] as const)('checked files, in %s', (language) => {
  const shown = (more: Partial<CheckResult>): [string, unknown] => {
    const checked = {
      read: [],
      plans: [],
      drafts: [],
      diagnostics: [],
      judged: { ...JUDGED, ...more },
    };
    const text = checkedText(checked, language, { colour: false, columns: 200 });
    return [text, checkedJson(checked, language)];
  };

  test('what becomes stricter, and which copies may go', () => {
    const organisation = { repository: 'hisa/ezdrav', stricter: ['window'], copies: [COPY] };
    const [text, json] = shown({ organisation });
    expect(text).toContain('window');
    expect(text).toContain('.ezdrav/solution.yml:16 freezes');
    expect(json).toMatchObject({ organisation });
  });

  test('nothing stricter and no copies', () => {
    const organisation = { repository: 'hisa/ezdrav', stricter: [], copies: [] };
    expect(shown({ organisation })[0].trim().split('\n')).toHaveLength(1);
  });

  test('an organisation that is not known', () => {
    const [text, json] = shown({ unheld: 'hisa/ezdrav' });
    expect(text).toContain('hisa/ezdrav');
    expect(json).toMatchObject({ 'organisation-not-known': 'hisa/ezdrav' });
  });

  test('the same of a pull request', () => {
    const change = { ...JUDGED, unheld: 'hisa/ezdrav' };
    expect(changeSentences(change, language)).toHaveLength(1);
    expect(checkJson(change, language)).toMatchObject({ 'organisation-not-known': 'hisa/ezdrav' });
  });

  test('an issue names the solutions of the house', () => {
    const someone = { ref: 'O-1', role: undefined, missing: [], letter: null, isPublic: false };
    const named = joinerIssue({ ...someone, solutions: ['eNaročanje', 'eRecept'] }, language);
    expect(named.body).toContain('eRecept');
    expect(joinerIssue(someone, language).body).not.toContain('eRecept');
  });
});
