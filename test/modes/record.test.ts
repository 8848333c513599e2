import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import type { CommandArgs, CommandResult } from '../../src/modes/arguments.ts';
import { record } from '../../src/modes/record.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { readStaff } from '../../src/records/staff.ts';
import type { Intervention, StaffMember } from '../../src/records/types.ts';
import type { Asker } from '../../src/runner/asker.ts';
import { exampleFile } from '../support/enarocanje.ts';

const FILE = '.ezdrav/intervention.yml';
const STAFF = '.ezdrav/staff.yml';
const DIGEST = 'sha256:5744367e124b16ab4c009819f3a48f015e1b4029553efeefd9ab550eeabbb2d0';

let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'record-'));
  mkdirSync(join(repo, '.ezdrav'));
  for (const name of ['solution.yml', 'staff.yml'] as const)
    put(`.ezdrav/${name}`, exampleFile(name));
  put(FILE, PLANNED);
});
afterEach(() => rmSync(repo, { recursive: true }));

/** The example as it is before anybody was told of it, and after. */
const PLANNED = exampleFile('intervention.yml').replace(/^announcement:[\s\S]*$/m, '');
const ANNOUNCED = exampleFile('intervention.yml').replace(/^approvals:[\s\S]*$/m, '');
const URGENT = `${PLANNED}urgent:
  reason: Izpad potrjevanja e-receptov na vseh lokacijah.
  incident: INC-2026-7781
`;

function put(path: string, text: string): void {
  writeFileSync(join(repo, path), text);
}
const got = (path: string): string => readFileSync(join(repo, path), 'utf8');

interface How {
  readonly now?: string;
  readonly asker?: Asker;
}

function ask(
  words: string,
  options: CommandArgs['options'],
  { now, asker }: How = {},
): Promise<CommandResult> {
  return record({
    options: { repo, yes: true, ...options },
    positionals: words.split(' '),
    now: instantOf(Date.parse(now ?? '2026-11-27T14:00:30+01:00')),
    colour: false,
    columns: 80,
    asker,
  });
}

