import { describe, expect, it } from 'vitest';
import { changedPlanKeys } from '../../src/records/plan-changes.ts';
import { exampleFile } from '../support/enarocanje.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plan = exampleFile('intervention.yml');

describe('the keys by which two plans differ', () => {
  it.each([
    ['nothing', plan, []],
    ['a comment and quotes', `# x\n${plan.replace('production', '"production"')}`, []],
    [
      'a time',
      plan.replace('start: 2026-12-01T22:00', 'start: 2026-12-01T22:30'),
      ['schedule.start'],
    ],
    ['a list', plan.replace('[eRecept]', '[]'), ['affects']],
    ['a key taken away', plan.replace(/risk: .*\n/, ''), ['risk']],
    ['a key within a mapping', plan.replace('  work-minutes: 90\n', ''), ['schedule.work-minutes']],
    ['a mapping added', `${plan}urgent: { reason: x, incident: y }\n`, ['urgent']],
    [
      'a mapping that was text',
      plan.replace('network: { change: false }', 'network: x'),
      ['network'],
    ],
    [
      'what comes after the plan',
      plan
        .replace('status: planned', 'status: withdrawn')
        .replace('SD-2026-118402', 'SD-2026-9')
        .replace('naročnik A-12', 'x'),
      [],
    ],
  ])('%s', (_, changed, keys) => {
    expect(changedPlanKeys(bytes(plan), bytes(changed))).toEqual(keys);
  });

  it('urgency: its notification is no part of the plan', () => {
    const urgent = (more: string): Uint8Array => bytes(`${plan}urgent: { reason: x${more} }\n`);
    expect(changedPlanKeys(urgent(''), urgent(', notification: { reference: y }'))).toEqual([]);
    expect(changedPlanKeys(urgent(''), urgent(', incident: z'))).toEqual(['urgent.incident']);
  });

  it('nothing that can be read differs in nothing', () => {
    expect(changedPlanKeys(bytes(''), bytes(''))).toEqual([]);
  });
});
