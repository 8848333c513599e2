import type { FactValue, RuleFacts } from '../../src/rules/verdict.ts';
import { at } from './verdicts.ts';

/** Every fact a sentence can ask for, of the kind the rules give. */
export const FULL: RuleFacts = Object.fromEntries<FactValue>([
  ...[
    'files,ref,announced-tag,announced-commit,deployed,tag-now,environment,announced-environment',
    'custodian,missing,reference,reference-pattern,plan,by,nights,reason,login,detail,request,event',
    'permission,approve-line,beyond',
  ]
    .join(',')
    .split(',')
    .map((key): [string, FactValue] => [key, [`‹${key}›`]]),
  ...'sent-at announced-at start end at earliest-start-if-announced-now latest-announcement opens-at closes-at last-start from to notified-at expires-at departed-at window-opens-at window-closes-at'
    .split(' ')
    .map((key): [string, FactValue] => [key, at('2026-12-24T21:00:00Z')]),
  ...'working-days required reason-length status work-minutes rollback-minutes'
    .split(' ')
    .map((key): [string, FactValue] => [key, 3]),
]);

export const VARIANTS: readonly RuleFacts[] = [
  {},
  FULL,
  { party: 'client', demand: 'verified', 'working-days': 0, downtime: true },
  { reversed: true, 'api-refused': true },
  { 'in-vain': true },
  { 'statement-signed': '2026-12-24', 'eligibility-checked': '2026-12-24' },
  { missing: ['second-address'], flaw: { why: 'few-clocks' } },
  { party: 'ezdrav-ict', demand: 'recorded', 'working-days': 1, required: 2 },
  { unknown: 'delivery-unknown', why: 'beyond-table', beyond: '2051-01-03' },
  { unknown: 'receipt-unreadable', withdrawn: true },
  { unknown: 'people-unknown', party: 'client' },
  { unknown: 'landing-unknown', 'receipt-demanded': true },
  { unknown: 'of another kind', party: 'nobody', demand: 7, withdrawn: 'x', 'only-reason': false },
];
