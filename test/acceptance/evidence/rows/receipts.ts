import type { Enarocanje } from '../../../support/enarocanje.ts';
import type { DeploymentSeed } from '../../../support/github/seed/repository.ts';
import type { ReasonCode } from '../../../../src/rules/reason-codes.ts';
import type { Decision } from '../../../../src/rules/verdict.ts';
import type { Row } from '../judging.ts';
import { BY_RECEIPTS, PAYLOAD, receipted } from '../scenes.ts';
import { digestOf, OTHER_PLAN } from '../texts.ts';

const SENT = '2026-11-26T08:31:00Z';

/** A receipt is demanded, and this is the one there is. */
const receipt = (
  name: string,
  codes: readonly ReasonCode[],
  over: DeploymentSeed,
  decision: Decision = 'deny',
): Row => ({ name, seed: BY_RECEIPTS, change: (base) => receipted(base, over), decision, codes });

/** A good receipt, and then another. */
const newer = (
  name: string,
  codes: readonly ReasonCode[],
  over: DeploymentSeed,
  decision: Decision = 'deny',
): Row => ({
  name,
  seed: BY_RECEIPTS,
  change: (base: Enarocanje) => {
    receipted(base);
    receipted(base, {
      at: '2026-11-27T09:00:00Z',
      statuses: [{ state: 'success', at: '2026-11-27T09:01:00Z' }],
      ...over,
    });
  },
  decision,
  codes,
});

const MISSING: readonly ReasonCode[] = ['announcement.missing'];
const UNKNOWN: readonly ReasonCode[] = ['announcement.unverifiable', 'lead-time.unverifiable'];

const many = (count: number): DeploymentSeed['statuses'] & object =>
  Array.from({ length: count }, () => ({ state: 'in_progress', at: '2026-11-27T10:00:00Z' }));

