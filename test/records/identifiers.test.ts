import { describe, expect, test } from 'vitest';
import { readFound } from '../../src/modes/ezdrav-files.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { readSolution } from '../../src/records/solution.ts';
import { diagnosticMessage } from '../../src/report/diagnostic-message.ts';
import { bytes, changed, faults, LEAST, SOLUTION } from './texts.ts';

// What is personal and what only looks so, as people write it.

const described = (text: string) =>
  readIntervention(
    'i.yml',
    bytes(changed(LEAST, 'description: D', `description: ${JSON.stringify(text)}`)),
  );
const referring = (text: string) =>
  readIntervention(
    'i.yml',
    bytes(`${LEAST}network: { change: true, reference: ${JSON.stringify(text)} }\n`),
  );
const kinds = (reading: ReturnType<typeof described>): readonly string[] =>
  reading.ok ? [] : reading.diagnostics.map(({ expected }) => expected.join());

describe('numbers of records, in any text', () => {
  test.each([
    '0142-12/2026/15',
    '0070-12/2021/5',
    '007-112/2026/8',
    '007-112/2026',
    '09021-5/2020/6',
    '600-02/94-2/7',
    '430-1/2026-2711',
    'JN008154/2025-B01',
    'https://jira.example.si/browse/X-1?focusedCommentId=041234567',
    'https://example.si/041-234-567',
    'focusedCommentId=041234567',
    'zadeva 0142-12/2026/15 z dne 1. 12. 2026',
    '4.12.0',
    '2026-118402',
    'INC0001184021',
    'RFC 3861',
    '386 strežnikov',
    '386 41',
    'i386',
  ])('%s', (text) => {
    expect(faults(described(text))).toEqual([]);
  });
});

describe('numbers of tickets, in a reference', () => {
  test.each([
    '0001184021',
    '041234567',
    '0412345678',
    '38641123456',
    '0142-12/2026/15',
    'SD 0001184021',
  ])('%s', (text) => {
    expect(faults(referring(text))).toEqual([]);
  });
});

describe('telephone numbers', () => {
  test.each([
    '386 41 123 456',
    '386-41-123-456',
    '386/41/123456',
    '386 1 234 56 78',
    '38641123456',
    '+386 41 123 456',
    '00386 41 123 456',
    '041 123 456',
    '041123456',
    '01 479 88 00',
    'klic na 386 41 123 456 ob težavah',
  ])('%s', (text) => {
    expect(kinds(described(text))).toEqual(['tel.']);
  });
  test.each(['041 123 456', '041/123-456', '+38641123456', '386 41 123 456', '(041) 123456'])(
    '%s in a reference',
    (text) => {
      expect(kinds(referring(text))).toEqual(['tel.']);
    },
  );
});

describe('addresses', () => {
  test.each([
    'janez.novak(at)hisa.si',
    'janez.novak (at) hisa.si',
    'janez.novak[at]hisa.si',
    'janez.novak {AFNA} hisa.si',
    'janez(at)hisa(dot)si',
    'janez (afna) hisa(pika)si',
    'janez@hisa.si',
    'git@hisa.si',
    'https://janez@hisa.si/x',
    'tel/janez@hisa.si',
  ])('%s', (text) => {
    expect(kinds(described(text))).toEqual(['@']);
  });

  test.each([
    'git@github.com:hisa/enarocanje.git',
    'ssh://git@github.com/hisa/enarocanje.git',
    'enarocanje@4.12.0',
    'enarocanje@4.12.0-rc.beta',
    'enarocanje@v4.12.rc',
    '@hisa/enarocanje@4.12.0-rc.beta',
    'actions/checkout@v4.2.2',
    'hisa/skupno/.github/workflows/a.yml@main',
    'servicedesk@src.si',
    'ServiceDesk@src.si',
    'pišite na ikt@ezdrav.si',
    'dežurni(at) 22.00',
    'f(at)',
  ])('%s is none', (text) => {
    expect(faults(described(text))).toEqual([]);
  });
});

describe('what solution.yml names', () => {
  const SETTINGS = `${SOLUTION}contractor: { contact: posegi@hisa.si, on-duty: "dežurni 041 123 456 ali 01 234 56 78" }\n`;
  const faultsWith = (plan: string, settings = SETTINGS): readonly string[] =>
    readFound(
      [
        ['.ezdrav/solution.yml', settings] as const,
        ['.ezdrav/intervention.yml', plan] as const,
      ].map(([path, text]) => ({ path, mode: '100644', type: 'blob', source: bytes(text) })),
      undefined,
      'recorded',
      [],
    ).diagnostics.map(({ file, key, code }) => `${file} ${key} ${code}`);
  const PERSONAL = '.ezdrav/intervention.yml';

  test.each([
    [
      'a contact in a plan',
      changed(LEAST, 'rollback: B', 'rollback: Javite na skrbnik.enarocanje@example.si'),
    ],
    ['a contact in a comment', `# pogodbe@example.si\n${LEAST}`],
    ['the house', changed(LEAST, 'impact: I', 'impact: posegi@hisa.si')],
    ['the client', changed(LEAST, 'impact: I', 'impact: narocnik@example.si')],
    ['a duty number', `${LEAST}contact: dežurni, 041 123 456\n`],
    ['the other duty number, with its country', `${LEAST}contact: +386 1 234 56 78\n`],
    ['an address of the house for contact', `${LEAST}contact: posegi@hisa.si\n`],
  ])('%s', (_, plan) => {
    expect(faultsWith(plan)).toEqual([]);
  });

  test.each([
    ['somebody else', changed(LEAST, 'impact: I', 'impact: janez@hisa.si'), 'impact'],
    ['another number', `${LEAST}contact: 041 123 457\n`, 'contact'],
    ['a duty number elsewhere', changed(LEAST, 'impact: I', 'impact: 041 123 456'), 'impact'],
  ])('%s', (_, plan, key) => {
    expect(faultsWith(plan)).toEqual([`${PERSONAL} ${key} file.personal-data`]);
  });

  test('nothing where there is no such file', () => {
    expect(faultsWith(changed(LEAST, 'impact: I', 'impact: posegi@hisa.si'), '[]')).toContain(
      `${PERSONAL} impact file.personal-data`,
    );
  });

  test('its own contacts in its own comments', () => {
    expect(
      faults(readSolution('s.yml', bytes(`# ikt@ezdrav.si, pogodbe@example.si\n${SOLUTION}`))),
    ).toEqual([]);
  });
});

test.each(['en', 'sl'] as const)('the remedy speaks of what was found (%s)', (language) => {
  const said = ['janez@hisa.si', '041 123 456', '1505985505002'].map((text) => {
    const reading = described(text);
    return reading.ok
      ? ''
      : reading.diagnostics.map((each) => diagnosticMessage(each, language)).join();
  });
  expect(said[0]).toMatch(/recipients/);
  expect(said[1]).toMatch(/contractor\.on-duty/);
  expect(said[2]).toMatch(/EMŠO/);
  expect(new Set(said).size).toBe(3);
});
