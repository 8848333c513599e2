import { expect, test } from 'vitest';
import type { EzdravFiles } from '../../../../src/modes/ezdrav-files.ts';
import { united } from '../../../../src/modes/organisation/belonging.ts';
import { heldByOf } from '../../../../src/modes/organisation/held-by.ts';
import type { KnownHouse } from '../../../../src/modes/organisation/known-house.ts';
import { time } from '../../../support/builders.ts';
import { EXAMPLE, filesRead, houseRead, RECORD, type Texts } from '../../../support/files-read.ts';

const FILES = filesRead(EXAMPLE);

function held(texts: Texts, changes: Partial<KnownHouse> = {}): EzdravFiles {
  const value = houseRead(texts, changes);
  return united(FILES, { ok: true, value, request: '', next: null }, 'recorded', 500);
}

/** The keys that are told, each with its line. */
function lines(texts: Texts): readonly string[] {
  const { heldBy } = heldByOf(held(texts));
  return (heldBy?.lines ?? []).map(({ file, key, line }) => `${file.slice(8)} ${line} ${key}`);
}

test('a solution that belongs to none is held by none', () => {
  expect(heldByOf(FILES)).toEqual({});
});

test('the organisation is told with what the solution says without it', () => {
  const files = [{ path: '.ezdrav/organisation.yml', oid: 'a' }];
  const { heldBy } = heldByOf(held({ 'organisation.yml': 'version: 1\nname: Hiša\n' }, { files }));
  expect(heldBy).toEqual({
    repository: 'hisa/pravila',
    id: 500,
    commit: RECORD.tip,
    files,
    own: { solution: FILES.solution, roster: FILES.roster.known ? FILES.roster.value : undefined },
    lines: [],
  });
});

test('of a folder there is no commit', () => {
  const folder = held({ 'organisation.yml': 'version: 1\nname: Hiša\n' }, { record: null });
  expect(heldByOf(folder).heldBy?.commit).toBeNull();
});

test('every key by which it can refuse is told by its line, and no other', () => {
  const text = `version: 1
name: Hiša
contractor: { organisation: Hiša, contact: info@hisa.si }
contacts:
  servicedesk: servicedesk@src.si
  contract-custodian: pogodbe@example.si
  mail-server: mx.hisa.si
approvers:
  ezdrav-ict: [{ login: ikt-k, id: 9002 }]
urgent-authorities: [{ login: ana-r, id: 11 }]
evidence:
  announcement: receipt
  approvals: vouched
calendar:
  lead-time: full-days
  extra-non-working-days: [2027-01-04]
window:
  opens: "21:00"
  opens-with-downtime: "22:30"
  closes: "05:00"
freezes:
  - { from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Prazniki, urgent: allowed }
  - { from: 2027-04-23T00:00, to: 2027-05-04T00:00, reason: Prazniki, urgent: denied }
urgent:
  valid-hours: 8
solutions: [{ repository: hisa/enarocanje, id: 4801 }]
`;
  expect(lines({ 'organisation.yml': text })).toEqual([
    'organisation.yml 4 contacts',
    'organisation.yml 5 contacts.servicedesk',
    'organisation.yml 7 contacts.mail-server',
    'organisation.yml 8 approvers',
    'organisation.yml 9 approvers.ezdrav-ict',
    'organisation.yml 10 urgent-authorities',
    'organisation.yml 11 evidence',
    'organisation.yml 12 evidence.announcement',
    'organisation.yml 13 evidence.approvals',
    'organisation.yml 14 calendar',
    'organisation.yml 15 calendar.lead-time',
    'organisation.yml 16 calendar.extra-non-working-days',
    'organisation.yml 17 window',
    'organisation.yml 18 window.opens',
    'organisation.yml 19 window.opens-with-downtime',
    'organisation.yml 20 window.closes',
    'organisation.yml 21 freezes',
    'organisation.yml 24 urgent',
    'organisation.yml 25 urgent.valid-hours',
    'organisation.yml 22 freezes[0]',
    'organisation.yml 23 freezes[1]',
  ]);
});

test('a key written on the line of what it stands in is told too', () => {
  const text = 'version: 1\nname: Hiša\nwindow: { opens: "21:00" }\n';
  expect(lines({ 'organisation.yml': text })).toEqual([
    'organisation.yml 3 window',
    'organisation.yml 3 window.opens',
  ]);
});

test('a freeze is told by its period, an entry of the roster by its account', () => {
  const { heldBy } = heldByOf(
    held({
      'organisation.yml': `version: 1
name: Hiša
freezes: [{ from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Prazniki, urgent: allowed }]
`,
      'staff.yml': `version: 1
staff:
  - { ref: O-1 }
  - { ref: O-2, github: { login: ana-r, id: 11 } }
`,
    }),
  );
  const [organisation, staff] = ['.ezdrav/organisation.yml', '.ezdrav/staff.yml'];
  const period = { from: time('2026-12-23T00:00'), to: time('2027-01-04T00:00') };
  expect(heldBy?.lines).toEqual([
    { file: organisation, key: 'freezes', line: 3 },
    { file: organisation, key: 'freezes[0]', line: 3, freeze: period },
    { file: staff, key: 'staff', line: 2 },
    { file: staff, key: 'staff[1]', line: 4, account: 11 },
  ]);
});
