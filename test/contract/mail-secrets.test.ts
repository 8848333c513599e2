import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { STARTER_WORKFLOWS } from '../../src/report/init/workflows.generated.ts';

// Whoever can start a workflow of a branch reads the secrets of the repository; those of an environment
// for the default branch only he does not.

interface Job {
  readonly environment?: string | { readonly name: string };
  readonly steps?: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[];
}

const FOLDER = 'examples/workflows';
const HELD = ['smtp-url', 'people', 'members-token', 'organisation-token'];
const WORKFLOWS = [
  ...readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const),
  ...Object.entries(STARTER_WORKFLOWS).map(([name, text]) => [`init: ${name}`, text] as const),
];

describe('secrets of letters stand in an environment', () => {
  test.each(WORKFLOWS)('%s', (_name, text) => {
    const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> };
    const environments = Object.values(jobs).flatMap(({ environment, steps = [] }) => {
      const holding = steps.filter((step) => {
        const handed = step.with ?? {};
        return HELD.some((input) => (JSON.stringify(handed[input]) ?? '').includes('secrets.'));
      });
      // A gate that notifies stands in the job that deploys, and so in production's environment.
      const deploys = holding.some((step) => (step.with ?? {})['mode'] === undefined);
      const name = typeof environment === 'object' ? environment.name : environment;
      return holding.length === 0 ? [] : [[name, deploys ? 'production' : 'ezdrav-letters']];
    });
    for (const [name, wanted] of environments) expect(name).toBe(wanted);
  });

  test('and there are some', () => {
    const holding = WORKFLOWS.filter(([, text]) => text.includes('secrets.EZDRAV_SMTP_URL'));
    expect(holding.length).toBeGreaterThan(4);
  });
});
