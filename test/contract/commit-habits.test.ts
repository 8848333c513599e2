import { expect, test } from 'vitest';
import { faultsOf } from '../../scripts/commit-habits.ts';

const WHY = '\n\nTwo nights are two interventions, each with a slot of its own.\n';

// biome-ignore format: a commit a line
const SOUND: readonly (readonly [message: string, files: readonly string[]])[] = [
  [`Refuse a slot that spans two nights${WHY}`, ['src/rules/slot.ts', 'dist/gate.ezdrav.js']],
  ['Try two nights in one slot', ['test/rules/slot.test.ts']],
  ['Rename the window to maintenance window', ['src/calendar/window.ts']],
  ['Bring the pages up to date', ['docs/start.md']],
  [`Speed up the gate${WHY}`, ['src/main.ts']],
  [`${'R'.padEnd(10, 'e')} ${'x'.repeat(61)}`, ['docs/start.md']],
];

test.each(SOUND)('%j is taken', (message, files) => {
  expect(faultsOf({ id: '1', message, files })).toEqual([]);
});

// biome-ignore format: a commit a line
const FAULTY: readonly (readonly [fault: RegExp, message: string, files: readonly string[]])[] = [
  [/no body says why/, 'Refuse a slot that spans two nights', ['src/rules/slot.ts']],
  [/no body says why/, 'Refuse two nights\n\n', ['src/rules/slot.ts']],
  [/no body says why/, 'Take an input more', ['action.yml']],
  [/73 characters; at most 72/, `Re ${'x'.repeat(70)}`, ['docs/start.md']],
  [/two words/, 'x', ['docs/start.md']],
  [/two words/, 'refuse two nights', ['docs/start.md']],
  [/full stop/, 'Refuse two nights.', ['docs/start.md']],
  [/imperative/, 'Refused two nights', ['docs/start.md']],
  [/imperative/, 'Refusing two nights', ['docs/start.md']],
  [/imperative/, 'Fixes two nights', ['docs/start.md']],
  [/second line/, 'Refuse two nights\nas the rules say', ['docs/start.md']],
  [/dist alone/, 'Build the bundles', ['dist/gate.ezdrav.js', 'dist/index.js']],
];

test.each(FAULTY)('%s: %j', (fault, message, files) => {
  expect(faultsOf({ id: '1', message, files }).join('\n')).toMatch(fault);
});
