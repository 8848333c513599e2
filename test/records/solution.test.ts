import { describe, expect, test } from 'vitest';
import { toIso } from '../../src/calendar/instant.ts';
import { DEFAULT_SOLUTION, readSolution } from '../../src/records/solution.ts';
import { bytes, changed, faults, SOLUTION } from './texts.ts';

const read = (text: string) => readSolution('.ezdrav/solution.yml', bytes(text));
const wrong = (text: string): readonly string[] => faults(read(text));
const LEAST = 'version: 1\nname: eNaročanje\n';

describe('what is read', () => {
  test('a complete file', () => {
    const reading = read(SOLUTION);
    expect(faults(reading)).toEqual([]);
    if (!reading.ok) return;
    const { value } = reading;
    expect(value.architecture?.vlan).toBe('0412');
    expect(value['reference-pattern']).toBe('^SD-\\d{4}-\\d+');
    expect(value.contacts).toEqual({
      servicedesk: 'servicedesk@src.si',
      ict: 'ikt@ezdrav.si',
      'solution-custodian': 'skrbnik.enarocanje@example.si',
      'contract-custodian': 'pogodbe@example.si',
      assignees: ['ana-r'],
    });
    expect(value.approvers.client).toEqual([{ login: 'narocnik-a', id: 9001 }]);
    expect(value.freezes.map(({ from, urgent }) => [toIso(from), urgent])).toEqual([
      ['2026-12-22T23:00:00Z', 'allowed'],
    ]);
    expect(reading.locate(['freezes', 0, 'to'])).toEqual({ line: 18, column: 31 });
  });

  test('the least file has the defaults', () => {
    const reading = read(LEAST);
    expect(reading.ok && reading.value).toEqual({ ...DEFAULT_SOLUTION, name: 'eNaročanje' });
  });

  test('blocks with nothing in them have the defaults', () => {
    const blocks = [
      'contacts',
      'approvers',
      'environments',
      'evidence',
      'calendar',
      'window',
      'urgent',
    ];
    const reading = read(`${LEAST}${blocks.map((key) => `${key}: {}\n`).join('')}`);
    expect(reading.ok && reading.value).toEqual({ ...DEFAULT_SOLUTION, name: 'eNaročanje' });
  });

  test('no file has the defaults; any other obstacle is a fault', () => {
    const reading = readSolution('s.yml', { unread: 'missing' });
    expect(reading.ok && reading.value).toBe(DEFAULT_SOLUTION);
    expect(DEFAULT_SOLUTION.name).toBe('');
    expect(reading.ok && reading.locate(['window'])).toEqual({ line: 1, column: 1 });
    expect(faults(readSolution('s.yml', { unread: 'symlink' }))).toEqual([
      '1:1 | not-a-file | symlink',
    ]);
  });

  test('urgent is denied in a freeze that says nothing', () => {
    const reading = read(changed(SOLUTION, ', urgent: allowed', ''));
    expect(reading.ok && reading.value.freezes[0]?.urgent).toBe('denied');
    const said = read(changed(SOLUTION, 'urgent: allowed', 'urgent: denied'));
    expect(said.ok && said.value.freezes[0]?.urgent).toBe('denied');
  });
});

describe('required keys', () => {
  test.each([
    ['version', 'version: 1\n', '1:1'],
    ['name', 'name: eNaročanje\n', '1:1'],
    ['freezes.0.from', 'from: 2026-12-23T00:00, ', '18:5'],
    ['freezes.0.to', 'to: 2027-01-04T00:00, ', '18:5'],
    ['freezes.0.reason', 'reason: Praznični zastoj, ', '18:5'],
    ['approvers.client.0.login', 'login: narocnik-a, ', '10:13'],
    ['approvers.client.0.id', ', id: 9001', '10:13', ' | https://api.github.com/users/narocnik-a'],
    ['urgent-authorities.0.id', ', id: 9003', '12:23', ' | https://api.github.com/users/dezurni-m'],
  ])('%s', (key, text, place, where = '') => {
    expect(wrong(changed(SOLUTION, text, ''))).toEqual([`${place} | missing-key | ${key}${where}`]);
  });
});

const hours = (opens: string, downtime: string, closes: string): string =>
  changed(
    SOLUTION,
    '{ opens: "20:00", opens-with-downtime: 22:00, closes: 06:00 }',
    `{ opens: ${opens}, opens-with-downtime: ${downtime}, closes: ${closes} }`,
  );

