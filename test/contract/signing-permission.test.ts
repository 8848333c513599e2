import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { OUR_ACTION } from '../../src/audits/our-action.ts';
import { STARTER_WORKFLOWS } from '../../src/report/init/workflows.generated.ts';

// Every step of a job with `id-token: write` can have GitHub sign in the workflow's name, so what may sign does
// nothing else.

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly on: { readonly workflow_dispatch?: { readonly inputs?: object } | null };
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = 'examples/workflows';
const ALL: readonly (readonly [string, string])[] = [
  ...readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const),
  ...Object.entries(STARTER_WORKFLOWS).map(([name, text]) => [`init: ${name}`, text] as const),
];
/** By file name: whose signatures the gate is to believe. */
const SIGNERS = ['announce-on-merge.yml', 'approve.yml', 'staff.yml'];
/** These show a target who deploys; no gate believes them, and they are no entries of the list. */
const BEFORE_A_TARGET = ['central-deploy.yml', 'call-central-deploy.yml'];

const fileOf = (name: string): string => name.replace('init: ', '');
const jobsOf = (text: string): readonly Job[] => Object.values((parse(text) as Workflow).jobs);
const maySign = (job: Job): boolean => job.permissions?.['id-token'] !== undefined;
const isOurs = ({ uses = '' }: Step): boolean => uses.startsWith(`${OUR_ACTION}@`);
const modeOf = ({ steps = [] }: Job): unknown => steps.find(isOurs)?.with?.['mode'] ?? 'gate';

describe.each(ALL)('%s', (name, text) => {
  test('has id-token: write where it is needed, and nowhere else', () => {
    const signing = jobsOf(text).filter(maySign);
    const may = [...SIGNERS, ...BEFORE_A_TARGET].includes(fileOf(name));
    expect(signing).toHaveLength(may ? 1 : 0);
    expect((parse(text) as Workflow).permissions).toEqual({});
  });

  test('does nothing else where it signs for the house', () => {
    if (!SIGNERS.includes(fileOf(name))) return;
    const [job, ...others] = jobsOf(text);
    expect(others).toEqual([]);
    expect(job?.steps?.map((step) => [isOurs(step), step.run])).toEqual([[true, undefined]]);
    expect(['announce', 'approve', 'staff']).toContain(job === undefined ? null : modeOf(job));
  });

  test('runs no script of the repository beside a token for the target', () => {
    for (const { steps = [] } of jobsOf(text).filter(maySign)) {
      expect(steps.filter(({ run = '', uses = '' }) => /\.\//.test(run + uses))).toEqual([]);
    }
  });

  test('lets a letter be sent again that did not arrive', () => {
    const { on, jobs } = parse(text) as Workflow;
    const sending = Object.values(jobs)
      .flatMap(({ steps = [] }) => steps.filter(isOurs))
      .filter((step) => {
        const { mode, 'smtp-url': mail } = step.with ?? {};
        return mail !== undefined && ['announce', 'close', 'request'].includes(String(mode));
      });
    for (const step of sending) {
      expect(Object.keys(on.workflow_dispatch?.inputs ?? {})).toContain('send-again');
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      expect(step.with?.['send-again']).toBe('${{ inputs.send-again }}');
    }
  });
});

test('every workflow that signs, and every letter that can be sent again, is there', () => {
  const names = ALL.map(([name]) => name);
  for (const name of [...SIGNERS, ...SIGNERS.map((one) => `init: ${one}`), ...BEFORE_A_TARGET]) {
    expect(names).toContain(name);
  }
  const again = ALL.filter(([, text]) => text.includes('send-again:')).map(([name]) => name);
  expect(again).toEqual(
    expect.arrayContaining(['announce-on-merge.yml', 'close.yml', 'request.yml']),
  );
});