export const RECEIPTS: readonly Row[] = [
  { name: 'no receipt', seed: BY_RECEIPTS, decision: 'deny', codes: MISSING },
  receipt('a receipt in another environment', MISSING, { environment: 'production' }),
  receipt('a receipt of another intervention', MISSING, {
    payload: { ...PAYLOAD, intervention: 'POSEG-2026-040' },
  }),
  receipt('a receipt of another intervention, in capitals', MISSING, {
    payload: { ...PAYLOAD, intervention: 'poseg-2026-041' },
  }),
  receipt('a receipt of another plan', ['announcement.plan-changed'], {
    payload: { ...PAYLOAD, plan: digestOf(OTHER_PLAN) },
  }),
  receipt('a receipt made by a person', MISSING, { by: 'ana-r' }),
  receipt('a receipt made by a person, delivered by the bot', MISSING, {
    by: 'ana-r',
    statuses: [{ state: 'success', at: SENT, by: 'github-actions[bot]' }],
  }),
  receipt(
    'a receipt delivered by a person',
    UNKNOWN,
    { statuses: [{ state: 'success', at: SENT, by: 'ana-r' }] },
    'unverifiable',
  ),
  receipt('a receipt without a status', UNKNOWN, { statuses: [] }, 'unverifiable'),
  receipt(
    'a receipt still pending',
    UNKNOWN,
    { statuses: [{ state: 'pending', at: SENT }] },
    'unverifiable',
  ),
  receipt('a receipt whose mail was not sent', MISSING, {
    statuses: [{ state: 'failure', at: SENT }],
  }),
  receipt('a receipt delivered late', ['lead-time.too-short'], {
    statuses: [{ state: 'success', at: '2026-11-30T09:00:00Z' }],
  }),
  receipt('a receipt delivered early by a person, late by the bot', ['lead-time.too-short'], {
    statuses: [
      { state: 'success', at: SENT, by: 'ana-r' },
      { state: 'success', at: '2026-11-30T09:00:00Z' },
    ],
  }),
  receipt(
    'a receipt delivered in the future',
    ['announcement.in-future', 'lead-time.too-short', 'approval.before-announcement'],
    {
      statuses: [{ state: 'success', at: '2026-12-03T09:00:00Z' }],
    },
  ),
  receipt('a receipt for another task', MISSING, { task: 'deploy' }),
  receipt('a receipt of a notification', MISSING, { task: 'ezdrav:notification' }),
  receipt('a receipt of a withdrawal', MISSING, { task: 'ezdrav:withdrawal' }),
  receipt(
    'a receipt of a newer schema',
    UNKNOWN,
    { payload: { ...PAYLOAD, schema: 2 } },
    'unverifiable',
  ),
  receipt(
    'a receipt without a Message-ID',
    UNKNOWN,
    { payload: { ...PAYLOAD, 'message-id': 'SD-2026-1' } },
    'unverifiable',
  ),
  receipt(
    'a receipt without a run',
    UNKNOWN,
    { payload: { ...PAYLOAD, run: 'ana-r' } },
    'unverifiable',
  ),
  receipt('a receipt of text', UNKNOWN, { payload: 'poslano' }, 'unverifiable'),
  receipt('a receipt of nothing', UNKNOWN, { payload: {} }, 'unverifiable'),
  receipt('a receipt that names one recipient', ['announcement.recipient-missing'], {
    payload: { ...PAYLOAD, recipients: ['servicedesk@src.si'] },
  }),
  receipt('a receipt that names a wrong recipient', ['announcement.recipient-missing'], {
    payload: { ...PAYLOAD, recipients: ['servicedesk@src.si', 'skrbnik.enarocanje@example.org'] },
  }),
  newer('withdrawn by a newer receipt', MISSING, { task: 'ezdrav:withdrawal' }),
  newer('a newer receipt of another plan', ['announcement.plan-changed'], {
    payload: { ...PAYLOAD, plan: digestOf(OTHER_PLAN) },
  }),
  newer('a newer receipt of a notification', MISSING, { task: 'ezdrav:notification' }),
  newer('a newer receipt that cannot be read', UNKNOWN, { payload: { schema: 1 } }, 'unverifiable'),
  newer('a withdrawal buried under statuses', MISSING, {
    task: 'ezdrav:withdrawal',
    statuses: [{ state: 'success', at: '2026-11-27T09:01:00Z' }, ...many(120)],
  }),
  newer(
    'a withdrawal buried between statuses',
    ['announcement.unverifiable', 'lead-time.unverifiable', 'api.malformed'],
    {
      task: 'ezdrav:withdrawal',
      statuses: [...many(60), { state: 'success', at: '2026-11-27T09:01:00Z' }, ...many(60)],
    },
    'unverifiable',
  ),
  {
    name: 'a withdrawal behind a page of receipts made by a person',
    seed: BY_RECEIPTS,
    change: (base) => {
      receipted(base);
      receipted(base, {
        task: 'ezdrav:withdrawal',
        at: '2026-11-27T09:00:00Z',
        statuses: [{ state: 'success', at: '2026-11-27T09:01:00Z' }],
      });
      for (let count = 0; count < 100; count += 1) {
        const at = '2026-11-28T09:00:00Z';
        receipted(base, {
          by: 'ana-r',
          at,
          statuses: [{ state: 'success', at, by: 'github-actions[bot]' }],
        });
      }
    },
    decision: 'deny',
    codes: MISSING,
  },
  {
    name: 'a receipt of another repository',
    seed: BY_RECEIPTS,
    change: (base) => {
      receipted(base);
      base.github.fault({
        on: 'graphql',
        kind: 'change',
        change: (body) =>
          JSON.parse(
            JSON.stringify(body).replaceAll(
              '"repository":{"nameWithOwner":"bolnisnica/enarocanje"',
              '"repository":{"nameWithOwner":"bolnisnica/drugo"',
            ),
          ),
      });
    },
    decision: 'unverifiable',
    codes: ['announcement.unverifiable', 'lead-time.unverifiable', 'api.malformed'],
  },
];