describe('settings only tighten', () => {
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['20:00', '22:00', '06:00', []],
    ['22:30', '23:00', '05:00', []],
    ['00:30', '01:00', '04:00', []],
    ['20:00', '22:00', '23:00', []],
    ['19:59', '22:00', '06:00', ['16:18 | wider-than-rules | window.opens | 19:59 | ≥ 20:00']],
    [
      '20:00',
      '21:59',
      '06:00',
      ['16:46 | wider-than-rules | window.opens-with-downtime | 21:59 | ≥ 22:00'],
    ],
    ['20:00', '22:00', '06:01', ['16:61 | wider-than-rules | window.closes | 06:01 | ≤ 06:00']],
    ['06:00', '22:00', '06:00', ['16:18 | wider-than-rules | window.opens | 06:00 | ≥ 20:00']],
    [
      '08:00',
      '12:00',
      '16:00',
      [
        '16:18 | wider-than-rules | window.opens | 08:00 | ≥ 20:00',
        '16:46 | wider-than-rules | window.opens-with-downtime | 12:00 | ≥ 22:00',
      ],
    ],
    [
      '23:00',
      '23:00',
      '23:00',
      [
        '16:18 | wrong-value | window.opens | 23:00 | < 23:00',
        '16:46 | wrong-value | window.opens-with-downtime | 23:00 | < 23:00',
      ],
    ],
    [
      '23:00',
      '22:30',
      '06:00',
      ['16:46 | wrong-value | window.opens-with-downtime | 22:30 | ≥ 23:00'],
    ],
    ['24:00', '22:00', '06:00', ['16:18 | wrong-value | window.opens | 24:00 | HH:mm']],
    ['x20:00', '22:00', '06:00', ['16:18 | wrong-value | window.opens | x20:00 | HH:mm']],
    ['20:00:00', '22:00', '06:00', ['16:18 | wrong-value | window.opens | 20:00:00 | HH:mm']],
    ['8pm', '22:00', '06:00', ['16:18 | wrong-value | window.opens | 8pm | HH:mm']],
  ];
  test.each(rows)('window %s %s %s', (opens, downtime, closes, expected) => {
    expect(wrong(hours(opens, downtime, closes))).toEqual(expected);
  });

  test.each([
    ['later and earlier', '21:00', '23:00', '05:00', true],
    ['evening only', '20:00', '22:00', '22:01', true],
    ['to midnight', '20:00', '22:00', '00:00', true],
    ['after midnight', '00:30', '01:00', '04:00', true],
    ['the last minute', '05:59', '05:59', '06:00', true],
    ['opens too early', '19:59', '22:00', '06:00', false],
    ['opens too early with downtime', '20:00', '21:59', '06:00', false],
    ['closes too late', '20:00', '22:00', '06:01', false],
    ['by day', '08:00', '08:00', '10:00', false],
    ['afternoon', '13:00', '22:00', '06:00', false],
    ['closes at noon', '20:00', '22:00', '12:00', false],
    ['closes in the evening before it opens', '23:30', '22:00', '23:00', false],
    ['closes as it opens', '23:00', '22:00', '23:00', false],
    ['closes before it opens with downtime', '20:00', '23:00', '22:30', false],
    ['closes as it opens with downtime', '20:00', '23:00', '23:00', false],
    ['reversed after midnight', '04:00', '04:00', '03:00', false],
    ['24:00', '20:00', '22:00', '24:00', false],
    ['no minutes', '20', '22:00', '06:00', false],
    ['empty', '20:00', '', '06:00', false],
    ['sixty minutes', '20:60', '22:00', '06:00', false],
    ['one digit', '20:00', '22:00', '6:00', false],
    ['something before', '120:00', '22:00', '06:00', false],
    ['something behind', '20:00', '22:00', '05:000', false],
  ])('hours: %s', (_, opens, downtime, closes, isNarrower) => {
    expect(wrong(hours(opens, downtime, closes)).length === 0).toBe(isNarrower);
  });

  test('what opens later opens later with downtime, too', () => {
    const reading = read(`${LEAST}window: { opens: 23:00 }\n`);
    expect(reading.ok && reading.value.window['opens-with-downtime']).toBe('23:00');
  });

  test.each([
    ['{ closes: 22:00 }', '3:19 | wrong-value | window.closes | 22:00 | > 22:00'],
    ['{ closes: 19:30 }', '3:19 | wrong-value | window.closes | 19:30 | > 22:00'],
    ['{ opens: "07:00" }', '3:18 | wider-than-rules | window.opens | 07:00 | ≥ 20:00'],
    ['{ opens: "23:00", closes: 22:30 }', '3:18 | wrong-value | window.opens | 23:00 | < 22:30'],
    ['{ opens: "21:00", closes: 21:30 }', '3:35 | wrong-value | window.closes | 21:30 | > 22:00'],
    [
      '{ opens-with-downtime: 23:00, closes: 19:30 }',
      '3:32 | wrong-value | window.opens-with-downtime | 23:00 | < 19:30',
      '3:47 | wrong-value | window.closes | 19:30 | > 20:00',
    ],
  ])('window: %s blames a key that is written', (text, ...expected) => {
    expect(wrong(`${LEAST}window: ${text}\n`)).toEqual(expected);
  });

  test.each([
    [
      'valid-hours: 12',
      'valid-hours: 13',
      '19:24 | wider-than-rules | urgent.valid-hours | 13 | 1–12',
    ],
    ['valid-hours: 12', 'valid-hours: 0', '19:24 | wrong-value | urgent.valid-hours | 0 | 1–12'],
    [
      'valid-hours: 12',
      'valid-hours: 1.5',
      '19:24 | wrong-value | urgent.valid-hours | 1.5 | 1–12',
    ],
    [
      'enforce-in: [production]',
      'enforce-in: [test]',
      '20:13 | wider-than-rules | enforce-in | - … | production',
    ],
    [
      'enforce-in: [production]',
      'enforce-in: []',
      '20:13 | wider-than-rules | enforce-in | - … | production',
    ],
    [
      'lead-time: default',
      'lead-time: none',
      '15:24 | wrong-value | calendar.lead-time | none | default | full-days',
    ],
    [
      'announcement: landed',
      'announcement: none',
      '13:27 | wrong-value | evidence.announcement | none | landed | receipt | signed',
    ],
    [
      'approvals: recorded',
      'approvals: none',
      '13:46 | wrong-value | evidence.approvals | none | recorded | vouched | verified',
    ],
    [
      'to: 2027-01-04T00:00',
      'to: 2026-12-23T00:00',
      '18:35 | wrong-value | freezes.0.to | 2026-12-23T00:00 | from < to',
    ],
    [
      '[2027-01-04]',
      '[2027-02-29]',
      '15:58 | no-such-day | calendar.extra-non-working-days.0 | 2027-02-29',
    ],
    [
      '[2027-01-04]',
      '[4.1.2027]',
      '15:58 | date-malformed | calendar.extra-non-working-days.0 | 4.1.2027 | YYYY-MM-DD',
    ],
    ['id: 9002', 'id: 9001', '11:37 | parties-overlap | approvers.ezdrav-ict.0.id | 9001'],
    [
      'id: 9002',
      'id: 0',
      '11:37 | wrong-value | approvers.ezdrav-ict.0.id | 0 | 1–9007199254740991',
    ],
    [
      'id: 9002',
      'id: 9007199254740993',
      '11:37 | wrong-value | approvers.ezdrav-ict.0.id | 9007199254740993 | 1–9007199254740991',
    ],
    [
      'login: ikt-k',
      'login: ikt k',
      '11:26 | wrong-value | approvers.ezdrav-ict.0.login | ikt k | github-login',
    ],
    ['language: sl', 'language: de', '21:11 | wrong-value | language | de | en | sl'],
    [
      'narocnik@example.si',
      'narocnik',
      '3:53 | wrong-value | client.contact | narocnik | name@example.si',
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(wrong(changed(SOLUTION, from, to))).toEqual([expected]);
  });

  test('two environments may be enforced', () => {
    expect(wrong(changed(SOLUTION, '[production]', '[test, production]'))).toEqual([]);
  });

  test('a pattern that could hang is refused', () => {
    expect(wrong(`${LEAST}reference-pattern: (a+)+$\n`)).toEqual([
      '3:20 | wrong-value | reference-pattern | (a+)+$ | cheap-pattern',
    ]);
    expect(wrong(`${LEAST}reference-pattern: "(SD-"\n`)).toEqual([
      '3:20 | wrong-value | reference-pattern | (SD- | regular-expression',
    ]);
    expect(wrong(`${LEAST}reference-pattern: \\-\n`)).toEqual([
      '3:20 | wrong-value | reference-pattern | \\- | regular-expression',
    ]);
  });
});
