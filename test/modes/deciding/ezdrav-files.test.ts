import { describe, expect, test } from 'vitest';
import {
  candidateFiles,
  contentOf,
  type FoundFile,
  isReadable,
  limitOf,
  readCandidate,
  readFound,
} from '../../../src/modes/ezdrav-files.ts';
import { STARTER } from '../../../src/records/starter-text.ts';
import type { TreeFile } from '../../../src/github/repository.ts';
import { bytesOf, EXAMPLE, filesRead, found, type Texts } from '../../support/files-read.ts';

const PATH = '.ezdrav/intervention.yml';
const TEXT = EXAMPLE['intervention.yml'] ?? '';
const SOLUTION = EXAMPLE['solution.yml'] ?? '';
const SOURCES = [{ kind: 'file', from: '.ezdrav' } as const];
const DRAFT = TEXT.replace('status: planned', 'status: draft');
const OUTCOME =
  'outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-01T23:31, result: completed }\n';

const codes = (diagnostics: readonly { readonly code: string; readonly file: string }[]) =>
  diagnostics.map(({ file, code }) => `${file} ${code}`);

test('three sound files are read whole', () => {
  const read = filesRead(EXAMPLE);
  expect(read.files).toEqual({
    kind: 'read',
    candidates: read.candidates,
    drafts: [],
    unread: [],
    grade: 'claimed',
    sources: SOURCES,
  });
  expect(read.candidates).toMatchObject([
    {
      path: PATH,
      intervention: { id: 'POSEG-2026-041' },
      planDigest: expect.stringMatching(/^sha256:/),
    },
  ]);
  expect([read.diagnostics, read.drafts]).toEqual([[], []]);
  expect(read.solution.name).toBe('eNaročanje');
  expect(read.roster).toMatchObject({
    known: true,
    value: { staff: { length: 2 } },
    grade: 'claimed',
    sources: SOURCES,
  });
  expect([...read.locate.keys()].toSorted()).toEqual([
    PATH,
    '.ezdrav/solution.yml',
    '.ezdrav/staff.yml',
  ]);
  expect(read.locate.get(PATH)?.(['id']).line).toBe(5);
});

describe('files that make the whole invalid', () => {
  test.each<readonly [string, Texts, readonly string[]]>([
    ['a plan', { 'intervention.yml': `${TEXT}nme: x\n` }, [`${PATH} file.unknown-key`]],
    [
      'the rules',
      { 'solution.yml': `${SOLUTION}nme: x\n` },
      ['.ezdrav/solution.yml file.unknown-key'],
    ],
    [
      'the roster',
      { 'staff.yml': 'version: 1\nstaf: []\n' },
      ['.ezdrav/staff.yml file.missing-key', '.ezdrav/staff.yml file.unknown-key'],
    ],
    [
      'the rules of an organisation',
      { 'organisation.yml': 'version: 1\n' },
      ['.ezdrav/organisation.yml file.missing-key'],
    ],
    [
      'rules under another name',
      { 'solution.yaml': SOLUTION },
      ['.ezdrav/solution.yaml file.misnamed'],
    ],
    ['a roster under another name', { 'Staff.yml': '' }, ['.ezdrav/Staff.yml file.misnamed']],
    [
      'rules of an organisation under another name',
      { 'organisation.yaml': '' },
      ['.ezdrav/organisation.yaml file.misnamed'],
    ],
  ])('%s', (_, changes, expected) => {
    const { files, diagnostics } = filesRead({ ...EXAMPLE, ...changes });
    expect(files.kind === 'invalid' && codes(files.diagnostics)).toEqual(expected);
    expect(codes(diagnostics)).toEqual(expected);
  });

  test('of a plan that is not valid nothing is taken, and each is told where it stands', () => {
    const text = `${TEXT}nme: x\n`;
    const read = filesRead({ ...EXAMPLE, 'intervention.yml': text, 'interventions/b.yml': text });
    expect(read.candidates).toEqual([]);
    expect(codes(read.diagnostics)).toEqual([
      `${PATH} file.unknown-key`,
      '.ezdrav/interventions/b.yml file.unknown-key',
    ]);
  });

  test('of a roster that is not valid nothing is taken', () => {
    expect(filesRead({ ...EXAMPLE, 'staff.yml': 'version: 2\n' }).roster).toMatchObject({
      value: null,
    });
  });

  test('no plan at all, which alone is no fault of any file', () => {
    const { files, diagnostics } = filesRead({ ...EXAMPLE, 'intervention.yml': null });
    expect(files.kind === 'invalid' && codes(files.diagnostics)).toEqual([`${PATH} file.missing`]);
    expect(diagnostics).toEqual([]);
  });
});

