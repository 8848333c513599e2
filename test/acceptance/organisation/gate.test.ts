import { describe, expect, test } from 'vitest';
import { runAction } from '../../support/action.ts';
import { exampleFile, type Seed } from '../../support/enarocanje.ts';
import type { Fault } from '../../support/github/index.ts';
import { another, FREEZE, type Housed, housed, MEMBER, RULES, saying } from './house.ts';
import { every } from '../../support/sample.ts';

// The gate of a solution that belongs to an organisation, as the runner runs it.

const STAFF = exampleFile('staff.yml');
const LEFT = STAFF.replace(/(ref: O-017\n)/, '$1    left: 2026-11-20\n');
const ROSTER = '.ezdrav/staff.yml';
const EARLIER = '2026-11-02T08:00:00Z';
const TODAY = '2026-12-01T16:00:00Z';

interface Row {
  readonly name: string;
  readonly seed?: Seed;
  readonly rules?: string | null;
  readonly more?: Readonly<Record<string, string>>;
  readonly change?: (base: Housed) => Readonly<Record<string, string>> | void;
  readonly fault?: Fault;
  readonly decision: string;
  /** Among the codes, or among the flaws that the report names. */
  readonly says?: readonly string[];
}

const scoped =
  (...repositories: readonly number[]) =>
  ({ github }: Housed): Readonly<Record<string, string>> => ({
    INPUT_TOKEN: github.addToken('own', { repositories: [4242] }),
    ...(repositories.length > 0 && {
      'INPUT_ORGANISATION-TOKEN': github.addToken('house', {
        repositories,
        permissions: { contents: 'read' },
      }),
    }),
  });

