import { describe, expect, test } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import type { Intervention } from '../../src/records/types.ts';
import { starterFiles } from '../../src/report/init/starters.ts';
import { urgentText } from '../../src/report/init/urgent.ts';
import { numbered } from '../../src/report/init/steps.ts';
import { exampleFile } from '../support/enarocanje.ts';
import { expectGolden } from './golden.ts';
import { at } from './plan-sample.ts';
import { messagesIn } from '../../src/report/language.ts';

// What `ezdrav init` writes and says; that it is well-formed is held where it is written.

const PATH = '.ezdrav/intervention.yml';
const SLOT = { start: at('2026-12-09T22:00+01:00'), end: at('2026-12-10T02:00+01:00') };

function example(change: (text: string) => string = (text) => text): Intervention {
  const reading = readIntervention(
    PATH,
    new TextEncoder().encode(change(exampleFile('intervention.yml'))),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}

const URGENT = {
  id: 'URG-INC-2026-7781',
  tag: 'v4.12.1',
  incident: 'INC-2026-7781',
  reason: 'Izpad potrjevanja e-receptov na vseh lokacijah.',
  impact: 'Pet minut brez eNaročanja.',
  rollback: 'Vrnitev na 4.12.0.',
  solution: 'eNaročanje',
  now: at('2026-12-05T03:05+01:00'),
};

describe.each(['en', 'sl'] as const)('in %s', (language) => {
  const files = starterFiles({
    language,
    solution: 'eNaročanje',
    defaultBranch: 'trunk',
    slot: SLOT,
  });
  test.each(['intervention', 'solution', 'staff'])('the commented %s.yml', (name) => {
    const file = files.find(({ path }) => path === `.ezdrav/${name}.yml`);
    expectGolden(`init-${name}.${language}.yml`, file?.text ?? '');
  });

  test.each([
    ['after one that was carried out', example()],
    ['after none', null],
  ])('an urgent file %s', (name, last) => {
    const text = urgentText({ ...URGENT, language, last });
    expectGolden(`init-urgent-${name.replaceAll(' ', '-')}.${language}.yml`, text);
    expect(readIntervention(PATH, new TextEncoder().encode(text)).ok).toBe(true);
  });

  test('the next steps', () => {
    const words = messagesIn(language).init;
    const path = '.ezdrav/interventions/URG-INC-2026-7781.yml';
    const urgent = (tag: string, shown: string): string =>
      numbered(
        words.steps,
        words.urgent({ path, shown, tag, branch: 'trunk', recipients: 'a@b.si' }),
      );
    expectGolden(
      `init-steps.${language}.txt`,
      [
        numbered(words.steps, words.starting('trunk')),
        urgent('v4.12.1', path),
        urgent("v1;'x", `../čisto moje/${path}`),
      ].join('\n'),
    );
  });
});

describe('what the urgent release replaces', () => {
  const outcome = (result: string) => (text: string) => `${text}\noutcome: { result: ${result} }\n`;
  const COMPONENT = '  - { name: "enarocanje-api"';
  test.each([
    ['what the last one brought', (text: string) => text, ', from: "4.12.0", to: "4.12.1" }'],
    ['what it brought, as it says', outcome('completed'), ', from: "4.12.0", to: "4.12.1" }'],
    ['what it found, rolled back', outcome('rolled-back'), ', from: "4.11.3", to: "4.12.1" }'],
    [
      'what a later one will find',
      (text: string) => text.replaceAll('2026-12-0', '2026-12-2'),
      ', from: "4.11.3", to: "4.12.1" }',
    ],
    [
      'something it did not name',
      (text: string) => outcome('cancelled')(text.replace(' from: 4.11.3,', '')),
      ', to: "4.12.1" }',
    ],
    ['nothing a version tells', (text: string) => text.replace('tag: v4.12.0', 'tag: r7'), ' }'],
    ['no version at all', (text: string) => text.replace(', to: 4.12.0', ''), ' }'],
  ])('%s', (_, change, versions) => {
    const text = urgentText({ ...URGENT, language: 'sl', last: example(change) });
    expect(text).toContain(`${COMPONENT}${versions}\n`);
  });

  test.each([
    ['a tag of another kind', { tag: 'r8' }, `${COMPONENT} }\n`],
    ['a tag with a version', {}, `${COMPONENT}, from: "4.12.0", to: "4.12.1" }\n`],
  ])('%s', (_, change, line) => {
    expect(urgentText({ ...URGENT, language: 'en', last: example(), ...change })).toContain(line);
  });
});

test.each([
  ['components: []\n', /components:\n.*\n/, 'components: []\n', 'components:\n  []\n'],
  ['a level without measures', /risk: .*/, 'risk: { level: high }', 'risk: { level: high }\n'],
  [
    'a change of the network',
    '{ change: false }',
    '{ change: true, reference: ZAP-9 }',
    'network: { change: true, reference: "ZAP-9" }\n',
  ],
])('an urgent file keeps %s', (_, from, to, line) => {
  const last = example((text) => text.replace(from, to));
  expect(urgentText({ ...URGENT, language: 'en', last })).toContain(line);
});

test('an urgent file without what the last one left out', () => {
  const last = example((text) =>
    text.replace(/risk: .*\n|network: .*\n| {2}.*-minutes: .*\n/g, ''),
  );
  const text = urgentText({ ...URGENT, language: 'en', last });
  expect(text).not.toMatch(/^risk|^network|-minutes/m);
});
