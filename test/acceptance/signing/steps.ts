import { ANNOUNCING, FILE } from '../../modes/announce-scene.ts';
import { CLOSING } from '../../modes/close-scene.ts';
import { type ActionRun, runAction } from '../../support/action.ts';
import type { Enarocanje } from '../../support/enarocanje.ts';
import { documentedClaims } from '../../support/github/issuer.ts';
import type { FakeSmtp } from '../../support/mail/fake-smtp.ts';
import type { OwnCa } from '../../support/mail/own-ca.ts';

export const CLOSE_WORKFLOW = '.github/workflows/close.yml';
export const REQUEST_WORKFLOW = '.github/workflows/request.yml';

/** Each with its own least permissions, but for `id-token`. */
const STEPS = {
  announce: {
    workflow: '.github/workflows/announce.yml',
    event: 'push',
    permissions: ANNOUNCING,
    inputs: {},
  },
  /** The same step, started by the clock. */
  remind: {
    workflow: '.github/workflows/announce.yml',
    event: 'schedule',
    permissions: ANNOUNCING,
    inputs: { mode: 'announce' },
  },
  gate: {
    workflow: null,
    event: 'push',
    permissions: {
      contents: 'read',
      'pull-requests': 'read',
      issues: 'read',
      deployments: 'write',
      actions: 'read',
    },
    inputs: {},
  },
  close: { workflow: null, event: 'push', permissions: CLOSING, inputs: {} },
  /** Started on the default branch, where it may sign. */
  'close-later': {
    workflow: CLOSE_WORKFLOW,
    event: 'workflow_dispatch',
    permissions: CLOSING,
    inputs: { mode: 'close', intervention: FILE },
  },
  request: {
    workflow: REQUEST_WORKFLOW,
    event: 'workflow_dispatch',
    permissions: { contents: 'read', deployments: 'read', issues: 'write' },
    inputs: { request: 'architecture' },
  },
} as const;

export type StepName = keyof typeof STEPS;

export interface Night {
  readonly house: Enarocanje;
  readonly smtp: FakeSmtp;
  readonly ca: OwnCa;
}

export interface StepOptions {
  /** Its job has `id-token: write`. */
  readonly signs?: boolean;
  /** If false, it is given no mail server. */
  readonly mails?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** One step of a story, by the built action at this time. */
export function step(
  { house, smtp, ca }: Night,
  name: StepName,
  at: string,
  { signs = false, mails = true, env = {}, inputs = {} }: StepOptions = {},
): Promise<ActionRun> {
  const { github, repository } = house;
  const { workflow, event, permissions, inputs: own } = STEPS[name];
  github.setNow(at);
  const token = github.addToken(`${name}-${at}`, { permissions });
  const id = repository.state.runs.length + 700;
  if (workflow !== null) repository.run({ id, event, workflow });
  const known = { repository: 'bolnisnica/enarocanje', repositoryId: 4242, sha: repository.tip };
  const saidBy = { ...known, run: String(id), ...(workflow !== null && { workflow }) };
  const onMain = {
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: String(id),
    GITHUB_EVENT_NAME: event,
  };
  return runAction({
    inputs: {
      mode: name,
      token,
      ...(mails && { 'smtp-url': smtp.url, 'mail-from': 'gate@hisa.example.si' }),
      ...own,
      ...inputs,
    },
    env: {
      ...house.env,
      NODE_EXTRA_CA_CERTS: ca.caFile,
      ...(workflow !== null && onMain),
      ...(signs && github.issuer.grant(documentedClaims(saidBy))),
      ...env,
    },
  });
}

/** Both parties approve by a review of the pull request that brought the plan. */
export function approve({ github, repository }: Enarocanje): void {
  const [pull] = repository.state.pulls;
  for (const [login, submittedAt] of [
    ['narocnik-a', '2026-11-27T09:05:00Z'],
    ['ikt-k', '2026-11-27T12:40:00Z'],
  ] as const) {
    const review = { id: Date.parse(submittedAt), user: github.user(login), body: '' };
    const commit = pull?.headOid ?? '';
    pull?.reviews.push({ ...review, state: 'APPROVED', commit, submittedAt, authorCanPush: false });
  }
}