const ROWS: readonly Row[] = [
  { name: 'an organisation that demands nothing more', decision: 'allow' },
  {
    name: 'a freeze of long ago',
    rules: RULES + FREEZE.replaceAll('2026-12-0', '2026-10-0'),
    decision: 'allow',
  },
  { name: 'a freeze', rules: RULES + FREEZE, decision: 'deny', says: ['freeze.active'] },
  {
    name: 'a freeze merged an hour ago',
    change: ({ house }) => saying(house, RULES + FREEZE, '2026-12-01T20:30:00Z'),
    decision: 'deny',
    says: ['freeze.active'],
  },
  {
    name: 'a freeze removed today',
    rules: RULES + FREEZE,
    change: ({ house }) => saying(house, RULES, TODAY),
    decision: 'deny',
    says: ['freeze.active', 'rules.loosened'],
  },
  {
    name: 'a freeze removed long ago',
    rules: RULES + FREEZE,
    change: ({ house }) => saying(house, RULES, '2026-11-10T08:00:00Z'),
    decision: 'allow',
  },
  {
    name: 'a freeze removed today behind a version that was not valid',
    rules: RULES + FREEZE,
    change: ({ house }) => {
      saying(house, 'version: 2\n', '2026-12-01T15:00:00Z');
      saying(house, RULES, TODAY);
    },
    decision: 'deny',
    says: ['freeze.active', 'rules.loosened'],
  },
  {
    name: 'a narrower window',
    rules: `${RULES}window: { opens: "23:30", closes: "05:00" }\n`,
    decision: 'deny',
    says: ['schedule.outside-window'],
  },
  {
    name: 'a window just as wide',
    rules: `${RULES}window: { opens: "20:00", closes: "06:00" }\n`,
    decision: 'allow',
  },
  {
    name: 'a receipt is demanded',
    rules: `${RULES}evidence: { announcement: receipt }\n`,
    decision: 'deny',
    says: ['announcement.missing'],
  },
  {
    name: 'verified approvals are demanded',
    rules: `${RULES}evidence: { approvals: verified }\n`,
    decision: 'deny',
    says: ['approval.ezdrav-ict-missing'],
  },
  {
    name: 'more days off than leave time to announce',
    rules: `${RULES}calendar: { extra-non-working-days: [2026-11-27, 2026-11-30] }\n`,
    decision: 'deny',
    says: ['lead-time.too-short'],
  },
  {
    name: 'a signature is demanded and no workflow named',
    rules: `${RULES}evidence: { announcement: signed }\n`,
    decision: 'invalid',
    says: ['file.missing-key'],
  },
  {
    name: 'approvers whom the solution does not name',
    rules: `${RULES}approvers: { ezdrav-ict: [{ login: nekdo, id: 7777 }] }\n`,
    decision: 'invalid',
    says: ['file.organisation-disjoint'],
  },
  {
    name: 'approvers whom the solution names too',
    rules: `${RULES}approvers: { ezdrav-ict: [{ login: ikt-k, id: 9002 }] }\n`,
    decision: 'allow',
  },
  {
    name: 'the client named as approver of the ICT team',
    seed: { solution: MEMBER.replace(/ {2}ezdrav-ict:.*\n/, '') },
    rules: `${RULES}approvers: { ezdrav-ict: [{ login: narocnik-a, id: 9001 }] }\n`,
    decision: 'invalid',
    says: ['file.parties-overlap'],
  },
  {
    name: 'another service desk than the solution names',
    seed: { solution: MEMBER.replace('contacts:\n', 'contacts:\n  servicedesk: a@example.si\n') },
    rules: `${RULES}contacts: { servicedesk: b@example.si }\n`,
    decision: 'invalid',
    says: ['file.organisation-contradicted'],
  },
  {
    name: 'a further service desk as an addition',
    rules: `${RULES}contacts: { servicedesk: b@example.si }\n`,
    decision: 'allow',
  },
  {
    name: 'a roster of its own alone',
    seed: { staff: null },
    more: { [ROSTER]: STAFF },
    decision: 'allow',
  },
  {
    name: 'its roster moved to the organisation today',
    more: { [ROSTER]: STAFF },
    change: ({ repository }) => {
      repository.push({ by: 'bor-k', at: TODAY, files: { '.ezdrav/staff.yml': null } });
    },
    decision: 'allow',
  },
  {
    name: 'it and its roster came to the organisation today',
    seed: { solution: exampleFile('solution.yml') },
    more: { [ROSTER]: STAFF },
    change: ({ repository }) => {
      const files = { '.ezdrav/solution.yml': MEMBER, '.ezdrav/staff.yml': null };
      repository.push({ by: 'bor-k', at: TODAY, files });
    },
    decision: 'allow',
  },
  {
    name: 'who starts has left by the organisation',
    seed: { staff: null },
    more: { [ROSTER]: LEFT },
    decision: 'deny',
    says: ['staff.departed'],
  },
  {
    name: 'who starts has left by the solution alone',
    seed: { staff: LEFT },
    more: { [ROSTER]: STAFF },
    decision: 'deny',
    says: ['staff.departed'],
  },
  {
    name: 'who starts has left by the organisation alone',
    more: { [ROSTER]: LEFT },
    decision: 'deny',
    says: ['staff.departed'],
  },
  {
    name: 'who starts is not on the organisation’s roster',
    more: { [ROSTER]: 'version: 1\nstaff: []\n' },
    decision: 'deny',
    says: ['staff.unknown'],
  },
  {
    name: 'the organisation removed today, with its freeze',
    rules: RULES + FREEZE,
    change: ({ repository }) => {
      const files = { '.ezdrav/solution.yml': exampleFile('solution.yml') };
      repository.push({ by: 'ana-r', at: TODAY, files });
    },
    decision: 'deny',
    says: ['freeze.active', 'rules.loosened'],
  },
  {
    name: 'the organisation removed today, with its roster',
    seed: { staff: null },
    more: { [ROSTER]: LEFT },
    change: ({ repository }) => {
      const files = { '.ezdrav/solution.yml': exampleFile('solution.yml') };
      repository.push({ by: 'ana-r', at: TODAY, files });
    },
    decision: 'deny',
    says: ['staff.departed', 'rules.loosened'],
  },
  {
    name: 'the organisation removed long ago',
    rules: RULES + FREEZE,
    change: ({ repository }) => {
      const files = { '.ezdrav/solution.yml': exampleFile('solution.yml') };
      repository.push({ by: 'ana-r', at: '2026-11-26T09:00:00Z', files });
    },
    decision: 'allow',
  },
  {
    name: 'removed today, and it cannot be read any more',
    rules: RULES + FREEZE,
    change: (base) => {
      const files = { '.ezdrav/solution.yml': exampleFile('solution.yml') };
      base.repository.push({ by: 'ana-r', at: TODAY, files });
      return scoped()(base);
    },
    decision: 'unverifiable',
    says: ['organisation-unreadable'],
  },
  {
    name: 'its freeze removed today, then the organisation',
    rules: RULES + FREEZE,
    change: ({ house, repository }) => {
      saying(house, RULES, '2026-12-01T15:00:00Z');
      const files = { '.ezdrav/solution.yml': exampleFile('solution.yml') };
      repository.push({ by: 'ana-r', at: TODAY, files });
    },
    decision: 'deny',
    says: ['freeze.active', 'rules.loosened'],
  },
  {
    name: 'a slip in the number, put right an hour later',
    seed: { solution: exampleFile('solution.yml') },
    change: ({ repository }) => {
      const slip = MEMBER.replace('4711', '4999');
      repository.push({ at: '2026-12-01T15:00:00Z', files: { '.ezdrav/solution.yml': slip } });
      repository.push({ at: TODAY, files: { '.ezdrav/solution.yml': MEMBER } });
    },
    decision: 'allow',
  },
  {
    name: 'a slip in the number, and the freeze before it gone with it',
    seed: { solution: exampleFile('solution.yml').replace('freezes:\n', FREEZE) },
    change: ({ repository }) => {
      const slip = MEMBER.replace('4711', '4999');
      repository.push({ at: '2026-12-01T15:00:00Z', files: { '.ezdrav/solution.yml': slip } });
      repository.push({ at: TODAY, files: { '.ezdrav/solution.yml': MEMBER } });
    },
    decision: 'deny',
    says: ['freeze.active', 'rules.loosened'],
  },
  {
    name: 'another organisation named today',
    rules: RULES + FREEZE,
    change: ({ github, repository }) => {
      saying(github.repository('hisa/prijazna', { id: 4712 }), RULES, EARLIER);
      const solution = MEMBER.replace('hisa/ezdrav, id: 4711', 'hisa/prijazna, id: 4712');
      repository.push({ by: 'ana-r', at: TODAY, files: { '.ezdrav/solution.yml': solution } });
    },
    decision: 'deny',
    says: ['freeze.active', 'rules.loosened'],
  },
  {
    name: 'another name of the same number',
    change: ({ github, repository }) => {
      github.renameRepository('hisa/ezdrav', 'pravila');
      const solution = MEMBER.replace('hisa/ezdrav', 'hisa/pravila');
      repository.push({ by: 'ana-r', at: TODAY, files: { '.ezdrav/solution.yml': solution } });
    },
    decision: 'allow',
  },
  {
    name: 'renamed',
    change: ({ github }) => github.renameRepository('hisa/ezdrav', 'pravila'),
    decision: 'allow',
  },
  {
    name: 'renamed, with a freeze',
    rules: RULES + FREEZE,
    change: ({ github }) => github.renameRepository('hisa/ezdrav', 'pravila'),
    decision: 'deny',
    says: ['freeze.active'],
  },
  {
    name: 'renamed, and another one made under its name',
    rules: RULES + FREEZE,
    change: ({ github }) => {
      github.renameRepository('hisa/ezdrav', 'pravila');
      saying(github.repository('hisa/ezdrav', { id: 4999 }), RULES, TODAY);
    },
    decision: 'deny',
    says: ['freeze.active'],
  },
  {
    name: 'a number that no repository has',
    seed: { solution: MEMBER.replace('4711', '4999') },
    decision: 'unverifiable',
    says: ['organisation-unreadable'],
  },
  {
    name: 'a name that no repository has, the number one',
    seed: { solution: MEMBER.replace('hisa/ezdrav', 'hisa/nikoli') },
    decision: 'allow',
  },
  {
    name: 'archived',
    change: ({ house }) => {
      house.state.archived = true;
    },
    decision: 'unverifiable',
    says: ['organisation-archived'],
  },
  {
    name: 'without a commit',
    rules: null,
    decision: 'unverifiable',
    says: ['organisation-empty'],
  },
  {
    name: 'without the file',
    rules: null,
    change: ({ house }) => {
      house.push({ at: EARLIER, files: { 'README.md': 'x' } });
    },
    decision: 'unverifiable',
    says: ['organisation-empty'],
  },
  {
    name: 'the file on another branch only',
    rules: null,
    change: ({ house }) => {
      house.push({ at: EARLIER, files: { 'README.md': 'x' } });
      house.push({ branch: 'pr', at: EARLIER, files: { '.ezdrav/organisation.yml': RULES } });
    },
    decision: 'unverifiable',
    says: ['organisation-empty'],
  },
  {
    name: 'another spelling of the file',
    rules: null,
    change: ({ house }) => {
      house.push({ at: EARLIER, files: { '.ezdrav/organisation.yaml': RULES } });
    },
    decision: 'unverifiable',
    says: ['organisation-invalid'],
  },
  {
    name: 'another spelling of its roster',
    more: { '.ezdrav/Staff.yml': LEFT },
    decision: 'unverifiable',
    says: ['organisation-invalid'],
  },
  ...[
    ['an organisation that names an organisation', 'organisation: { repository: a/b, id: 1 }\n'],
    ['a client', 'client: { organisation: Bolnišnica }\n'],
    ['a contract', 'contract: { ends: 2030-01-01 }\n'],
    ['a solution custodian', 'contacts: { solution-custodian: a@example.si }\n'],
    ['approvers of the client', 'approvers: { client: [{ login: a, id: 1 }] }\n'],
    ['a wider window', 'window: { opens: "18:00" }\n'],
    ['more hours than the rules', 'urgent: { valid-hours: 24 }\n'],
    ['an unknown key', 'policy: none\n'],
    ['one solution twice', 'solutions: [{ repository: a/b, id: 5 }, { repository: c/d, id: 5 }]\n'],
    ['an anchor', 'freezes: &a []\n'],
    ['a second document', '---\nversion: 1\n'],
    ['a freeze that ends before it begins', FREEZE.replace('2026-12-03', '2026-11-03')],
  ].map(
    ([name = '', text = '']): Row => ({
      name: `the organisation’s file with ${name}`,
      rules: RULES + text,
      decision: 'unverifiable',
      says: ['organisation-invalid'],
    }),
  ),
  {
    name: 'a file that is too large',
    rules: `${RULES}# ${'x'.repeat(40_000)}\n`,
    decision: 'unverifiable',
    says: ['organisation-invalid'],
  },
  {
    name: 'an invalid roster there',
    more: { [ROSTER]: 'version: 1\nstaff: nobody\n' },
    decision: 'unverifiable',
    says: ['organisation-invalid'],
  },
  {
    name: 'the solution’s own repository as the organisation',
    seed: { solution: MEMBER.replace('hisa/ezdrav, id: 4711', 'bolnisnica/enarocanje, id: 4242') },
    decision: 'unverifiable',
    says: ['organisation-itself'],
  },
  {
    name: 'private, without a token',
    change: scoped(),
    decision: 'unverifiable',
    says: ['organisation-unreadable', 'api.forbidden'],
  },
  {
    name: 'private, with a token for another repository',
    change: scoped(4242),
    decision: 'unverifiable',
    says: ['organisation-unreadable'],
  },
  { name: 'private, with its token', change: scoped(4711), decision: 'allow' },
  {
    name: 'private, with its token, and a freeze removed today',
    rules: RULES + FREEZE,
    change: (base) => {
      saying(base.house, RULES, TODAY);
      return scoped(4711)(base);
    },
    decision: 'deny',
    says: ['freeze.active', 'rules.loosened'],
  },
  {
    name: 'private, with a token without rights',
    change: (base) => ({
      ...scoped()(base),
      'INPUT_ORGANISATION-TOKEN': base.github.addToken('nothing', {
        repositories: [4711],
        permissions: {},
      }),
    }),
    decision: 'unverifiable',
    says: ['api.forbidden'],
  },
  {
    name: 'public, without a token',
    change: (base) => {
      base.house.public();
      return scoped()(base);
    },
    decision: 'allow',
  },
  {
    name: 'the question for it fails',
    fault: { on: 'graphql', query: 'Organisation', kind: 500 },
    decision: 'unverifiable',
    says: ['api.unavailable'],
  },
  {
    name: 'its versions cannot be had',
    rules: RULES + FREEZE,
    change: ({ house }) => saying(house, RULES, TODAY),
    fault: { on: 'graphql', query: 'OrganisationVersions', kind: 500 },
    decision: 'unverifiable',
    says: ['api.unavailable'],
  },
  {
    name: 'an urgent authority that only the solution names',
    rules: `${RULES}urgent-authorities: [{ login: nekdo, id: 7777 }]\n`,
    decision: 'invalid',
    says: ['file.organisation-disjoint'],
  },
];

