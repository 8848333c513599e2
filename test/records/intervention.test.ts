import { describe, expect, test } from 'vitest';
import { toIso } from '../../src/calendar/instant.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { nearestKey } from '../../src/records/nearest-key.ts';
import { bytes, changed, faults, INTERVENTION, LEAST } from './texts.ts';

const read = (text: string) => readIntervention('.ezdrav/intervention.yml', bytes(text));
const wrong = (text: string): readonly string[] => faults(read(text));

describe('what is read', () => {
  test('a complete file', () => {
    const reading = read(INTERVENTION);
    expect(faults(reading)).toEqual([]);
    if (!reading.ok) return;
    const { schedule, announcement, outcome, release, ...rest } = reading.value;
    expect(toIso(schedule.start)).toBe('2026-12-01T21:00:00Z');
    expect(schedule['work-minutes']).toBe(90);
    expect(release.commit).toMatch(/^3f1c/);
    expect(announcement?.recipients).toEqual([
      'servicedesk@src.si',
      'skrbnik.enarocanje@example.si',
    ]);
    expect(outcome).toMatchObject({ result: 'completed', deviations: '', 'downtime-minutes': 41 });
    expect(rest.approvals?.client?.by).toBe('naročnik A-12');
    expect(rest.urgent?.notification?.reference).toBe('<id@host.si>');
    expect(rest.components[0]).toEqual({ name: 'enarocanje-api', from: '4.11.3', to: '4.12.0' });
  });

  test('the least file; status is planned', () => {
    const reading = read(LEAST);
    expect(reading).toMatchObject({
      ok: true,
      value: { version: 1, status: 'planned', schedule: { downtime: false }, affects: [] },
    });
    expect(reading.ok && Object.keys(reading.value)).not.toContain('announcement');
  });

  test.each([
    ['1.10', 'to: 1.10', '1.10'],
    ['no', 'to: no', 'no'],
    ['0123', 'to: 0123', '0123'],
    ['sexagesimal', 'to: 20:00:00', '20:00:00'],
    ['0x1F', 'to: 0x1F', '0x1F'],
    ['null', 'to: null', 'null'],
    ['1e3', 'to: 1e3', '1e3'],
    ['a date', 'to: 2026-01-01', '2026-01-01'],
  ])('%s is text', (_, to, expected) => {
    const reading = read(changed(LEAST, 'components: []', `components: [{ name: a, ${to} }]`));
    expect(reading.ok && reading.value.components[0]?.to).toBe(expected);
  });

  test('places of keys, or of the nearest key above', () => {
    const reading = read(LEAST);
    if (!reading.ok) throw new Error('not read');
    expect(reading.locate(['release', 'tag'])).toEqual({ line: 6, column: 12 });
    expect(reading.locate(['release', 'commit'])).toEqual({ line: 6, column: 1 });
    expect(reading.locate(['announcement', 'sent-at'])).toEqual({ line: 1, column: 1 });
    expect(reading.locate([])).toEqual({ line: 1, column: 1 });
  });
});

describe('required keys', () => {
  test.each([
    'version',
    'id',
    'title',
    'solution',
    'environment',
    'release',
    'description',
    'reason',
    'components',
    'affects',
    'schedule',
    'impact',
    'rollback',
  ])('%s', (key) => {
    const text = `status: planned\n${LEAST}`.replace(new RegExp(`^${key}: .*\n`, 'm'), '');
    expect(wrong(text)).toEqual([`1:1 | missing-key | ${key}`]);
  });

  const rows: readonly (readonly [string, string, string, string])[] = [
    ['release.tag', '  tag: v4.12.0\n', '', '6:1'],
    ['schedule.start', '  start: 2026-12-01T22:00\n', '', '14:1'],
    ['schedule.end', '  end: 2026-12-02T02:00\n', '', '14:1'],
    ['schedule.downtime', '  downtime: true\n', '', '14:1'],
    ['risk.level', 'level: medium, ', '', '21:1'],
    ['announcement.sent-at', '  sent-at: 2026-11-26T09:12\n', '', '27:1'],
    ['approvals.client.by', 'by: "naročnik A-12", ', '', '33:3'],
    ['approvals.client.at', 'at: 2026-11-27T10:05, ', '', '33:3'],
    ['approvals.client.reference', ', reference: "SD-2026-118402#3"', '', '33:3'],
    ['urgent.notification.sent-at', 'sent-at: 2026-12-01T03:05, ', '', '39:3'],
    ['urgent.notification.recipients', 'recipients: [servicedesk@src.si], ', '', '39:3'],
    ['outcome.result', 'result: completed, ', '', '40:1'],
    ['components.0.name', 'name: enarocanje-api, ', '', '12:5'],
    ['network.reference', 'change: false', 'change: true', '22:1'],
  ];
  test.each(rows)('%s', (key, from, to, place) => {
    expect(wrong(changed(INTERVENTION, from, to))).toEqual([`${place} | missing-key | ${key}`]);
  });

  test.each([
    ['reference', '  reference: SD-2026-118402\n'],
    ['urgent.reason', '  reason: Izpad potrjevanja e-receptov na vseh lokacijah.\n'],
    ['urgent.incident', '  incident: INC-2026-7781\n'],
    ['urgent.declared-by', '  declared-by: dezurni-m\n'],
  ])('%s is left to its rule', (_, text) => {
    expect(wrong(changed(INTERVENTION, text, ''))).toEqual([]);
  });

  test('an agreed change of the network', () => {
    expect(wrong(changed(INTERVENTION, 'change: false', 'change: true, reference: ZAP-3'))).toEqual(
      [],
    );
  });
});

