import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import type { Fault } from '../support/github/index.ts';

const URGENT = `urgent:
  reason: Izpad potrjevanja e-receptov na vseh lokacijah.
  incident: INC-2026-7781
  declared-by: ana-r
`;
const NOTIFIED = `${URGENT}  notification:
    sent-at: 2026-12-01T03:05
    recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si]
    reference: "<obvestilo-1@example.si>"
`;
const WITHOUT_ANNOUNCEMENT = exampleFile('intervention.yml').replace(
  /^announcement:[\s\S]*?(?=^approvals:)/m,
  '',
);
/** Landed at 03:00 that night, so that the notification at 03:05 is for this plan. */
const AT_NIGHT = { now: '2026-12-01T02:10:00Z', landed: '2026-12-01T02:00:00Z' };

interface Row {
  readonly name: string;
  readonly seed: Seed;
  readonly env?: Readonly<Record<string, string>>;
  readonly fault?: Fault;
  readonly decision: string;
  readonly codes: readonly string[];
  readonly opensAt?: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'inside the slot',
    seed: {},
    decision: 'allow',
    codes: [],
    opensAt: '2026-12-01T21:00:00Z',
  },
  {
    name: 'ten minutes to eight, the slot opens at ten',
    seed: { now: '2026-12-01T18:50:00Z' },
    decision: 'deny',
    codes: ['slot.not-yet-open'],
    opensAt: '2026-12-01T21:00:00Z',
  },
  {
    name: 'the slot is over',
    seed: { now: '2026-12-02T01:00:00Z' },
    decision: 'deny',
    codes: ['slot.over'],
    opensAt: '2026-12-01T21:00:00Z',
  },
  {
    name: 'urgent, notified at 03:05',
    seed: { ...AT_NIGHT, intervention: `${approvedByTelephone(WITHOUT_ANNOUNCEMENT)}${NOTIFIED}` },
    decision: 'allow-urgent',
    codes: [],
  },
  {
    name: 'urgent, nobody was notified',
    seed: { ...AT_NIGHT, intervention: `${approvedByTelephone(WITHOUT_ANNOUNCEMENT)}${URGENT}` },
    decision: 'deny',
    codes: ['urgent.not-notified'],
  },
  {
    name: 'an invalid file',
    seed: {
      intervention: exampleFile('intervention.yml').replace('downtime: true', 'downtime: yes'),
    },
    decision: 'invalid',
    codes: ['file.invalid'],
  },
  {
    name: 'the API answers 500',
    seed: {},
    fault: { on: 'GET /repos/{owner}/{repo}/activity', kind: 500 },
    decision: 'unverifiable',
    codes: [
      'announcement.unverifiable',
      'lead-time.unverifiable',
      'approval.unverifiable',
      'api.unavailable',
    ],
    opensAt: '2026-12-01T21:00:00Z',
  },
  {
    name: 'another tag than the announced one',
    seed: {},
    env: { GITHUB_REF: 'refs/tags/v4.11.9' },
    decision: 'deny',
    codes: ['target.no-release', 'target.tag-mismatch'],
    opensAt: '2026-12-01T21:00:00Z',
  },
  {
    name: 'a pull request from a fork',
    seed: { event: 'pull_request' },
    decision: 'deny',
    codes: ['event.not-allowed'],
    opensAt: '2026-12-01T21:00:00Z',
  },
];

function approvedByTelephone(text: string): string {
  return text
    .replace(/client: \{.*\}/, 'client: { by: "A-12", at: 2026-12-01T02:50, reference: telefon }')
    .replace(
      /ezdrav-ict: \{.*\}/,
      'ezdrav-ict: { by: "K-4", at: 2026-12-01T02:55, reference: telefon }',
    );
}

describe.concurrent('mode gate, as the runner runs it', () => {
  test('runs under Node 24', () => {
    expect(process.version).toMatch(/^v24\./);
  });

  test.each(ROWS)('$name', async ({ seed, env, fault, decision, codes, opensAt }) => {
    const started = await enarocanje(seed);
    const { github } = started;
    if (fault !== undefined) github.fault(fault);
    const run = await runAction({ env: { ...started.env, ...env } });
    const allowed = decision === 'allow' || decision === 'allow-urgent';
    expect(run.report['reason-codes']).toEqual(codes);
    expect(run.outputs).toMatchObject({
      decision,
      allowed: String(allowed),
      'reason-codes': codes.join(','),
      'opens-at': opensAt ?? '',
    });
    expect(run.report.decision).toBe(decision);
    expect(run.exitCode).toBe(allowed ? 0 : 1);
    expect(run.stderr).toBe('');
    expect(run.summary.length).toBeGreaterThan(200);
    expect(run.stdout).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/);
    if (!allowed) expect(run.stdout).toMatch(/^::(error|warning) /m);
    github.assertLegal();
    await github.stop();
  });

  test('an annotation stands on the line of the file', async () => {
    const intervention = exampleFile('intervention.yml').replace('downtime: true', 'downtme: true');
    const { github, env } = await enarocanje({ intervention });
    const run = await runAction({ env });
    const line = intervention.split('\n').findIndex((text) => text.includes('downtme')) + 1;
    expect(run.stdout).toContain(`file=.ezdrav/intervention.yml,line=${line},col=3::`);
    expect(run.report['diagnostics']).toContainEqual(
      expect.objectContaining({
        file: '.ezdrav/intervention.yml',
        line,
        column: 3,
        code: 'file.unknown-key',
      }),
    );
    await github.stop();
  });

  test('Slovene on demand', async () => {
    const { github, env } = await enarocanje();
    const run = await runAction({ env, inputs: { language: 'sl' } });
    expect(run.stdout).toContain('DOVOLJENO');
    expect(run.exitCode).toBe(0);
    await github.stop();
  });

  const MISUSES: readonly (readonly [name: string, env: Readonly<Record<string, string>>])[] = [
    ['an unknown mode', { INPUT_MODE: 'allow' }],
    ['no token', { INPUT_TOKEN: '' }],
    ['minutes past the bound', { 'INPUT_WAIT-MINUTES': '61' }],
    ['an API on another server', { GITHUB_API_URL: 'https://api.example.com' }],
    ['no run id', { GITHUB_RUN_ID: '' }],
    ['a commit that is none', { GITHUB_SHA: 'main' }],
  ];
  test.each(MISUSES)('%s ends as an error, asking nobody', async (_name, wrong) => {
    const { github, env } = await enarocanje();
    const run = await runAction({ env: { ...env, ...wrong } });
    expect(run.outputs).toMatchObject({ decision: 'error', allowed: 'false' });
    expect(run.exitCode).toBe(1);
    expect(github.requests).toEqual([]);
    await github.stop();
  });
});
