import { announcement } from './announcement.ts';
import { api } from './api.ts';
import { approval } from './approval.ts';
import { clock } from './clock.ts';
import { event } from './event.ts';
import { file } from './file.ts';
import { fit } from './fit.ts';
import { freeze } from './freeze.ts';
import { leadTime } from './lead-time.ts';
import { REASON_CODES, type ReasonCode } from './reason-codes.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { schedule } from './schedule.ts';
import { slot } from './slot.ts';
import { staff } from './staff.ts';
import { target } from './target.ts';
import { urgent } from './urgent.ts';
import type { RuleId } from './verdict.ts';

/** Every rule, in the order of the report. */
export const ALL_RULES: readonly Rule[] = [
  file,
  rules,
  target,
  announcement,
  leadTime,
  approval,
  schedule,
  slot,
  fit,
  freeze,
  urgent,
  staff,
  clock,
  api,
  event,
];

/** A rule's own reason codes, in order: those whose first part is its id. */
export function codesOfRule(rule: RuleId): readonly ReasonCode[] {
  return REASON_CODES.filter((code) => code.startsWith(`${rule}.`));
}
