import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { localDateTime } from '../../src/calendar/zone.ts';
import type { CommandArgs, CommandResult } from '../../src/modes/arguments.ts';
import { init } from '../../src/modes/init.ts';
import { newPlan } from '../../src/modes/new.ts';
import { urgentPlan } from '../../src/modes/urgent.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import type { Digest, Intervention } from '../../src/records/types.ts';
import type { Asker } from '../../src/runner/asker.ts';
import { exampleFile } from '../support/enarocanje.ts';

let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(repo, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), text);
}
const got = (path: string): string => readFileSync(join(repo, path), 'utf8');

function read(path: string): { readonly plan: Intervention; readonly digest: Digest } {
  const reading = readIntervention(path, readFileSync(join(repo, path)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return { plan: reading.value, digest: reading.planDigest };
}

/** A Tuesday: announced then, the first lawful night is Thursday's. */
const NOW = '2026-12-08T09:30:20+01:00';

function asked(
  words: readonly string[],
  options: CommandArgs['options'],
  asker?: Asker,
  now = NOW,
): CommandArgs {
  return {
    options: { repo, yes: true, ...options },
    positionals: words,
    now: instantOf(Date.parse(now)),
    colour: false,
    columns: 80,
    asker,
  };
}

/** Answers in their order; whatever is offered is noted. */
function person(answers: readonly string[], offered: (string | undefined)[] = []): Asker {
  const left = [...answers];
  const next = (): string => {
    const answer = left.shift();
    if (answer === undefined) throw new Error('asked for more');
    return answer;
  };
  return {
    text: ({ preset, fault }) => {
      offered.push(preset);
      const answer = next();
      expect(fault(answer)).toBeNull();
      return Promise.resolve(answer);
    },
    choice: () => Promise.resolve(next()),
    confirm: () => Promise.resolve(true),
    close: () => undefined,
  };
}

const SAID = {
  description: 'Zamenjava strežniškega dela: nova izdaja',
  reason: 'Odprava napake # 7.',
  impact: 'eNaročanje ne bo dosegljivo.',
  rollback: 'Vrnitev iz zadnje slike.',
};

describe('an ordinary plan', () => {
  const SINGLE = '.ezdrav/intervention.yml';
  const plan = (
    tag: string,
    options: CommandArgs['options'],
    asker?: Asker,
  ): Promise<CommandResult> => newPlan(asked([tag], options, asker));

  it.each([
    ['1', '2026-12-10T22:00'],
    ['2', '2026-12-11T22:00'],
    ['3', '2026-12-12T22:00'],
  ])('in night %s of the three that are lawful', async (night, start) => {
    expect((await plan('v5.0.0', { ...SAID, night })).exitCode).toBe(0);
    const { schedule, id, release, reason, components } = read(SINGLE).plan;
    expect(localDateTime(schedule.start)).toBe(start);
    expect(schedule.end - schedule.start).toBe(4 * 3_600_000);
    expect([id, release.tag, reason]).toEqual(['POSEG-2026-001', 'v5.0.0', SAID.reason]);
    expect(components).toMatchObject([{ to: '5.0.0' }]);
  });

  it('without downtime the window opens earlier; freezes and a narrower window count', async () => {
    put(
      '.ezdrav/solution.yml',
      `version: 1
name: X
window: { opens: "21:00" }
freezes: [{ from: 2026-12-10T00:00, to: 2026-12-12T00:00, reason: Zastoj }]
`,
    );
    await plan('v5.0.0', { ...SAID, night: '1', downtime: 'false' });
    expect(localDateTime(read(SINGLE).plan.schedule.start)).toBe('2026-12-12T21:00');
  });

  it('five questions to whoever sits there, and the answers are the plan', async () => {
    const told = await plan('v5.0.0', { yes: false }, person([...Object.values(SAID), '2']));
    expect(told.exitCode).toBe(0);
    expect(read(SINGLE).plan).toMatchObject(SAID);
    expect(told.text).toContain('git switch -c poseg-2026-001');
    expect(told.text).toContain('gh pr create');
  });

  it('beside another takes the next number, finished ones counted', async () => {
    put(SINGLE, exampleFile('intervention.yml'));
    put('.ezdrav/done/POSEG-2026-077.yml', '');
    await plan('v5.0.0', { ...SAID, night: '1' });
    expect(read('.ezdrav/interventions/POSEG-2026-078.yml').plan.id).toBe('POSEG-2026-078');
    expect(got(SINGLE)).toBe(exampleFile('intervention.yml'));
  });

  it('takes the place of the untouched draft of init, and of no other', async () => {
    await init(asked([], {}));
    expect((await plan('v5.0.0', { ...SAID, night: '1' })).exitCode).toBe(0);
    expect(read(SINGLE).plan.release.tag).toBe('v5.0.0');
    expect(got(SINGLE)).not.toContain('draft');
    const mine = exampleFile('intervention.yml').replace('status: planned', 'status: draft');
    put(SINGLE, mine);
    await plan('v6.0.0', { ...SAID, night: '1' });
    expect(got(SINGLE)).toBe(mine);
  });

  it('a night of one’s own, inside the rules', async () => {
    const options = { ...SAID, start: '2026-12-14T22:00', end: '2026-12-15T05:00' };
    expect((await plan('v5.0.0', options)).exitCode).toBe(0);
    expect(localDateTime(read(SINGLE).plan.schedule.end)).toBe('2026-12-15T05:00');
  });

  it.each([
    ['by day', { start: '2026-12-14T12:00', end: '2026-12-14T14:00' }],
    ['over two nights', { start: '2026-12-14T22:00', end: '2026-12-16T02:00' }],
    ['backwards', { start: '2026-12-14T22:00', end: '2026-12-14T21:00' }],
  ])('not %s', async (_, options) => {
    const told = await plan('v5.0.0', { ...SAID, ...options });
    expect(told).toMatchObject({ exitCode: 1, noAnswer: true });
    expect(told.text).toContain('schedule.');
    expect(existsSync(join(repo, SINGLE))).toBe(false);
  });

  it.each([
    [
      'too soon',
      ['v5.0.0'],
      { ...SAID, start: '2026-12-09T22:00', end: '2026-12-10T02:00' },
      'start',
    ],
    ['a night that was not offered', ['v5.0.0'], { ...SAID, night: '4' }, 'night'],
    ['no tag', [], SAID, 'TAG'],
    ['a ref', ['refs/tags/v1'], SAID, 'TAG'],
  ])('%s is no plan', async (_, words, options, option) => {
    await expect(newPlan(asked(words, options))).rejects.toMatchObject({ fault: { option } });
  });

  it('a tag that an unfinished one announces is taken, an id too', async () => {
    put(SINGLE, exampleFile('intervention.yml'));
    await expect(plan('v4.12.0', SAID)).rejects.toMatchObject({
      fault: { kind: 'tag-taken', id: 'POSEG-2026-041' },
    });
    await expect(plan('v5.0.0', { ...SAID, id: 'POSEG-2026-041' })).rejects.toMatchObject({
      fault: { kind: 'already' },
    });
  });

  it('personal data is not written', async () => {
    const told = await plan('v5.0.0', { ...SAID, night: '1', rollback: 'Pokličite 041 123 456' });
    expect(told.exitCode).toBe(2);
    expect(existsSync(join(repo, SINGLE))).toBe(false);
  });
});

describe('an urgent plan', () => {
  const PATH = '.ezdrav/interventions/URG-INC-2026-7781.yml';
  const NIGHT = '2026-12-05T03:10:30+01:00';
  const URGENT = {
    from: '4.12.0',
    reason: 'Izpad potrjevanja e-receptov na vseh lokacijah.',
    impact: 'Pet minut brez eNaročanja.',
    rollback: 'Vrnitev na 4.12.0.',
    downtime: 'true',
  };
  const urgent = (options: CommandArgs['options'], asker?: Asker): Promise<CommandResult> =>
    urgentPlan(asked(['v4.12.1', 'INC-2026-7781'], options, asker, NIGHT));

  beforeEach(() => {
    put('.ezdrav/solution.yml', exampleFile('solution.yml'));
    put('.ezdrav/intervention.yml', exampleFile('intervention.yml'));
  });

  it('takes over nothing that was not said for it', async () => {
    expect((await urgent(URGENT)).exitCode).toBe(0);
    const { plan } = read(PATH);
    expect(plan).toMatchObject({
      rollback: URGENT.rollback,
      impact: URGENT.impact,
      affects: [],
      components: [{ name: 'eNaročanje', from: '4.12.0', to: '4.12.1' }],
      urgent: { incident: 'INC-2026-7781' },
    });
    expect(plan.approvals).toBeUndefined();
    expect(got(PATH)).not.toContain('4.11.3');
    expect(localDateTime(plan.schedule.start)).toBe('2026-12-05T03:10');
  });

  it('writes who approved by telephone, each bound to this plan', async () => {
    const told = await urgent({
      ...URGENT,
      client: 'A-12',
      'client-at': '2026-12-05T03:05',
      ict: 'K-4',
    });
    expect(told.exitCode).toBe(0);
    const { plan, digest } = read(PATH);
    expect(plan.approvals).toMatchObject({
      client: { by: 'A-12', reference: 'telephone', plan: digest },
      'ezdrav-ict': { by: 'K-4', at: Date.parse('2026-12-05T03:10+01:00'), plan: digest },
    });
    expect(told.text).toContain('git push origin v4.12.1');
  });

  it('offers what was, and takes only what is said: never the way back', async () => {
    const offered: (string | undefined)[] = [];
    const answers = [
      '4.12.0',
      URGENT.reason,
      URGENT.impact,
      URGENT.rollback,
      'true',
      'eRecept',
      '',
      '',
    ];
    await urgent({ yes: false }, person(answers, offered));
    expect(read(PATH).plan.affects).toEqual(['eRecept']);
    const last = read('.ezdrav/intervention.yml').plan;
    expect(offered).toContain(last.affects.join(', '));
    expect(offered).not.toContain(last.rollback);
    expect(offered).not.toContain(last.impact);
  });

  it.each([
    ['one person for both parties', { client: 'A-12', ict: 'A-12' }, 'approval.same-party'],
    [
      'an approval still to come',
      { client: 'A-12', 'client-at': '2026-12-05T03:20' },
      'approval.in-future',
    ],
  ])('not %s', async (_, options, code) => {
    const told = await urgent({ ...URGENT, ...options });
    expect([told.exitCode, existsSync(join(repo, PATH))]).toEqual([1, false]);
    expect(told.text).toContain(code);
  });

  it('a reason that is none is too short', async () => {
    await expect(urgent({ ...URGENT, reason: 'nujno' })).rejects.toMatchObject({
      fault: { kind: 'too-short', option: 'reason' },
    });
  });

  it('a second one for the incident has a name of its own', async () => {
    await urgent(URGENT);
    await urgentPlan(asked(['v4.12.2', 'INC-2026-7781'], URGENT, undefined, NIGHT));
    expect(existsSync(join(repo, '.ezdrav/interventions/URG-INC-2026-7781-2.yml'))).toBe(true);
  });
});
