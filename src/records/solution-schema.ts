import * as z from 'zod/mini';
import { approvers } from './approvers.ts';
import {
  address,
  block,
  complain,
  date,
  formed,
  host,
  singleLine,
  otherwise,
  login,
  prose,
  saying,
  time,
  timeOfDay,
  user,
  version,
  whole,
} from './fields.ts';
import { compiles, isSafePattern } from './reference-pattern.ts';
import type { WindowHours } from '../calendar/window.ts';
import { openingWithDowntime, windowFaults } from './window-hours.ts';

export const window = z.pipe(
  block({
    opens: otherwise(timeOfDay, '20:00'),
    'opens-with-downtime': z.optional(timeOfDay),
    closes: otherwise(timeOfDay, '06:00'),
  }),
  z.transform((written, { issues }): WindowHours => {
    const { opens, closes } = written;
    const downtime = written['opens-with-downtime'] ?? openingWithDowntime(opens);
    const hours = { opens, 'opens-with-downtime': downtime, closes };
    const faults = windowFaults(hours);
    const opensFails = faults.some(({ key }) => key === 'opens');
    for (const { key, code, expected } of faults) {
      const derived = written[key] === undefined;
      // If derived from `opens`, it is faulty because `opens` is; otherwise the closing is too early.
      if (derived && opensFails) continue;
      const early = derived || (key === 'opens' && opens === '20:00');
      const message = early
        ? saying(code, `> ${written['opens-with-downtime'] === undefined ? downtime : opens}`)
        : saying(code, expected);
      complain(issues, message, early ? 'closes' : key);
    }
    return hours;
  }),
);

export const freezePeriod = block({
  from: time,
  to: time,
  reason: singleLine(500),
  urgent: otherwise(z.enum(['allowed', 'denied']), 'denied'),
}).check(
  z.check(({ value, issues }) => {
    // A period that ends before it begins would silently freeze nothing.
    if (value.from < value.to) return;
    complain(issues, saying('file.wrong-value', 'from < to'), 'to');
  }),
);

const enforceIn = z.array(z.enum(['production', 'test'])).check(
  z.check(({ value, issues }) => {
    if (value.includes('production')) return;
    complain(issues, saying('file.wider-than-rules', 'production'));
  }),
);

const pattern = singleLine(200).check(
  z.refine(compiles, saying('file.wrong-value', 'regular-expression')),
  z.refine(isSafePattern, saying('file.wrong-value', 'cheap-pattern')),
);

/** Who the software house is. */
export const contractor = block({
  organisation: z.optional(singleLine(200)),
  contact: z.optional(address),
  /** Whom to call at night; the only key that may hold a telephone number. */
  'on-duty': z.optional(singleLine(200)),
});

/** Names that always mean production, whatever a file says. */
const PRODUCTION: ReadonlySet<string> = new Set(['production', 'prod', 'prd']);

/** GitHub's environment names by their meaning; GitHub ignores case. */
const environments = block({
  production: otherwise(z.array(singleLine(255)), ['production']),
  test: otherwise(z.array(singleLine(255)), []),
}).check(
  z.check(({ value, issues }) => {
    if (value.production.length === 0) {
      complain(issues, saying('file.wider-than-rules', 'production'), 'production');
    }
    const production = new Set(value.production.map((name) => name.toLowerCase()));
    for (const [index, name] of value.test.entries()) {
      const folded = name.toLowerCase();
      if (PRODUCTION.has(folded)) {
        complain(issues, saying('file.production-name'), 'test', index);
      } else if (production.has(folded)) {
        complain(issues, saying('file.environment-twice'), 'test', index);
      }
    }
  }),
);

/** A workflow of this repository, or of another one at a commit. */
const workflow = formed(
  /^(?:\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml|[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}\/\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml@[0-9a-f]{40})$/,
  'workflow-path',
);

/** What evidence is required; an organisation may require it of all its solutions. */
export const evidenceDemands = block({
  announcement: otherwise(z.enum(['landed', 'receipt', 'signed']), 'landed'),
  approvals: otherwise(z.enum(['recorded', 'vouched', 'verified']), 'recorded'),
});

const evidence = z
  .extend(evidenceDemands, {
    workflows: z.optional(z.array(workflow)),
    'self-hosted': z.optional(z.literal('trusted')),
  })
  .check(
    z.check(({ value, issues }) => {
      // Any workflow can ask GitHub for a signature, so without a list no signature could be trusted.
      if (value.announcement !== 'signed' || (value.workflows ?? []).length > 0) return;
      complain(issues, saying('file.missing-key'), 'workflows');
    }),
  );

/** Another repository, by its name and by its id, which stays when it is renamed. */
export const organisation = block({
  repository: formed(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, 'owner/name'),
  id: whole(1, Number.MAX_SAFE_INTEGER),
});

/** `.ezdrav/solution.yml`. Settings can only tighten the rules. */
export const solutionSchema = block({
  version,
  name: singleLine(200),
  /** The repository whose `organisation.yml` and roster apply here too; the number identifies it. */
  organisation: z.optional(organisation),
  client: z.optional(
    block({ organisation: z.optional(singleLine(200)), contact: z.optional(address) }),
  ),
  contractor: z.optional(contractor),
  contract: z.optional(block({ reference: z.optional(singleLine(500)), ends: z.optional(date) })),
  contacts: otherwise(
    block({
      servicedesk: otherwise(address, 'servicedesk@src.si'),
      ict: otherwise(address, 'ikt@ezdrav.si'),
      'solution-custodian': z.optional(address),
      'contract-custodian': z.optional(address),
      'mail-server': z.optional(host),
      assignees: otherwise(z.array(login), []),
    }),
    { servicedesk: 'servicedesk@src.si', ict: 'ikt@ezdrav.si', assignees: [] },
  ),
  approvers: otherwise(approvers, { client: [], 'ezdrav-ict': [] }),
  environments: otherwise(environments, { production: ['production'], test: [] }),
  'urgent-authorities': z.optional(z.array(user)),
  evidence: otherwise(evidence, { announcement: 'landed', approvals: 'recorded' }),
  'reference-pattern': z.optional(pattern),
  calendar: otherwise(
    block({
      'lead-time': otherwise(z.enum(['default', 'full-days']), 'default'),
      'extra-non-working-days': otherwise(z.array(date), []),
    }),
    { 'lead-time': 'default', 'extra-non-working-days': [] },
  ),
  window: otherwise(window, { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' }),
  freezes: otherwise(z.array(freezePeriod), []),
  urgent: otherwise(
    block({ 'valid-hours': otherwise(whole(1, 12, 'file.wider-than-rules'), 12) }),
    { 'valid-hours': 12 },
  ),
  'enforce-in': otherwise(enforceIn, ['production']),
  language: z.optional(z.enum(['en', 'sl'])),
  znet: z.optional(block({ joined: z.optional(date), reference: z.optional(singleLine(500)) })),
  'access-rules': z.optional(
    block({ version: z.optional(singleLine(100)), acknowledged: z.optional(date) }),
  ),
  architecture: z.optional(
    block({
      plans: z.optional(block({ sent: z.optional(date), reference: z.optional(singleLine(500)) })),
      meeting: z.optional(
        block({ held: z.optional(date), reference: z.optional(singleLine(500)) }),
      ),
      'ip-space': z.optional(singleLine(200)),
      vlan: z.optional(singleLine(200)),
      connections: z.optional(z.array(singleLine(200))),
      runtime: z.optional(prose(4000)),
      confidentiality: z.optional(prose(4000)),
      integrity: z.optional(prose(4000)),
      availability: z.optional(prose(4000)),
    }),
  ),
});
