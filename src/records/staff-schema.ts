import * as z from 'zod/mini';
import {
  block,
  complain,
  date,
  dayOrTime,
  identifier,
  singleLine,
  otherwise,
  login,
  saying,
  time,
  truth,
  version,
  whole,
} from './fields.ts';

const member = block({
  ref: identifier,
  github: z.optional(
    block({ login, id: whole(1, Number.MAX_SAFE_INTEGER), write: otherwise(truth, false) }),
  ),
  role: z.optional(singleLine(200)),
  company: z.optional(singleLine(200)),
  'eligibility-checked': z.optional(date),
  'statement-signed': z.optional(date),
  account: z.optional(
    block({
      requested: z.optional(date),
      reference: z.optional(singleLine(500)),
      granted: z.optional(date),
    }),
  ),
  left: z.optional(dayOrTime),
  revocation: z.optional(
    block({
      notified: z.optional(time),
      reference: z.optional(singleLine(500)),
      confirmed: z.optional(time),
    }),
  ),
});

/** Every key of the file at any depth; all other keys may be names. */
export const STAFF_KEYS: ReadonlySet<string> = new Set([
  'version',
  'staff',
  'ref',
  'github',
  'login',
  'id',
  'write',
  'role',
  'company',
  'eligibility-checked',
  'statement-signed',
  'left',
  'account',
  'requested',
  'reference',
  'granted',
  'revocation',
  'notified',
  'confirmed',
]);

/** `.ezdrav/staff.yml`: who works here, without personal data. */
export const staffSchema = block({
  version,
  staff: z.array(member).check(
    z.check(({ value, issues }) => {
      const refs = new Set<string>();
      for (const [index, { ref }] of value.entries()) {
        if (refs.has(ref)) complain(issues, saying('file.duplicate-ref'), index, 'ref');
        refs.add(ref);
      }
    }),
  ),
});
