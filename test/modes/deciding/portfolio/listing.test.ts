import { describe, expect, test } from 'vitest';
import type { EzdravFiles } from '../../../../src/modes/ezdrav-files.ts';
import { united } from '../../../../src/modes/organisation/belonging.ts';
import {
  caseOf,
  listedFrom,
  type ReadFrom,
  unreadSolution,
} from '../../../../src/modes/portfolio/listing.ts';
import type { ListedSolution } from '../../../../src/portfolio/listed.ts';
import { known, NOW, problem } from '../../../support/builders.ts';
import { EXAMPLE, filesRead, found, houseRead, type Texts } from '../../../support/files-read.ts';

const TEXT = EXAMPLE['intervention.yml'] ?? '';
const SOLUTION = EXAMPLE['solution.yml'] ?? '';
const DRAFT = TEXT.replace('status: planned', 'status: draft');
const OUTCOME =
  'outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-01T23:31, result: completed }\n';
const FROM: ReadFrom = {
  listedAs: null,
  label: 'hisa/enarocanje',
  id: 4801,
  now: known(NOW),
  deliveries: { kind: 'not-asked' },
  knowsOrganisation: true,
  lacking: [],
};

function listed(
  changes: Texts,
  from: Partial<ReadFrom> = {},
  held: (files: EzdravFiles) => EzdravFiles = (files) => files,
): ListedSolution {
  const texts = { ...EXAMPLE, ...changes };
  return listedFrom(held(filesRead(texts)), found(texts), { ...FROM, ...from });
}

/** What stands in the list of one solution, in short. */
function shown({ cases, drafts, wants, ...rest }: ListedSolution): object {
  return {
    ...rest,
    cases: cases.map(({ candidate }) => candidate.intervention.id),
    drafts,
    wants: wants.map((want) =>
      [want.kind, want.kind === 'file' ? want.diagnostic.code : want.problem.code].join(' '),
    ),
  };
}

const WHOLE = {
  label: 'hisa/enarocanje',
  listedAs: null,
  id: 4801,
  name: 'eNaročanje',
  isRead: true,
  knowsRules: true,
  cases: ['POSEG-2026-041'],
  onDuty: null,
  drafts: [],
  deliveries: FROM.deliveries,
  wants: [],
};

describe('a solution', () => {
  test.each<readonly [string, Texts, Partial<ReadFrom>, object]>([
    ['that is sound', {}, {}, {}],
    [
      'that was listed under its former name',
      {},
      { listedAs: 'hisa/narocanje' },
      { listedAs: 'hisa/narocanje' },
    ],
    [
      'whose record of deliveries is known',
      {},
      { deliveries: { kind: 'unknown' } },
      { deliveries: { kind: 'unknown' } },
    ],
    ['whose only plan is done', { 'intervention.yml': TEXT + OUTCOME }, {}, { cases: [] }],
    ['with a draft that is well-formed', { 'intervention.yml': DRAFT }, {}, {}],
    [
      'with a draft that cannot be read yet',
      { 'intervention.yml': DRAFT.replace(/^impact: .*$/m, '') },
      {},
      { cases: [], drafts: ['.ezdrav/intervention.yml'] },
    ],
    [
      'with a plan that is not valid',
      { 'interventions/b.yml': `${TEXT}nme: x\n` },
      {},
      { wants: ['file file.unknown-key'] },
    ],
    ['without any plan', { 'intervention.yml': null }, {}, { cases: [] }],
    ['without rules', { 'solution.yml': null }, {}, { name: null }],
    [
      'whose rules are not valid',
      { 'solution.yml': `${SOLUTION}nme: x\n` },
      {},
      { name: null, knowsRules: false, wants: ['file file.unknown-key'] },
    ],
    [
      'whose rules bear another name',
      { 'Solution.yaml': SOLUTION },
      {},
      { knowsRules: false, wants: ['file file.misnamed'] },
    ],
    [
      'beside whose rules older ones were left',
      { 'solution.yml.bak': SOLUTION, 'old/.ezdrav/solution.yml': SOLUTION },
      {},
      { wants: ['file file.unread', 'file file.unread'] },
    ],
    [
      'whose organisation is not known',
      {},
      { knowsOrganisation: false, lacking: [problem()] },
      { knowsRules: false, wants: ['answer api.unavailable'] },
    ],
    [
      'of which there is no file at all',
      { 'intervention.yml': null, 'solution.yml': null, 'staff.yml': null },
      {},
      { name: null, isRead: false, cases: [], wants: ['file file.missing'] },
    ],
    [
      'that says who is on duty',
      {
        'solution.yml': `${SOLUTION}contractor: { organisation: Hiša, contact: info@hisa.si, on-duty: dežurni }\n`,
      },
      {},
      { onDuty: 'dežurni' },
    ],
  ])('%s', (_, changes, from, expected) => {
    const { freezes: _freezes, ...rest } = listed(changes, from);
    const { freezes: _other, ...short } = shown({ ...rest, freezes: [] }) as { freezes: unknown };
    expect(short).toEqual({ ...WHOLE, ...expected });
  });

  test('lists the freezes of its own rules', () => {
    expect(listed({}).freezes).toMatchObject([{ reason: 'Praznični zastoj' }]);
  });

  test('whom a whole organisation names on duty is nobody in particular', () => {
    const house = houseRead({
      'organisation.yml':
        'version: 1\nname: Hiša\ncontractor: { organisation: Hiša, contact: info@hisa.si, on-duty: center }\n',
    });
    const held = (files: EzdravFiles): EzdravFiles =>
      united(files, { ok: true, value: house, request: '', next: null }, 'recorded', 500);
    expect(held(filesRead(EXAMPLE)).solution.contractor?.['on-duty']).toBe('center');
    expect(listed({}, {}, held).onDuty).toBeNull();
  });

  test('whose organisation could not be read is told by why', () => {
    const lost = (files: EzdravFiles): EzdravFiles =>
      united(files, { ok: false, problem: problem() }, 'recorded', 500);
    expect(listed({}, {}, lost)).toEqual(
      unreadSolution('hisa/enarocanje', 4801, { kind: 'answer', problem: problem() }),
    );
  });
});

test('of one that could not be read nothing is known but why', () => {
  const want = { kind: 'answer', problem: problem() } as const;
  expect(unreadSolution('hisa/a', null, want)).toEqual({
    label: 'hisa/a',
    listedAs: null,
    id: null,
    name: null,
    isRead: false,
    knowsRules: false,
    cases: [],
    onDuty: null,
    drafts: [],
    freezes: [],
    deliveries: { kind: 'unknown' },
    wants: [want],
  });
});

test('an intervention is looked at as on its night, and the moment stays what it is', () => {
  const files = filesRead(EXAMPLE);
  const [candidate] = files.candidates;
  if (candidate === undefined) throw new Error('the example has its plan');
  expect(caseOf(candidate, files, { now: known(NOW) })).toMatchObject({
    candidate,
    solution: files.solution,
    facts: {
      now: known(NOW),
      actor: null,
      target: {
        ref: { kind: 'ref', name: 'refs/tags/v4.12.0' },
        deployed: null,
        environment: 'production',
        intervention: '.ezdrav/intervention.yml',
      },
    },
  });
});