describe('files that are not the gate’s affair', () => {
  test('without rules and roster the defaults hold', () => {
    const { files, solution, roster } = filesRead({ 'intervention.yml': TEXT });
    expect([files.kind, solution.name, roster]).toMatchObject(['read', '', { value: null }]);
  });

  test('what nobody reads is a remark', () => {
    const read = filesRead({ ...EXAMPLE, 'intervention.yml.bak': TEXT });
    expect(codes(read.diagnostics)).toEqual(['.ezdrav/intervention.yml.bak file.unread']);
    expect(read.files).toMatchObject({ kind: 'read', unread: ['.ezdrav/intervention.yml.bak'] });
  });

  test('rules of an organisation that are sound say where their keys stand', () => {
    const read = filesRead({ ...EXAMPLE, 'organisation.yml': 'version: 1\nname: Hiša\n' });
    expect([read.files.kind, read.locate.has('.ezdrav/organisation.yml')]).toEqual(['read', true]);
  });
});

describe('a draft', () => {
  test('is no candidate, and says which tag it will announce', () => {
    const read = filesRead({ ...EXAMPLE, 'intervention.yml': DRAFT });
    expect([read.candidates, read.diagnostics, read.drafts]).toEqual([
      [],
      [],
      [{ path: PATH, tag: 'v4.12.0', diagnostics: [] }],
    ]);
    expect(read.files).toMatchObject({ kind: 'read', drafts: [{ path: PATH, tag: 'v4.12.0' }] });
    expect(read.locate.has(PATH)).toBe(true);
  });

  test('that is not well-formed yet is one all the same, with what is still wrong', () => {
    const read = filesRead({ ...EXAMPLE, 'intervention.yml': DRAFT.replace(/^impact: .*$/m, '') });
    expect(read.drafts.map(({ tag, diagnostics }) => [tag, codes(diagnostics)])).toEqual([
      ['v4.12.0', [`${PATH} file.missing-key`]],
    ]);
    expect([read.files.kind, read.diagnostics, read.locate.has(PATH)]).toEqual(['read', [], false]);
  });

  test('with somebody’s data is told at once', () => {
    const named = DRAFT.replace('reason: Odprava', 'reason: Klic na 041 123 456. Odprava');
    const read = filesRead({ ...EXAMPLE, 'intervention.yml': named });
    expect([read.files.kind, codes(read.diagnostics)]).toEqual([
      'read',
      [`${PATH} file.personal-data`],
    ]);
  });
});

describe('a text of the starter that nobody filled in', () => {
  const starter = (text: string): string =>
    text.replace(/^rollback: .*$/m, `rollback: "${STARTER.rollback}"`);
  test.each<readonly [string, string, readonly string[], number]>([
    ['in a draft', starter(DRAFT), [], 1],
    ['in a plan', starter(TEXT), [`${PATH} file.starter-text`], 0],
    ['in a plan that is done', starter(TEXT) + OUTCOME, [], 0],
  ])('%s', (_, text, told, inDraft) => {
    const read = filesRead({ ...EXAMPLE, 'intervention.yml': text });
    expect([
      codes(read.diagnostics),
      read.drafts.flatMap(({ diagnostics }) => diagnostics).length,
    ]).toEqual([told, inDraft]);
  });
});

test('the plan that is named is the only one, wherever it stands', () => {
  const other = { 'hitro/popravek.yml': TEXT.replace('041', '077') };
  const named = readFound(
    found({ ...EXAMPLE, ...other }),
    '.ezdrav/hitro/popravek.yml',
    'recorded',
    [],
  );
  expect(named.candidates.map(({ intervention }) => intervention.id)).toEqual(['POSEG-2026-077']);
});

test('an entry that is no file is told for what it is', () => {
  const link: FoundFile = {
    path: PATH,
    mode: '120000',
    type: 'blob',
    source: { unread: 'symlink' },
  };
  const { files } = readFound([link], undefined, 'recorded', []);
  expect(files.kind === 'invalid' && codes(files.diagnostics)).toEqual([`${PATH} file.not-a-file`]);
});

test('a plan that is too large is not read', () => {
  const { files } = filesRead({ ...EXAMPLE, 'intervention.yml': `${TEXT}#${'x'.repeat(32_768)}` });
  expect(files.kind === 'invalid' && codes(files.diagnostics)).toEqual([`${PATH} file.too-large`]);
});