describe('the gate of a solution that belongs to an organisation', () => {
  test.each(every(2, ROWS))('$name: $decision', async (row) => {
    const base = await housed(row.seed, row.rules, row.more);
    const env = { ...base.env, ...row.change?.(base) };
    if (row.fault !== undefined) base.github.fault(row.fault);
    const { outputs, report, exitCode } = await runAction({ env });
    const text = JSON.stringify(report);
    expect([outputs['decision'], (row.says ?? []).filter((said) => !text.includes(said))]).toEqual([
      row.decision,
      [],
    ]);
    expect(exitCode).toBe(row.decision === 'allow' ? 0 : 1);
    await base.github.stop();
  });

  test('a freeze merged there stops three solutions at their next gate', async () => {
    const base = await housed();
    const all = [base.env, another(base, 'erecept', 4801), another(base, 'ecakalnica', 4803)];
    const decisions = async (): Promise<readonly (string | undefined)[]> => {
      const runs = [];
      for (const env of all) runs.push((await runAction({ env })).outputs['decision']);
      return runs;
    };
    expect(await decisions()).toEqual(['allow', 'allow', 'allow']);
    saying(base.house, RULES + FREEZE, '2026-12-01T21:31:00Z');
    expect(await decisions()).toEqual(['deny', 'deny', 'deny']);
    await base.github.stop();
  });

  test('the report names file, commit and line, and the name that is to be put right', async () => {
    const base = await housed({}, RULES + FREEZE);
    base.github.renameRepository('hisa/ezdrav', 'pravila');
    const { report, stdout } = await runAction({ env: base.env });
    expect(report).toMatchObject({
      organisation: {
        repository: 'hisa/pravila',
        commit: base.house.tip,
        file: '.ezdrav/organisation.yml',
        'written-as': 'hisa/ezdrav',
        lines: { freezes: 3 },
      },
    });
    expect(stdout).toContain(base.house.tip.slice(0, 12));
    await base.github.stop();
  });

  test.each([
    ['doctor tries the token: it reaches', scoped(4711), null],
    ['doctor tries the token: it does not reach', scoped(), 'api.forbidden'],
  ])('%s', async (_name, tokens, problem) => {
    const base = await housed();
    const env = { ...base.env, ...tokens(base), INPUT_MODE: 'doctor' };
    const { report } = await runAction({ env });
    expect(report).toMatchObject({ organisation: { repository: 'hisa/ezdrav', problem } });
    await base.github.stop();
  });

  test('doctor reads the solution as the organisation tightens it, and names the lines', async () => {
    const contacts = 'contacts: { contract-custodian: pogodbe@hisa.example.si }\n';
    const solution = MEMBER.replace(/ {2}contract-custodian:.*\n/, '');
    const base = await housed({ solution }, RULES + contacts);
    const { report, stdout, summary } = await runAction({
      env: { ...base.env, INPUT_MODE: 'doctor' },
    });
    expect(report['onboarding']).toContainEqual({
      item: 'contacts.contract-custodian',
      state: 'present',
      detail: 'pogodbe@hisa.example.si',
    });
    const line = {
      repository: 'hisa/ezdrav',
      commit: base.house.tip,
      file: '.ezdrav/organisation.yml',
      key: 'contacts.contract-custodian',
      line: 3,
    };
    expect(report).toMatchObject({ organisation: { problem: null, 'decided-by': [line] } });
    for (const said of [stdout, summary]) {
      expect(said).toContain('line 3 (contacts.contract-custodian)');
      expect(said).toContain(base.house.tip.slice(0, 12));
    }
    await base.github.stop();
  });

  test('doctor says where both files cannot hold', async () => {
    const solution = MEMBER.replace('contacts:\n', 'contacts:\n  servicedesk: a@example.si\n');
    const base = await housed({ solution }, `${RULES}contacts: { servicedesk: b@example.si }\n`);
    const { report, stdout, exitCode } = await runAction({
      env: { ...base.env, INPUT_MODE: 'doctor' },
    });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      organisation: { diagnostics: [{ code: 'file.organisation-contradicted' }] },
    });
    expect(stdout).toMatch(
      /::error title=file\.organisation-contradicted,file=\.ezdrav\/solution\.yml,line=/,
    );
    await base.github.stop();
  });

  test('asks three questions more, and one trip more', async () => {
    const alone = await housed({ latency: 80, solution: exampleFile('solution.yml') });
    await runAction({ env: alone.env });
    const house = await housed({ latency: 80 });
    saying(house.house, RULES, TODAY, { 'README.md': 'x' });
    await runAction({ env: house.env });
    expect(house.github.requests.length - alone.github.requests.length).toBeLessThanOrEqual(3);
    await alone.github.stop();
    await house.github.stop();
  });
});
