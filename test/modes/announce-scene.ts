import type { ModeInput } from '../../src/modes/mode-input.ts';
import { announce } from '../../src/modes/announce.ts';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import type { MailOptions } from '../../src/modes/mailing.ts';
import { readContext } from '../../src/runner/context.ts';
import { readInputs } from '../../src/runner/inputs.ts';
import { type Enarocanje, enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import type { FakeSmtp } from '../support/mail/fake-smtp.ts';

/** What announcing may do, and no more. */
export const ANNOUNCING = {
  actions: 'read',
  contents: 'read',
  deployments: 'write',
  issues: 'write',
} as const;

export const ANNOUNCED_AT = '2026-11-26T08:25:00Z';
export const DESK = 'servicedesk@src.si';
export const CUSTODIAN = 'skrbnik.enarocanje@example.si';
export const FILE = '.ezdrav/intervention.yml';

/** The shipped intervention as it was before anybody was told of it. */
export const PLAN = exampleFile('intervention.yml').replace(/^announcement:[\s\S]*$/m, '');

/** The same as an urgent one: approved by telephone, to be carried out at once. */
export const URGENT_PLAN = `${PLAN}approvals:
  client: { by: "naročnik A-12", at: 2026-11-26T09:10, reference: telefon }
  ezdrav-ict: { by: "IKT eZdravja K-4", at: 2026-11-26T09:12, reference: telefon }
urgent:
  reason: Izpad potrjevanja e-receptov na vseh lokacijah.
  incident: INC-2026-7781
  declared-by: dezurni-m
`;

export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`${from} is not there`);
  return text.replace(from, to);
}

/** A mode's input as the runner gives it to the action, started by a push to the default branch. */
export function modeInput(
  scene: Enarocanje,
  inputs: Readonly<Record<string, string>>,
  permissions: Readonly<Record<string, 'read' | 'write'>> = ANNOUNCING,
): ModeInput {
  // No two runs begin within one second of GitHub's clock.
  scene.github.pass(1);
  // The run that announces, by the push that brought the plan.
  if (!scene.repository.state.runs.some(({ id }) => id === 70)) {
    scene.repository.run({ id: 70, event: 'push', workflow: '.github/workflows/announce.yml' });
  }
  const token = scene.github.addToken(`t${Object.values(permissions).join('')}`, { permissions });
  const variables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = {
    ...scene.env,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '70',
    INPUT_TOKEN: token,
    ...Object.fromEntries(variables),
  };
  return {
    inputs: readInputs(env),
    context: readContext(env),
    signal: new AbortController().signal,
  };
}

export interface Scene {
  readonly enarocanje: Enarocanje;
  readonly smtp: FakeSmtp | null;
  readonly tuning: MailOptions;
}

export function announcing(
  scene: Scene,
  inputs: Readonly<Record<string, string>> = {},
  event?: string,
  permissions?: Parameters<typeof modeInput>[2],
): Promise<ModeResult> {
  const mail =
    scene.smtp === null ? {} : { 'smtp-url': scene.smtp.url, 'mail-from': 'gate@hisa.example.si' };
  const given = modeInput(scene.enarocanje, { mode: 'announce', ...mail, ...inputs }, permissions);
  const context = { ...given.context, ...(event !== undefined && { event }) };
  return announce({ ...given, context }, scene.tuning);
}

export function seeded(seed: Seed = {}): Promise<Enarocanje> {
  return enarocanje({ now: ANNOUNCED_AT, intervention: PLAN, ...seed });
}

/** Receipts as GitHub keeps them: kind, digest and states, oldest first. */
export function receipts({ repository }: Enarocanje): readonly {
  readonly task: string;
  readonly plan: string;
  readonly states: readonly string[];
}[] {
  return repository.state.deployments.map(({ task, payload, statuses }) => ({
    task,
    plan: typeof payload === 'string' ? payload : (payload['plan'] as string),
    states: statuses.map(({ state }) => state),
  }));
}

/** What the report says of the only intervention. */
export function told({ report }: ModeResult): Readonly<Record<string, unknown>> {
  const { interventions } = report as { interventions: readonly Record<string, unknown>[] };
  return interventions[0] ?? {};
}

/** The announcement issue; there is one at most. */
export function issues({ repository }: Enarocanje) {
  return repository.state.issues.filter(({ labels }) => labels.includes('ezdrav-announcement'));
}

/** A person gives up a receipt of which nobody knows, as the log says. */
export async function giveUp({ github, repository }: Enarocanje): Promise<void> {
  const id = repository.state.deployments.at(-1)?.id;
  const answer = await fetch(
    `${github.url}/repos/bolnisnica/enarocanje/deployments/${id}/statuses`,
    {
      method: 'POST',
      headers: { authorization: `token ${github.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ state: 'failure' }),
    },
  );
  if (answer.status !== 201) throw new Error(`status ${answer.status}`);
}
