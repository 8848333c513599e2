import { expect, test } from 'vitest';
import { worthWaitingFor } from '../../src/modes/gate/waiting.ts';
import { verdictNamed } from '../report/verdicts.ts';

const OPENS = Date.UTC(2026, 11, 1, 21);

test.each([
  ['a slot that opens in 130 minutes, for 130', 'too-early', 130, OPENS],
  ['for 129', 'too-early', 129, null],
  ['where something else stands in the way too', 'approvals-missing', 130, null],
  ['where the work would never fit into the slot', 'never-fits', 130, null],
])('worth waiting: %s', (_, name, minutes, expected) => {
  expect(worthWaitingFor(verdictNamed(name), minutes)).toBe(expected);
});