const HEX = '0a'.repeat(32);
const cut = (text: string): string => `${text.slice(0, 60)}…`;

describe('wrong values', () => {
  const id = '1–64 × A–Z a–z 0–9 . _ -';
  const time = 'YYYY-MM-DDTHH:mm';
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['version', 'version: 1', 'version: 2', ['1:10 | wrong-value | version | 2 | 1']],
    ['version 1.0', 'version: 1', 'version: 1.0', ['1:10 | wrong-value | version | 1.0 | 1']],
    ['id', 'POSEG-2026-041', 'POSEG 41', [`2:5 | wrong-value | id | POSEG 41 | ${id}`]],
    [
      'id, long',
      'POSEG-2026-041',
      'a'.repeat(65),
      [`2:5 | wrong-value | id | ${'a'.repeat(60)}… | ${id}`],
    ],
    ['id, letters', 'POSEG-2026-041', 'poseg-č', [`2:5 | wrong-value | id | poseg-č | ${id}`]],
    [
      'title of two lines',
      'title: Nadgradnja eNaročanja na 4.12.0',
      'title: "a\\nb"',
      ['3:8 | wrong-value | title | a b | line ≤ 200'],
    ],
    [
      'title, long',
      'Nadgradnja eNaročanja na 4.12.0',
      'x'.repeat(201),
      [`3:8 | wrong-value | title | ${'x'.repeat(60)}… | line ≤ 200`],
    ],
    [
      'title with an empty line before it',
      'title: Nadgradnja eNaročanja na 4.12.0',
      'title: "\\na"',
      ['3:8 | wrong-value | title |  a | line ≤ 200'],
    ],
    [
      'title with an empty line after it',
      'title: Nadgradnja eNaročanja na 4.12.0',
      'title: "a\\n"',
      ['3:8 | wrong-value | title | a  | line ≤ 200'],
    ],
    [
      'title, empty',
      'title: Nadgradnja eNaročanja na 4.12.0',
      'title: # 12',
      ['3:8 | empty-value | title | line ≤ 200'],
    ],
    [
      'description, empty',
      'description: Zamenjava strežniškega dela.',
      'description: "  "',
      ['9:14 | empty-value | description'],
    ],
    [
      'description, long',
      'Zamenjava strežniškega dela.',
      'x'.repeat(4001),
      [`9:14 | wrong-value | description | ${'x'.repeat(60)}… | text ≤ 4000`],
    ],
    [
      'what is shown, cut after 60 characters',
      'environment: production',
      `environment: ${'x'.repeat(61)}`,
      [`5:14 | wrong-value | environment | ${'x'.repeat(60)}… | production | test`],
    ],
    [
      'what is shown, 60 characters whole',
      'environment: production',
      `environment: ${'x'.repeat(60)}`,
      [`5:14 | wrong-value | environment | ${'x'.repeat(60)} | production | test`],
    ],
    [
      'what is shown, in one line',
      'environment: production',
      'environment: "a  \\n b"',
      ['5:14 | wrong-value | environment | a b | production | test'],
    ],
    [
      'environment',
      'environment: production',
      'environment: prod',
      ['5:14 | wrong-value | environment | prod | production | test'],
    ],
    [
      'environment, a list',
      'environment: production',
      'environment: [production]',
      ['5:14 | wrong-type | environment | - … | production | test'],
    ],
    [
      'commit, short',
      '3f1c000000000000000000000000000000000000',
      '3f1c',
      ['8:11 | wrong-value | release.commit | 3f1c | 40 × 0–9 a–f'],
    ],
    [
      'commit, with text before it',
      'commit: ',
      'commit: x',
      [`8:11 | wrong-value | release.commit | x3f1c${'0'.repeat(36)} | 40 × 0–9 a–f`],
    ],
    [
      'commit, with text after it',
      'commit: 3f1c',
      'commit: 3f1c0',
      [`8:11 | wrong-value | release.commit | 3f1c${'0'.repeat(37)} | 40 × 0–9 a–f`],
    ],
    [
      'start of text',
      'start: 2026-12-01T22:00',
      'start: tomorrow',
      [`15:10 | time-malformed | schedule.start | tomorrow | ${time}`],
    ],
    [
      'start of a day',
      'start: 2026-12-01T22:00',
      'start: 2026-12-01',
      [`15:10 | time-malformed | schedule.start | 2026-12-01 | ${time}`],
    ],
    [
      '30 February',
      'start: 2026-12-01T22:00',
      'start: 2026-02-30T22:00',
      ['15:10 | no-such-day | schedule.start | 2026-02-30T22:00'],
    ],
    [
      'midnight at the end of a year',
      'start: 2026-12-01T22:00',
      'start: 2026-12-31T24:00',
      ['15:10 | no-such-time | schedule.start | 2026-12-31T24:00 | 2027-01-01T00:00'],
    ],
    [
      'an hour that no day has',
      'start: 2026-12-01T22:00',
      'start: 2026-12-01T25:10',
      ['15:10 | no-such-time | schedule.start | 2026-12-01T25:10 | 00:00–23:59'],
    ],
    [
      'gap',
      'start: 2026-12-01T22:00',
      'start: 2027-03-28T02:30',
      [
        '15:10 | time-in-gap | schedule.start | 2027-03-28T02:30 | 2027-03-28T02:00 | 2027-03-28T03:00',
      ],
    ],
    [
      'fold',
      'start: 2026-12-01T22:00',
      'start: 2026-10-25T02:30',
      ['15:10 | time-ambiguous | schedule.start | 2026-10-25T02:30 | +02:00 | +01:00'],
    ],
    [
      'offset',
      'start: 2026-12-01T22:00',
      'start: 2026-07-01T20:00+01:00',
      ['15:10 | time-wrong-offset | schedule.start | 2026-07-01T20:00+01:00 | +02:00'],
    ],
    [
      'downtime yes',
      'downtime: true',
      'downtime: yes',
      ['17:13 | wrong-value | schedule.downtime | yes | true | false'],
    ],
    [
      'downtime True',
      'downtime: true',
      'downtime: True',
      ['17:13 | wrong-value | schedule.downtime | True | true | false'],
    ],
    [
      'minutes, negative',
      'work-minutes: 90',
      'work-minutes: -90',
      ['18:17 | wrong-value | schedule.work-minutes | -90 | 0–100000'],
    ],
    [
      'minutes, a half',
      'work-minutes: 90',
      'work-minutes: 1.5',
      ['18:17 | wrong-value | schedule.work-minutes | 1.5 | 0–100000'],
    ],
    [
      'minutes, octal',
      'work-minutes: 90',
      'work-minutes: 090',
      ['18:17 | wrong-value | schedule.work-minutes | 090 | 0–100000'],
    ],
    [
      'minutes, too many',
      'work-minutes: 90',
      'work-minutes: 100001',
      ['18:17 | wrong-value | schedule.work-minutes | 100001 | 0–100000'],
    ],
    [
      'risk',
      'level: medium',
      'level: none',
      ['21:16 | wrong-value | risk.level | none | low | medium | high'],
    ],
    [
      'status',
      'status: planned',
      'status: done',
      ['24:9 | wrong-value | status | done | planned | withdrawn | draft'],
    ],
    [
      'recipients, a text',
      'recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si]',
      'recipients: servicedesk',
      ['29:15 | wrong-type | announcement.recipients | servicedesk | - …'],
    ],
    [
      'schedule, a text',
      'schedule:\n  start',
      'schedule: a\nx:\n  start',
      [
        '14:11 | wrong-type | schedule | a | { start: …, end: …, downtime: …, downtime-minutes: … }',
        '15:1 | unknown-key | x | x',
      ],
    ],
    [
      'announcement, empty',
      'risk: { level: medium, measures: nadzor }',
      'risk:',
      ['21:6 | empty-value | risk | key: value'],
    ],
    [
      'affects, with an empty item',
      'affects: [eRecept]',
      'affects: [""]',
      ['13:11 | empty-value | affects.0 | line ≤ 200'],
    ],
    [
      'title, a mapping',
      'title: Nadgradnja eNaročanja na 4.12.0',
      'title: { a: b }',
      ['3:8 | wrong-type | title | key: value | "…"'],
    ],
    [
      'outcome',
      'result: completed',
      'result: fine',
      ['40:78 | wrong-value | outcome.result | fine | completed | rolled-back | cancelled'],
    ],
    [
      'deviations, long',
      'deviations: ""',
      `deviations: ${'x'.repeat(4001)}`,
      [`40:123 | wrong-value | outcome.deviations | ${'x'.repeat(60)}… | text ≤ 4000`],
    ],
    [
      'sha256 of the form',
      'number: OBR-2211',
      'number: OBR-2211, sha256: abc',
      ['31:37 | wrong-value | announcement.form.sha256 | abc | 64 × 0–9 a–f'],
    ],
    ...[`x${HEX}`, `${HEX}x`, HEX.toUpperCase()].map(
      (hex) =>
        [
          `sha256 of the form, ${hex.length} characters`,
          'number: OBR-2211',
          `number: OBR-2211, sha256: ${hex}`,
          [`31:37 | wrong-value | announcement.form.sha256 | ${cut(hex)} | 64 × 0–9 a–f`],
        ] as const,
    ),
    ...[`xsha256:${HEX}`, `sha256:${HEX}x`].map(
      (plan) =>
        [
          `digest ${plan}`,
          'reference: SD-2026-118402\n',
          `reference: SD-2026-118402\n  plan: ${plan}\n`,
          [`31:9 | wrong-value | announcement.plan | ${cut(plan)} | sha256: + 64 × 0–9 a–f`],
        ] as const,
    ),
    [
      'digest',
      'reference: SD-2026-118402\n',
      'reference: SD-2026-118402\n  plan: abc\n',
      ['31:9 | wrong-value | announcement.plan | abc | sha256: + 64 × 0–9 a–f'],
    ],
  ];
  test.each(rows)('%s', (_, from, to, expected) => {
    expect(wrong(changed(INTERVENTION, from, to))).toEqual(expected);
  });

  test('all of them at once, in the order of the lines', () => {
    const text = 'status: done\nschedule: { downtime: no, strat: 2026-12-01T22:00 }\nversion: 3\n';
    expect(wrong(text).map((fault) => fault.split(' | ').slice(0, 3).join(' '))).toEqual([
      ...['id', 'title', 'solution', 'environment', 'release', 'description', 'reason'].map(
        (key) => `1:1 missing-key ${key}`,
      ),
      ...['components', 'affects', 'impact', 'rollback'].map((key) => `1:1 missing-key ${key}`),
      '1:9 wrong-value status',
      '2:1 missing-key schedule.start',
      '2:1 missing-key schedule.end',
      '2:23 wrong-value schedule.downtime',
      '2:27 unknown-key schedule.strat',
      '3:10 wrong-value version',
    ]);
  });

  test('a digest that was announced or approved is read as it stands', () => {
    const plan = `sha256:${HEX}`;
    const reading = read(changed(INTERVENTION, 'reference: SD-2026-118402\n', `plan: ${plan}\n`));
    expect(reading.ok && reading.value.announcement?.plan).toBe(plan);
  });

  test('the digest of the form is read as it stands, a title with the spaces around it', () => {
    const form = read(changed(INTERVENTION, 'OBR-2211', `OBR-2211, sha256: ${HEX}`));
    expect(form.ok && form.value.announcement?.form?.sha256).toBe(HEX);
    const title = read(changed(LEAST, 'title: T', 'title: " T "'));
    expect(title.ok && title.value.title).toBe(' T ');
  });
});

