import { close } from '../../src/modes/close.ts';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import type { Enarocanje } from '../support/enarocanje.ts';
import type { Job } from '../support/github/state/records.ts';
import { modeInput, type Scene } from './announce-scene.ts';

/** What closing may do, and no more. */
export const CLOSING = {
  contents: 'read',
  deployments: 'read',
  actions: 'read',
  issues: 'write',
} as const;

const START = '2026-12-01T21:04:10Z';
const END = '2026-12-01T22:31:00Z';

/** A job of the run that deploys; the gate first, then the work. */
export function job(house: Enarocanje, changes: Partial<Job> = {}, run = 77): void {
  const { attempts } = house.repository.runState(run);
  const conclusion = changes.conclusion === undefined ? 'success' : changes.conclusion;
  attempts.at(-1)?.jobs.push({
    id: 9000 + (attempts.at(-1)?.jobs.length ?? 0),
    name: 'deploy',
    status: conclusion === null ? 'in_progress' : 'completed',
    attempt: 1,
    startedAt: START,
    completedAt: conclusion === null ? null : END,
    steps: steps('success', conclusion),
    annotations: [],
    ...changes,
    conclusion,
  });
}

type Conclusions = readonly Job['conclusion'][];

/** The steps of a deploying job: gate, deployment, and further ones. */
export function steps(...conclusions: Conclusions): Job['steps'] {
  const names = ['Gate', 'Deploy', 'Roll back'];
  return [
    { name: 'Set up job', conclusion: 'success' },
    ...conclusions.map((conclusion, index) => ({ name: names[index] ?? 'More', conclusion })),
    { name: 'Complete job', conclusion: 'success' },
  ];
}

/** Closes in the run that deployed the tag. */
export function closing(
  scene: Scene,
  inputs: Readonly<Record<string, string>> = {},
  ref = 'refs/tags/v4.12.0',
): Promise<ModeResult> {
  const mail =
    scene.smtp === null ? {} : { 'smtp-url': scene.smtp.url, 'mail-from': 'gate@hisa.example.si' };
  const given = modeInput(scene.enarocanje, { mode: 'close', ...mail, ...inputs }, CLOSING);
  return close({ ...given, context: { ...given.context, ref, runId: 77 } }, scene.tuning);
}
