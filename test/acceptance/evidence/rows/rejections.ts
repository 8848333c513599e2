import type { CommentSeed } from '../../../support/github/seed/issue.ts';
import type { Row } from '../judging.ts';
import { AWAITING, BOTH, commented, inPull, landing, RECORDED } from '../scenes.ts';
import { DIGEST, PLAN, UNAPPROVED } from '../texts.ts';

const REJECTED = { decision: 'deny', codes: ['approval.rejected'] } as const;
/** After both have approved, the evening of the slot. */
const LATER = '2026-12-01T20:50:00Z';
const LINE = `/reject POSEG-2026-041 ${DIGEST}`;

/** Both approvals stand in the file; then the client comments under the announcement. */
const after = (name: string, no: Partial<CommentSeed>): Row => ({
  ...REJECTED,
  name: `a no after recorded approvals: ${name}`,
  seed: RECORDED,
  change: (base) => commented(base, [{ by: 'narocnik-a', at: LATER, body: LINE, ...no }]),
});

const record = (at: string, more = ''): string =>
  `${PLAN}rejections:\n  client: { by: "naročnik A-12", at: ${at}, reference: "SD-2026-118402#9"${more} }\n`;

/** A party said yes, and then no. */
export const REJECTIONS: readonly Row[] = [
  after('with the digest', {}),
  after('without one', { body: '/reject POSEG-2026-041' }),
  after('with a greeting', { body: `Spoštovani,\n\n${LINE}\n\nLep pozdrav` }),
  after('in a code fence', { body: `\`\`\`\n${LINE}\n\`\`\`` }),
  after('edited', { edited: '2026-12-01T20:55:00Z' }),
  after('hidden by somebody', { minimized: true }),
  after('sent by e-mail', { byEmail: true }),
  after('an approving comment that its author rewrote', {
    at: '2026-11-27T09:00:00Z',
    edited: LATER,
  }),
  {
    ...REJECTED,
    name: 'a no after an approving comment',
    seed: AWAITING,
    change: (base) =>
      commented(base, [...BOTH, { by: 'ikt-k', at: LATER, body: '/reject POSEG-2026-041' }]),
  },
  {
    ...REJECTED,
    name: 'a no that a record of a later yes does not lift',
    seed: RECORDED,
    change: (base) =>
      commented(base, [{ by: 'narocnik-a', at: '2026-11-28T09:00:00Z', body: LINE }]),
  },
  {
    ...REJECTED,
    name: 'a no under the pull request',
    seed: inPull((pull) => {
      pull.review({ by: 'narocnik-a', at: '2026-11-26T08:00:00Z' });
      pull.review({ by: 'ikt-k', at: '2026-11-26T08:00:00Z' });
      pull.comment({ by: 'narocnik-a', at: LATER, body: LINE });
    }),
  },
  {
    ...REJECTED,
    name: 'a no as the forty-first comment under the pull request',
    seed: inPull((pull) => {
      pull.review({ by: 'narocnik-a', at: '2026-11-26T08:00:00Z' });
      pull.review({ by: 'ikt-k', at: '2026-11-26T08:00:00Z' });
      for (let number = 0; number < 40; number += 1)
        pull.comment({ by: 'ana-r', at: '2026-11-26T08:05:00Z', body: 'Hvala.' });
      pull.comment({ by: 'narocnik-a', at: LATER, body: LINE });
    }),
  },
  { ...REJECTED, name: 'a no in the file', seed: { intervention: record('2026-12-01T09:00') } },
  {
    ...REJECTED,
    name: 'a no in the file that names the plan, before the yes of the same minute',
    seed: { intervention: record('2026-11-30T21:05', `, plan: ${DIGEST}`) },
  },
  {
    ...REJECTED,
    name: 'a no brought to the default branch minutes before the slot',
    seed: RECORDED,
    change: (base) => landing(base, LATER, record('2026-12-01T21:45')),
  },
  {
    decision: 'deny',
    codes: ['approval.client-missing', 'approval.rejected'],
    name: 'a no of the one party, nothing of the other',
    seed: {
      intervention: `${UNAPPROVED}rejections:\n  ezdrav-ict: { by: K-4, at: 2026-12-01T09:00, reference: SD-2026-118402 }\n`,
    },
  },
];