describe('tags', () => {
  test.each(['v4.12.0', 'release/2026.12', '2026', 'a', 'v1-rc.1+b', 'č', '@a'])('%s', (tag) => {
    expect(wrong(changed(LEAST, 'tag: v1', `tag: "${tag}"`))).toEqual([]);
  });
  test.each([
    '-v1',
    '.v1',
    'v1.',
    '/v1',
    'v1/',
    'a//b',
    'a/.b',
    'a..b',
    'refs/tags/v1',
    'v1.lock',
    'a.lock/b',
    '@',
    'a@{b',
    'v 1',
    'a~b',
    'a^b',
    'a:b',
    'a?b',
    'a*b',
    'a[b',
    'a\\\\b',
    'x'.repeat(201),
  ])('not %s', (tag) => {
    expect(wrong(changed(LEAST, 'tag: v1', `tag: "${tag}"`))[0]).toMatch(
      /^6:17 \| wrong-value \| release.tag \| (?:.* \| )?git-tag$/,
    );
  });
});

const announced = (address: string): string =>
  `${LEAST}announcement: { sent-at: 2026-11-26T09:12, recipients: [ ${JSON.stringify(address)} ] }\n`;

describe('addresses', () => {
  test.each([
    'servicedesk@src.si',
    'a.b+c_d-e@x-y.example.si',
    'A@B.SI',
    'a@xn--pea.si',
    'a@example.com',
    'a@example.xn--p1ai',
  ])('%s', (address) => {
    expect(wrong(announced(address))).toEqual([]);
  });
  test.each([
    'servicedesk',
    '@src.si',
    'a@',
    'a@@src.si',
    'a@b@src.si',
    'a@src',
    'a@-src.si',
    'a@src-.si',
    'a@src..si',
    '.a@src.si',
    'a.@src.si',
    'a..b@src.si',
    '"a b"@src.si',
    'a b@src.si',
    'a@src.si\r\nBcc: x@y.si',
    'a@src.si\n',
    'A <a@src.si>',
    'a@src.si!',
    'a@src.s!i',
    'a,b@src.si',
    'č@src.si',
    'a@č.si',
    'a@1.2.3.4',
    'a@[1.2.3.4]',
    `${'a'.repeat(65)}@src.si`,
    `a@${'b'.repeat(64)}.si`,
    `a@${'b.'.repeat(130)}si`,
  ])('not %j', (address) => {
    expect(wrong(announced(address))[0]).toMatch(
      /^14:58 \| wrong-value \| announcement.recipients.0/,
    );
  });
});