describe('a plan as it once stood', () => {
  const OUTSIDE = TEXT.replace('reason: Odprava', 'reason: Klic na 041 123 456. Odprava');
  test.each<readonly [string, string, boolean]>([
    ['is read', TEXT, true],
    ['with somebody’s data in it is that plan', OUTSIDE, true],
    ['that was a draft is none', DRAFT, false],
    ['that was no plan is none', 'version: 2\n', false],
  ])('%s', (_, text, isPlan) => {
    const read = readCandidate(PATH, bytesOf(text));
    expect(read === null ? null : [read.path, read.intervention.id]).toEqual(
      isPlan ? [PATH, 'POSEG-2026-041'] : null,
    );
  });

  test('has the digest that it has at the tip', () => {
    const [tip] = filesRead(EXAMPLE).candidates;
    expect(readCandidate(PATH, bytesOf(TEXT))?.planDigest).toBe(tip?.planDigest);
  });

  test('is told from another that stood at the same path, and at another', () => {
    const ids = ['050', '051', '052', '053', '054', '050'].map(
      (id) => readCandidate(PATH, bytesOf(TEXT.replace('041', id)))?.intervention.id,
    );
    expect(ids.map((id) => id?.slice(-3))).toEqual(['050', '051', '052', '053', '054', '050']);
    const elsewhere = readCandidate('.ezdrav/interventions/a.yml', bytesOf(TEXT));
    expect(elsewhere?.path).toBe('.ezdrav/interventions/a.yml');
  });
});

test('whom the rules name may be named in a plan, whoever read it before', () => {
  const text = TEXT.replace(
    'reason: Odprava',
    'reason: Piše naročnik na vodja@bolnisnica.si. Odprava',
  );
  const named = SOLUTION.replace('narocnik@example.si', 'vodja@bolnisnica.si');
  const told = (solution: string) =>
    codes(
      filesRead({ ...EXAMPLE, 'intervention.yml': text, 'solution.yml': solution }).diagnostics,
    );
  expect([told(SOLUTION), told(named), told(SOLUTION)]).toEqual([
    [`${PATH} file.personal-data`],
    [],
    [`${PATH} file.personal-data`],
  ]);
});

describe('which entries are asked for', () => {
  const entry = (path: string, size = 100, mode = '100644'): TreeFile => ({
    path,
    size,
    mode,
    type: 'blob',
    oid: path,
  });
  const named = '.ezdrav/hitro/popravek.yml';
  const ALL = [
    entry(PATH),
    entry('.ezdrav/interventions/a.yml', 32_768),
    entry('.ezdrav/interventions/large.yml', 32_769),
    entry('.ezdrav/interventions/link.yml', 10, '120000'),
    entry('.ezdrav/done/b.yml'),
    entry(named),
  ];
  test.each<readonly [string, string | undefined, readonly string[]]>([
    ['candidates that can be read', undefined, [PATH, '.ezdrav/interventions/a.yml']],
    ['the one that is named beside them', named, [PATH, '.ezdrav/interventions/a.yml', named]],
    [
      'not a link that is named',
      '.ezdrav/interventions/link.yml',
      [PATH, '.ezdrav/interventions/a.yml'],
    ],
  ])('%s', (_, name, expected) => {
    expect(candidateFiles(ALL, name).map(({ path }) => path)).toEqual(expected);
  });
});

test('a roster may be larger than any other file', () => {
  expect(limitOf('.ezdrav/staff.yml')).toBeGreaterThan(limitOf('.ezdrav/solution.yml'));
  expect(limitOf('.ezdrav/solution.yml')).toBe(32_768);
});

describe('a listed file', () => {
  const TEXTS = new Map([['a', bytesOf('version: 1')]]);
  const listed = (changes: Partial<TreeFile> = {}): TreeFile => ({
    path: '.ezdrav/solution.yml',
    oid: 'a',
    size: 10,
    mode: '100644',
    type: 'blob',
    ...changes,
  });
  test.each<readonly [string, TreeFile, boolean, unknown]>([
    ['is read', listed(), true, TEXTS.get('a')],
    ['as large as it may be is read', listed({ size: 32_768 }), true, TEXTS.get('a')],
    [
      'that is too large is not',
      listed({ size: 32_769 }),
      false,
      { unread: 'too-large', size: 32_769, limit: 32_768 },
    ],
    [
      'that is a link is not, though its object is known',
      listed({ mode: '120000' }),
      false,
      { unread: 'symlink' },
    ],
    ['that GitHub did not give is missing', listed({ oid: 'b' }), true, { unread: 'missing' }],
  ])('%s', (_, file, readable, content) => {
    expect([isReadable(file), contentOf(file, TEXTS)]).toEqual([readable, content]);
  });
});
