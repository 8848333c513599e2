import type { Row } from '../judging.ts';
import { announcingRun, BY_RECEIPTS, PAYLOAD, receipted } from '../scenes.ts';
import { URGENT, URGENT_NOW } from '../texts.ts';

// Receipts as a workflow of any branch can make them: as the bot, with every field of the payload right.

const UNBOUND = {
  seed: BY_RECEIPTS,
  decision: 'unverifiable',
  codes: ['announcement.unverifiable', 'lead-time.unverifiable'],
} as const;
const BRANCH = { branch: 'zlo', at: '2026-11-26T08:22:00Z', files: { 'a.yml': 'zlo' } } as const;

const from = (name: string, over: Parameters<typeof announcingRun>[1]): Row => ({
  ...UNBOUND,
  name,
  change: (base) => {
    base.repository.push(BRANCH);
    announcingRun(base, over);
    receipted(base);
  },
});

export const FORGED: readonly Row[] = [
  {
    ...UNBOUND,
    name: 'that names a run which is not there',
    change: (base) => receipted(base, { payload: { ...PAYLOAD, run: '4711' } }),
  },
  {
    ...UNBOUND,
    name: 'that names no number of a run',
    change: (base) => receipted(base, { payload: { ...PAYLOAD, run: '0' } }),
  },
  from('of a branch’s run', { ref: 'zlo' }),
  from('of a run that a pull request started', { event: 'pull_request_target' }),
  from('of a run that another run started', { event: 'workflow_run' }),
  from('of a release’s run', { event: 'release', ref: 'refs/tags/v4.12.0' }),
  from('of a tag called as the default branch, at a commit that never stood there', {
    ref: 'zlo',
    sha: '0'.repeat(39) + '1',
  }),
  {
    ...UNBOUND,
    name: 'of a tag called as the default branch',
    change: (base) => {
      base.repository.push(BRANCH);
      announcingRun(base, { ref: 'main', sha: base.repository.commit('zlo') });
      receipted(base);
    },
  },
  from('made before its run', { at: '2026-11-26T08:40:00Z' }),
  from('made after its run had ended', {
    at: '2026-11-26T08:00:00Z',
    status: 'completed',
    conclusion: 'success',
  }),
  {
    ...UNBOUND,
    name: 'at a commit that never stood on the default branch',
    change: (base) => {
      base.repository.push(BRANCH);
      receipted(base, { sha: base.repository.commit('zlo') });
    },
  },
  {
    name: 'given up by its run, then said to be delivered',
    seed: BY_RECEIPTS,
    change: (base) =>
      receipted(base, {
        statuses: [
          { state: 'failure', at: '2026-11-26T08:31:00Z' },
          { state: 'success', at: '2026-11-26T08:32:00Z' },
        ],
      }),
    decision: 'deny',
    codes: ['announcement.missing'],
  },
  {
    name: 'urgent, sent by another run for itself',
    seed: {
      intervention: URGENT.replace(/ {2}notification: .*\n/, ''),
      now: URGENT_NOW,
    },
    change: (base) => {
      const { repository } = base;
      repository.run({ id: 70, ref: 'refs/tags/v4.12.0', at: '2026-11-26T08:21:00Z' });
      receipted(base, { task: 'ezdrav:notification' });
    },
    decision: 'deny',
    codes: ['urgent.not-notified'],
  },
];
