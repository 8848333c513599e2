import * as z from 'zod/mini';
import { approverList } from './approvers.ts';
import {
  address,
  block,
  complain,
  date,
  host,
  singleLine,
  login,
  otherwise,
  saying,
  user,
  version,
  whole,
} from './fields.ts';
import {
  contractor,
  evidenceDemands,
  freezePeriod,
  organisation,
  window,
} from './solution-schema.ts';

/** `.ezdrav/organisation.yml`: what applies to every solution of a house. It can only tighten the rules. */
export const organisationSchema = block({
  version,
  name: singleLine(200),
  contractor: z.optional(contractor),
  contacts: z.optional(
    block({
      servicedesk: z.optional(address),
      ict: z.optional(address),
      'contract-custodian': z.optional(address),
      'mail-server': z.optional(host),
      assignees: otherwise(z.array(login), []),
    }),
  ),
  approvers: z.optional(block({ 'ezdrav-ict': otherwise(approverList, []) })),
  'urgent-authorities': z.optional(z.array(user)),
  evidence: z.optional(evidenceDemands),
  calendar: z.optional(
    block({
      'lead-time': otherwise(z.enum(['default', 'full-days']), 'default'),
      'extra-non-working-days': otherwise(z.array(date), []),
    }),
  ),
  window: z.optional(window),
  freezes: otherwise(z.array(freezePeriod), []),
  urgent: z.optional(
    block({ 'valid-hours': otherwise(whole(1, 12, 'file.wider-than-rules'), 12) }),
  ),
  /** The repositories of the house's solutions, by name and by their permanent id. */
  solutions: otherwise(
    z.array(organisation).check(
      z.check(({ value, issues }) => {
        const ids = new Set<number>();
        for (const [index, { id }] of value.entries()) {
          if (ids.has(id)) complain(issues, saying('file.duplicate-id'), index, 'id');
          ids.add(id);
        }
      }),
    ),
    [],
  ),
});
