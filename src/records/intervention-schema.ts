import * as z from 'zod/mini';
import {
  address,
  block,
  commit,
  complain,
  date,
  digest,
  identifier,
  singleLine,
  otherwise,
  prose,
  reference,
  remarks,
  saying,
  sha256,
  tag,
  time,
  truth,
  version,
  whole,
} from './fields.ts';

const MINUTES_AT_MOST = 100_000;

const minutes = whole(0, MINUTES_AT_MOST);

const approval = block({
  by: singleLine(200),
  at: time,
  reference,
  plan: z.optional(digest),
});

const sent = {
  'sent-at': time,
  recipients: z.array(address),
  reference: z.optional(reference),
  plan: z.optional(digest),
};

const network = block({ change: truth, reference: z.optional(reference) }).check(
  z.check((context) => {
    // A change of the network must be agreed with the ICT team first; the reference says where.
    if (!context.value.change || context.value.reference !== undefined) return;
    complain(context.issues, saying('file.missing-key'), 'reference');
  }),
);

/**
 * `.ezdrav/intervention.yml`. Whatever a rule refuses with its own code (a missing announcement, an urgent
 * intervention without a reason) is well-formed here.
 */
export const interventionSchema = block({
  version,
  id: identifier,
  title: singleLine(200),
  solution: singleLine(200),
  environment: z.enum(['production', 'test']),
  release: block({ tag, commit: z.optional(commit) }),
  description: prose(4000),
  reason: prose(4000),
  components: z.array(
    block({
      name: singleLine(200),
      from: z.optional(singleLine(200)),
      to: z.optional(singleLine(200)),
    }),
  ),
  affects: z.array(singleLine(200)),
  schedule: block({
    start: time,
    end: time,
    downtime: truth,
    'downtime-minutes': z.optional(minutes),
    'work-minutes': z.optional(minutes),
    'rollback-minutes': z.optional(minutes),
  }).check(
    z.check(({ value, issues }) => {
      if (value.downtime || !value['downtime-minutes']) return;
      complain(issues, saying('file.wrong-value', 'downtime: true'), 'downtime-minutes');
    }),
  ),
  impact: prose(4000),
  risk: z.optional(
    block({ level: z.enum(['low', 'medium', 'high']), measures: z.optional(prose(4000)) }),
  ),
  network: z.optional(network),
  rollback: prose(4000),
  verification: z.optional(prose(4000)),
  contact: z.optional(singleLine(200)),
  status: otherwise(z.enum(['planned', 'withdrawn', 'draft']), 'planned'),
  tests: z.optional(
    z.array(
      block({
        environment: singleLine(200),
        result: singleLine(200),
        reference: z.optional(singleLine(500)),
      }),
    ),
  ),
  announcement: z.optional(
    block({
      ...sent,
      form: z.optional(block({ number: singleLine(100), sha256: z.optional(sha256) })),
    }),
  ),
  approvals: z.optional(
    block({ client: z.optional(approval), 'ezdrav-ict': z.optional(approval) }),
  ),
  rejections: z.optional(
    block({ client: z.optional(approval), 'ezdrav-ict': z.optional(approval) }),
  ),
  urgent: z.optional(
    block({
      reason: z.optional(prose(4000)),
      incident: z.optional(singleLine(200)),
      'declared-by': z.optional(singleLine(200)),
      notification: z.optional(block(sent)),
    }),
  ),
  outcome: z.optional(
    block({
      'started-at': z.optional(time),
      'ended-at': z.optional(time),
      result: z.enum(['completed', 'rolled-back', 'cancelled']),
      'downtime-minutes': z.optional(minutes),
      deviations: z.optional(remarks(4000)),
    }),
  ),
  review: z.optional(
    block({
      due: z.optional(date),
      held: z.optional(date),
      causes: z.optional(prose(4000)),
      measures: z.optional(prose(4000)),
      reference: z.optional(reference),
    }),
  ),
});
