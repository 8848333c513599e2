import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leastFor } from '../../src/audits/least-permissions.ts';
import { readWorkflow } from '../../src/audits/workflow-reading.ts';

/** `actions, contents: read, issues: write` by scope. */
function scopesIn(text: string): Record<string, string> {
  const scopes: Record<string, string> = {};
  for (const [, names = '', level = ''] of text.matchAll(/([a-z, -]+): (read|write)/g)) {
    for (const name of names.split(',')) if (name.trim() !== '') scopes[name.trim()] = level;
  }
  return scopes;
}

function leastOf(mode: string): Record<string, string> {
  const text = `jobs: { a: { steps: [{ uses: x, with: { mode: ${mode} } }] } }\n`;
  const reading = readWorkflow('w.yml', text);
  const step = reading.ok ? reading.workflow.jobs[0]?.steps[0] : undefined;
  if (step === undefined) throw new Error('no step');
  return Object.fromEntries(leastFor([{ step, mode, at: step.place }]));
}

const ROWS = [...readFileSync('docs/modes.md', 'utf8').matchAll(/^\| `(\w+)` \| .* \| (.*) \|$/gm)]
  .map(([, mode = '', permissions = '']) => [mode, permissions] as const)
  .filter(([, permissions]) => / (?:read|write)/.test(permissions));

test('the table is found', () => {
  expect(ROWS.map(([mode]) => mode)).toContain('request');
});

test.each(ROWS.filter(([mode]) => mode !== 'guard' && mode !== 'resume'))(
  'doctor asks for mode %s what the page says',
  (mode, permissions) => {
    const [first = ''] = permissions.split(';');
    // Signing is asked for where it is wanted; a workflow without it goes on.
    const { 'id-token': signing, ...asked } = scopesIn(first);
    expect(leastOf(mode)).toEqual(asked);
    expect([undefined, 'write']).toContain(signing);
  },
);

test('resume asks for the gate’s and what the page adds; a guard for none of the workflow’s', () => {
  const [, added = ''] = ROWS.find(([mode]) => mode === 'resume') ?? [];
  expect(added).toMatch(/^the gate's, /);
  expect(leastOf('resume')).toEqual({
    ...leastOf('gate'),
    ...scopesIn(added.replace(/^the gate's, /, '')),
  });
  expect(leastOf('guard')).toEqual({});
});
