import { expect, test } from 'vitest';
import { type Declarations, NO_DECLARATIONS } from '../../src/audits/declarations.ts';
import { audit } from '../../src/audits/report.ts';
import { known, OFFLINE, type Repository, unknownSetting } from '../../src/audits/repository.ts';
import { declarationsIn } from '../../src/modes/doctor/files.ts';
import { CODEOWNERS, exampleText, repository } from './sound.ts';

const DEPLOY = '.github/workflows/deploy-on-tag.yml';
const text = exampleText('deploy-on-tag.yml').replace(
  '    runs-on: ubuntu-latest\n',
  '    runs-on: ubuntu-latest\n    container: node:24\n',
);
/** A gated job in a container, and a job that takes things to production without one. */
const copying = `on: push
permissions: {}
jobs:
  sync:
    runs-on: ubuntu-latest
    steps: [{ run: helm upgrade prices . -n prod }]
  idle:
    runs-on: ubuntu-latest
    steps: [{ run: echo }]
`;
const files = [
  { path: DEPLOY, text },
  { path: '.github/workflows/sync.yml', text: copying },
  CODEOWNERS,
];

function unused(
  said: Partial<Declarations>,
  change: Partial<Repository> = {},
): readonly [number | null, unknown][] {
  const declarations = known({ ...NO_DECLARATIONS, ...said });
  return audit(repository({ files, called: new Map(), declarations, ...change }))
    .findings.filter(({ code }) => code === 'declarations.unused')
    .map(({ line, facts }) => [line, facts['entry']]);
}

const entry = (code: string, workflow: string | null = null, job: string | null = null) => ({
  ignored: [{ code, workflow, job, reason: 'Known.', line: 4 }],
});
const declaration = (job: string) => ({ notDeployments: [{ job, reason: 'Known.', line: 7 }] });

test.each([
  ['a finding that is there', entry('gate.container'), []],
  ['… in its workflow', entry('gate.container', 'deploy-on-tag.yml', 'deploy'), []],
  ['… in another workflow', entry('gate.container', 'sync.yml'), [[4, 'gate.container sync.yml']]],
  ['… in another job', entry('gate.container', null, 'other'), [[4, 'gate.container other']]],
  ['a finding that is not there', entry('gate.shared-runner'), [[4, 'gate.shared-runner']]],
  ['a code that does not exist', entry('gate.nothing'), [[4, 'gate.nothing']]],
  ['what nothing may pass over', entry('gate.none'), [[4, 'gate.none']]],
  ['this finding itself', entry('declarations.unused'), [[4, 'declarations.unused']]],
  ['a setting that is as it should be', entry('tag.movable'), [[4, 'tag.movable']]],
  ['a job that is suspected', declaration('sync.yml/sync'), []],
  ['a job that is not', declaration('sync.yml/idle'), [[7, 'sync.yml/idle']]],
  ['a job that is not there', declaration('gone.yml/sync'), [[7, 'gone.yml/sync']]],
  [
    'an entry without a line',
    { notDeployments: [{ job: 'gone.yml/sync', reason: 'Known.' }] },
    [[1, 'gone.yml/sync']],
  ],
])('%s', (_name, said, expected) => {
  expect(unused(said)).toEqual(expected);
});

const CENTRAL_COMMIT = '9d2e7c41b0a86f35d1e4c7b29a058f63e1d7c4b2';
const using = (name: string) => ({
  path: '.github/workflows/mirror.yml',
  text: `on: push
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps: [{ uses: '${name}' }]
`,
});
const copies = (...names: string[]) => ({
  ourActions: names.map((action, index) => ({ action, line: 11 + index })),
});

test.each([
  ['a copy that a step uses', copies('Primer/Vrata'), `primer/vrata@${CENTRAL_COMMIT}`, []],
  ['… however it is written', copies('primer/vrata'), `Primer/VRATA@${CENTRAL_COMMIT}`, []],
  ['a copy that no step uses', copies('primer/vrata'), './x', [[11, 'primer/vrata']]],
  [
    '… but another of that owner',
    copies('primer/vrata'),
    'primer/vrata-2@v1',
    [[11, 'primer/vrata']],
  ],
  ['… but a folder of it', copies('primer/vrata'), 'primer/vrata/x@v1', [[11, 'primer/vrata']]],
  [
    'the second of two alike',
    copies('primer/vrata', 'PRIMER/vrata'),
    'primer/vrata@v1',
    [[12, 'PRIMER/vrata']],
  ],
  [
    'the action itself, which needs no entry',
    copies('eZdrav/ezdrav-intervention-gate'),
    './x',
    [[11, 'eZdrav/ezdrav-intervention-gate']],
  ],
])('our-actions: %s', (_name, said, uses, expected) => {
  expect(unused(said, { files: [...files, using(uses)] })).toEqual(expected);
});

test('a copy within an action of this repository is used', () => {
  const action = {
    path: '.github/actions/gate/action.yml',
    text: 'runs: { using: composite, steps: [{ uses: primer/vrata@v1 }] }\n',
  };
  const within = [...files, using('./.github/actions/gate'), action];
  expect(unused(copies('primer/vrata'), { files: within })).toEqual([]);
});

test('what cannot be read may use a copy, or hold the job', () => {
  const broken = { path: '.github/workflows/gone.yml', text: 'on: [' };
  const said = { ...copies('primer/vrata'), ...declaration('gone.yml/sync') };
  expect(unused(said, { files: [...files, broken] })).toEqual([]);
  const called = new Map([['a/b/.github/workflows/c.yml@main', unknownSetting('offline')]]);
  expect(unused(copies('primer/vrata'), { called })).toEqual([]);
  expect(unused(copies('primer/vrata'))).toHaveLength(1);
});

test('where GitHub was not asked nobody knows whether a setting needs it', () => {
  expect(unused(entry('tag.movable'), { settings: OFFLINE })).toEqual([]);
  expect(unused(entry('gate.shared-runner'), { settings: OFFLINE })).toHaveLength(1);
});

test('where a called workflow is not read it may hold what is passed over', () => {
  const called = new Map([['a/b/.github/workflows/c.yml@main', unknownSetting('offline')]]);
  expect(unused(entry('gate.shared-runner'), { called })).toEqual([]);
  expect(unused(entry('gate.nothing'), { called })).toHaveLength(1);
});

test('entries are named by their lines', () => {
  const written = `version: 1
not-a-deployment:
  - job: gone.yml/sync
    reason: Copies the price list.
ignore:
  - code: gate.container
    reason: Known.
  - code: gate.shared-runner
    reason: Known.
our-actions:
  - primer/vrata
`;
  const declarations = declarationsIn(true, new TextEncoder().encode(written));
  const { findings } = audit(repository({ files, called: new Map(), declarations }));
  expect(
    findings
      .filter(({ code }) => code === 'declarations.unused')
      .map(({ file, line, facts }) => [file, line, facts['entry']]),
  ).toEqual([
    ['.ezdrav/doctor.yml', 3, 'gone.yml/sync'],
    ['.ezdrav/doctor.yml', 8, 'gate.shared-runner'],
    ['.ezdrav/doctor.yml', 11, 'primer/vrata'],
  ]);
});