function intervention(path = FILE): Intervention {
  const reading = readIntervention(path, readFileSync(join(repo, path)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.planDigest).toBe(DIGEST);
  return reading.value;
}

function member(ref: string): StaffMember {
  const reading = readStaff(STAFF, readFileSync(join(repo, STAFF)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const found = reading.value.staff.find((each) => each.ref === ref);
  if (found === undefined) throw new Error(ref);
  return found;
}

const CLIENT = {
  party: 'client',
  by: 'naročnik A-12',
  at: '2026-11-27T10:05',
  reference: 'SD-2026-118402#3',
};

describe('what is recorded', () => {
  it('an announcement, with digest, time and the two who must hear of it', async () => {
    const told = await ask(
      'announcement',
      { reference: 'SD-2026-118402' },
      { now: '2026-11-26T09:12:40+01:00' },
    );
    expect(told.exitCode).toBe(0);
    expect(intervention().announcement).toMatchObject({
      'sent-at': Date.parse('2026-11-26T09:12+01:00'),
      recipients: ['servicedesk@src.si', 'skrbnik.enarocanje@example.si'],
      reference: 'SD-2026-118402',
      plan: DIGEST,
    });
    expect(told.text).toContain('git add -A .ezdrav/intervention.yml');
    expect(told.text).toContain('ezdrav record approval POSEG-2026-041');
  });

  it('both approvals, each bound to the plan', async () => {
    put(FILE, ANNOUNCED);
    expect((await ask('approval', CLIENT)).exitCode).toBe(0);
    const ict = { party: 'ezdrav-ict', by: 'IKT K-4', reference: 'SD-2026-118402#5' };
    expect((await ask('approval POSEG-2026-041', ict)).exitCode).toBe(0);
    expect(intervention().approvals).toMatchObject({
      client: { by: 'naročnik A-12', plan: DIGEST },
      'ezdrav-ict': { by: 'IKT K-4', at: Date.parse('2026-11-27T14:00+01:00'), plan: DIGEST },
    });
  });

  describe('a review of finished work', () => {
    const DONE = '.ezdrav/done/POSEG-2026-041.yml';
    const LATE = `${ANNOUNCED}outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-02T02:05, result: completed }\n`;
    const HELD = { held: '2026-12-16', causes: 'Selitev baze', measures: 'Vaja selitve' };
    const then = { now: '2026-12-16T12:00:00+01:00' };

    function finished(text = LATE): void {
      rmSync(join(repo, FILE));
      mkdirSync(join(repo, '.ezdrav/done'));
      put(DONE, text);
    }

    it.each(['review', 'review POSEG-2026-041', `review ${DONE}`])('%s', async (words) => {
      finished();
      expect((await ask(words, { ...HELD, reference: 'ZAP-1' }, then)).exitCode).toBe(0);
      expect(intervention(DONE).review).toEqual({ ...HELD, reference: 'ZAP-1' });
    });

    it('keeps the day that is written', async () => {
      finished(`${LATE}review: { due: 2026-12-24 }\n`);
      await ask('review', HELD, then);
      expect(intervention(DONE).review).toEqual({ due: '2026-12-24', ...HELD });
    });

    it.each([
      ['recorded already', `${LATE}review: { held: 2026-12-15 }\n`, 'review POSEG-2026-041', HELD],
      ['not finished', null, 'review POSEG-2026-041', HELD],
      ['of an id there is not', LATE, 'review POSEG-9', HELD],
      ['with nothing to be reviewed', LATE.replace('02T02:05', '02T01:05'), 'review', HELD],
      ['still to come', LATE, 'review', { ...HELD, held: '2026-12-17' }],
      ['before the work', LATE, 'review', { ...HELD, held: '2026-12-01' }],
    ])('is refused where it is %s', async (_name, text, words, options) => {
      if (text !== null) finished(text);
      await expect(ask(words, options, then)).rejects.toThrow();
    });

    it('an outcome known better later takes the place of the first, where the file lies', async () => {
      finished();
      const better = {
        result: 'rolled-back',
        started: '2026-12-01T22:04',
        ended: '2026-12-02T02:05',
        'downtime-minutes': '41',
      };
      await expect(ask('outcome POSEG-2026-041', better, then)).rejects.toThrow();
      const told = await ask('outcome POSEG-2026-041', { ...better, replace: true }, then);
      expect(told.exitCode).toBe(0);
      expect(intervention(DONE).outcome).toMatchObject({
        result: 'rolled-back',
        'downtime-minutes': 41,
      });
      expect(told.text).toContain('ezdrav record review POSEG-2026-041');
    });
  });

  it('an outcome; the file goes to done under its id, with every comment', async () => {
    const told = await ask(
      'outcome',
      {
        result: 'completed',
        started: '2026-12-01T22:04',
        ended: '2026-12-01T23:10',
        'downtime-minutes': '41',
        deviations: 'Brez: posebnosti',
      },
      { now: '2026-12-02T08:00+01:00' },
    );
    expect(told.exitCode).toBe(0);
    expect(existsSync(join(repo, FILE))).toBe(false);
    const done = '.ezdrav/done/POSEG-2026-041.yml';
    expect(intervention(done).outcome).toMatchObject({
      result: 'completed',
      'downtime-minutes': 41,
      deviations: 'Brez: posebnosti',
    });
    for (const line of PLANNED.split('\n')) expect(got(done).split('\n')).toContain(line);
    expect(told.text).toContain(`git add -A .ezdrav/intervention.yml ${done}`);
  });

  it('that nothing took place needs no times', async () => {
    expect((await ask('outcome', { result: 'cancelled' })).exitCode).toBe(0);
    expect(intervention('.ezdrav/done/POSEG-2026-041.yml').outcome).toEqual({
      result: 'cancelled',
    });
  });

  it('somebody who leaves, is revoked and confirmed', async () => {
    await ask('left O-017', {});
    expect(member('O-017').left).toEqual({ kind: 'day', date: '2026-11-27' });
    await ask('revocation O-017', { reference: 'SD-2026-901' });
    await ask('revocation O-017', { confirmed: '2026-11-27T13:30' });
    expect(member('O-017').revocation).toEqual({
      notified: Date.parse('2026-11-27T14:00+01:00'),
      reference: 'SD-2026-901',
      confirmed: Date.parse('2026-11-27T13:30+01:00'),
    });
    expect(member('O-021').left).toBeUndefined();
  });

  it('an account, requested and granted', async () => {
    put(STAFF, 'version: 1\nstaff:\n  - { ref: O-1 } # new\n');
    await ask('account O-1', { reference: 'SD-2026-88' });
    await ask('account O-1', { granted: '2026-11-27' });
    expect(member('O-1').account).toEqual({
      requested: '2026-11-27',
      reference: 'SD-2026-88',
      granted: '2026-11-27',
    });
    expect(got(STAFF)).toContain('} # new');
  });

  it('the notification of an urgent intervention', async () => {
    put(FILE, URGENT);
    const told = await ask(
      'notification',
      { reference: '<a@b.si>' },
      { now: '2026-12-01T03:05+01:00' },
    );
    expect(told.exitCode).toBe(0);
    expect(got(FILE)).toContain(
      '  incident: INC-2026-7781\n  notification:\n    sent-at: 2026-12-01T03:05\n',
    );
  });
});

describe('what the rules refuse is not written', () => {
  const ROWS: [string, string, string, CommandArgs['options'], string, string?][] = [
    [
      'announced too late',
      PLANNED,
      'announcement',
      { reference: 'SD-2026-1' },
      'lead-time.too-short',
      '2026-11-30T12:00+01:00',
    ],
    [
      'announced in the future',
      PLANNED,
      'announcement',
      { reference: 'SD-2026-1', at: '2026-11-27T14:01' },
      'announcement.in-future',
    ],
    [
      'announced to one alone',
      PLANNED,
      'announcement',
      { reference: 'SD-2026-1', to: 'servicedesk@src.si' },
      'announcement.recipient-missing',
      '2026-11-26T09:00+01:00',
    ],
    [
      'under no number of the desk',
      PLANNED,
      'announcement',
      { reference: 'mail' },
      'announcement.reference-malformed',
      '2026-11-26T09:00+01:00',
    ],
    [
      'approved before it was announced',
      ANNOUNCED,
      'approval',
      { ...CLIENT, at: '2026-11-26T09:11' },
      'approval.before-announcement',
    ],
    [
      'approved in the future',
      ANNOUNCED,
      'approval',
      { ...CLIENT, at: '2026-11-27T14:01' },
      'approval.in-future',
    ],
    [
      'approved under no number',
      ANNOUNCED,
      'approval',
      { ...CLIENT, reference: 'mail' },
      'approval.reference-malformed',
    ],
    [
      'approved by telephone without urgency',
      ANNOUNCED,
      'approval',
      { ...CLIENT, reference: 'telephone' },
      'approval.reference-malformed',
    ],
    [
      'notified in the future',
      URGENT,
      'notification',
      { reference: '<a@b.si>', at: '2026-11-27T15:00' },
      'urgent.notified-in-future',
    ],
    [
      'notified long ago',
      URGENT,
      'notification',
      { reference: '<a@b.si>', at: '2026-11-27T01:00' },
      'urgent.expired',
    ],
  ];
  it.each(ROWS)('%s', async (_, file, kind, options, code, now) => {
    put(FILE, file);
    const how = now === undefined ? {} : { now };
    const told = await ask(kind, options, how);
    expect([told.exitCode, got(FILE)]).toEqual([1, file]);
    expect(told.text).toContain(code);
    const json = await ask(kind, { ...options, format: 'json' }, how);
    expect(JSON.parse(json.text)).toMatchObject({ written: false, refused: [code] });
  });

  it('two approvals that are one', async () => {
    put(FILE, ANNOUNCED);
    await ask('approval', CLIENT);
    const told = await ask('approval', { ...CLIENT, party: 'ezdrav-ict', format: 'json' });
    expect(JSON.parse(told.text).refused).toEqual([
      'approval.same-party',
      'approval.same-reference',
    ]);
  });
});

describe('what cannot be meant', () => {
  const ROWS: [string, string, CommandArgs['options'], Record<string, unknown>][] = [
    ['nothing', '', {}, { kind: 'bad-value', option: 'WHAT' }],
    ['no answers and nobody to ask', 'approval', {}, { kind: 'missing-options' }],
    ['a party that is none', 'approval', { ...CLIENT, party: 'us' }, { option: 'party' }],
    ['no such id', 'announcement POSEG-9', { reference: 'x' }, { option: 'ID' }],
    [
      'no such time',
      'approval',
      { ...CLIENT, at: '2027-03-28T02:30' },
      { kind: 'bad-time', option: 'at' },
    ],
    [
      'an end before the start',
      'outcome',
      {
        result: 'completed',
        started: '2026-11-26T22:00',
        ended: '2026-11-26T21:00',
        'downtime-minutes': '1',
      },
      { option: 'ended' },
    ],
    [
      'what is still to come',
      'outcome',
      {
        result: 'completed',
        started: '2026-12-01T22:00',
        ended: '2026-12-01T23:00',
        'downtime-minutes': '1',
      },
      { kind: 'in-future' },
    ],
    ['a notification without urgency', 'notification', { reference: 'x' }, { kind: 'not-urgent' }],
    ['a leaver nobody knows', 'left O-9', {}, { option: 'REF' }],
    ['no leaver', 'left', {}, { kind: 'which', option: 'REF' }],
    ['a revocation of who stays', 'revocation O-017', { reference: 'x' }, { kind: 'not-left' }],
    ['an account that stands there', 'account O-017', { reference: 'x' }, { kind: 'already' }],
  ];
  it.each(ROWS)('%s', async (_, words, options, fault) => {
    await expect(ask(words, options)).rejects.toMatchObject({ fault });
    expect(got(FILE)).toBe(PLANNED);
  });

  it('a second record, unless it is to replace the first', async () => {
    put(FILE, ANNOUNCED);
    const again = { reference: 'SD-2026-2', at: '2026-11-26T10:00' };
    await expect(ask('announcement', again)).rejects.toMatchObject({
      fault: { kind: 'already', key: 'announcement' },
    });
    expect((await ask('announcement', { ...again, replace: true })).exitCode).toBe(0);
    expect(intervention().announcement?.reference).toBe('SD-2026-2');
    expect(got(FILE).match(/^announcement:/gm)).toHaveLength(1);
  });

  it('personal data', async () => {
    put(FILE, ANNOUNCED);
    const told = await ask('approval', { ...CLIENT, by: 'ana@example.si' });
    expect([told.exitCode, got(FILE)]).toEqual([2, ANNOUNCED]);
    expect(told.text).toContain('file.personal-data');
  });

  it('a file that is at fault already', async () => {
    put(STAFF, 'version: 1\nstaf: []\n');
    const told = await ask('announcement', { reference: 'SD-2026-1' });
    expect([told.exitCode, got(FILE)]).toEqual([2, PLANNED]);
  });
});

describe('a person at the terminal', () => {
  const NO_MORE = (): never => {
    throw new Error('asked for more');
  };
  const person = (
    answers: readonly string[],
    yes: boolean | null,
    meanwhile = (): void => undefined,
  ): Asker => {
    const left = [...answers];
    return {
      text: ({ fault }) => {
        const answer = left.shift() ?? NO_MORE();
        expect(fault(answer)).toBeNull();
        return Promise.resolve(answer);
      },
      choice: () => Promise.resolve(left.shift() ?? NO_MORE()),
      confirm: () => {
        meanwhile();
        return Promise.resolve(yes);
      },
      close: () => undefined,
    };
  };
  const ANSWERS = ['client', 'naročnik A-12', '2026-11-27T10:05', 'SD-2026-118402#3'];

  it('is asked for what no option gives', async () => {
    put(FILE, ANNOUNCED);
    const told = await ask('approval', { yes: false }, { asker: person(ANSWERS, true) });
    expect(told.exitCode).toBe(0);
    expect(intervention().approvals?.client).toMatchObject({ by: 'naročnik A-12', plan: DIGEST });
  });

  it('says no, or breaks off, and nothing is written', async () => {
    put(FILE, ANNOUNCED);
    const told = await ask('approval', { yes: false }, { asker: person(ANSWERS, false) });
    expect(told).toMatchObject({ exitCode: 2 });
    await expect(
      ask('approval', { yes: false }, { asker: person(ANSWERS, null) }),
    ).rejects.toMatchObject({
      fault: { kind: 'broken-off' },
    });
    expect(got(FILE)).toBe(ANNOUNCED);
    expect(readdirSync(join(repo, '.ezdrav'))).toHaveLength(3);
  });

  it('whose file somebody else changes meanwhile: theirs stays', async () => {
    put(FILE, ANNOUNCED);
    const asker = person(ANSWERS, true, () => put(FILE, `${ANNOUNCED}# theirs\n`));
    await expect(ask('approval', { yes: false }, { asker })).rejects.toMatchObject({
      fault: { kind: 'changed-meanwhile', value: FILE },
    });
    expect(got(FILE)).toBe(`${ANNOUNCED}# theirs\n`);
  });
});

it('nobody to ask and no --yes: the difference is shown, nothing is written', async () => {
  const told = await ask(
    'announcement',
    { reference: 'SD-2026-1', yes: false },
    { now: '2026-11-26T09:00+01:00' },
  );
  expect([told.exitCode, got(FILE)]).toEqual([2, PLANNED]);
  expect(told.text).toContain('+announcement:');
  expect(told.text).toContain('--yes');
});

it('several open ones: the id says which', async () => {
  put('.ezdrav/b.yml', '');
  rmSync(join(repo, '.ezdrav/b.yml'));
  mkdirSync(join(repo, '.ezdrav/interventions'));
  put(
    '.ezdrav/interventions/b.yml',
    PLANNED.replace('POSEG-2026-041', 'POSEG-2026-042').replace('v4.12.0', 'v4.13.0'),
  );
  const options = { reference: 'SD-2026-1' };
  const how = { now: '2026-11-26T09:00+01:00' };
  await expect(ask('announcement', options, how)).rejects.toMatchObject({
    fault: { kind: 'which', expected: ['POSEG-2026-041', 'POSEG-2026-042'] },
  });
  expect((await ask('announcement POSEG-2026-042', options, how)).exitCode).toBe(0);
  expect(got('.ezdrav/interventions/b.yml')).toContain('sent-at: 2026-11-26T09:00');
  expect(got(FILE)).toBe(PLANNED);
});