describe('unknown keys', () => {
  test.each([
    ['strat', 'schedule', 'start'],
    ['workMinutes', 'schedule', 'work-minutes'],
    ['work_minutes', 'schedule', 'work-minutes'],
    ['Donwtime', 'schedule', 'downtime'],
    ['until', 'schedule', ''],
    ['ends', 'schedule', 'end'],
    ['stend', 'schedule', ''],
  ])('%s', (written, parent, meant) => {
    const text = changed(INTERVENTION, '  work-minutes: 90\n', `  ${written}: 90\n`);
    const suggestion = meant === '' ? '' : ` | ${meant}`;
    expect(wrong(text)).toEqual([
      `18:3 | unknown-key | ${parent}.${written} | ${written}${suggestion}`,
    ]);
  });
  test('the nearest of several', () => {
    const known = ['client', 'clients', 'clint'];
    expect(
      ['cliend', 'clientt', 'clin', 'x'.repeat(100)].map((key) => nearestKey(key, known)),
    ).toEqual(['client', 'client', 'clint', null]);
  });
  test.each([
    ['two slips in a long key', 'xlienx', 'client', true],
    ['three slips in a long key', 'xlixnx', 'client', false],
    ['two slips in a short key', 'xtarx', 'start', false],
    ['two swaps in a short key', 'tsrat', 'start', false],
    ['another case throughout', 'extraNonWorkingDays', 'extra-non-working-days', true],
    ['lines below throughout', 'extra_non_working_days', 'extra-non-working-days', true],
  ])('%s', (_, written, known, meant) => {
    expect(nearestKey(written, [known])).toBe(meant ? known : null);
  });
  test('text with a comma and without quotation marks', () => {
    expect(wrong(changed(INTERVENTION, 'measures: nadzor', 'measures: nadzor, počasi'))).toEqual([
      '21:42 | unknown-key | risk.počasi | počasi | "nadzor, počasi"',
    ]);
    expect(wrong(changed(INTERVENTION, 'change: false', 'počasi, change: false'))).toEqual([
      '22:12 | unknown-key | network.počasi | počasi',
    ]);
  });
  test('personal data is not repeated', () => {
    const text = `${LEAST}"ana@example.si": a\n`;
    expect(wrong(text)).toEqual(['14:1 | personal-data | … | @', '14:1 | unknown-key | … | …']);
  });
});
