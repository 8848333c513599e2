import { describe, expect, test } from 'vitest';
import type { ActionRun } from '../../support/action.ts';
import { FULL } from '../../support/sample.ts';
import { note } from '../figures.ts';
import { left, SCENES, type Stage } from '../scenes.ts';

// Each mode is stopped while it waits for an answer, by both signals in turn: it is gone within seven
// seconds, has allowed nothing, and the next run leaves what an undisturbed one leaves. Some requests of
// each mode; `FULL=1` every one.

const POINTS = FULL ? Infinity : 2;
const WITHIN = 7_000;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

interface Whole {
  readonly run: ActionRun;
  readonly requests: number;
  readonly left: readonly string[];
}

async function undisturbed(stage: Stage): Promise<Whole> {
  stage.github.forgetRequests();
  const run = await stage.run();
  const requests = stage.github.requests.length;
  return { run, requests, left: left(stage) };
}

interface Stopped {
  readonly run: ActionRun;
  readonly tookMs: number;
}

/** Sends a signal when the n-th request is asked, which is answered only then. */
async function stoppedAt(
  stage: Stage,
  point: number,
  name: (typeof SIGNALS)[number],
): Promise<Stopped> {
  const begins = Promise.withResolvers<void>();
  let seen = 0;
  let from = 0;
  stage.github.onRequest(async () => {
    seen += 1;
    if (seen !== point) return;
    from = performance.now();
    begins.resolve();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  const run = await stage.run({ signal: { name, after: begins.promise } });
  return { run, tookMs: from === 0 ? Number.NaN : performance.now() - from };
}

/** So many of them, the first and the last among them. */
function some(requests: number): readonly number[] {
  const count = Math.min(POINTS, requests);
  const points = Array.from({ length: count }, (_, index) =>
    count === 1 ? 1 : 1 + Math.round((index * (requests - 1)) / (count - 1)),
  );
  return [...new Set(points)];
}

describe.each(SCENES)('$name', ({ stage, exitCode }) => {
  test('stopped while it waits, it allows nothing, and the next run finishes', {
    timeout: 600_000,
  }, async ({ task }) => {
    const calm = await stage();
    const whole = await undisturbed(calm);
    await calm.github.stop();
    expect(whole.requests).toBeGreaterThan(0);
    expect(whole.run.exitCode).toBe(exitCode);
    const points = some(whole.requests);
    const wrong: string[] = [];
    let slowest = 0;
    for (const [index, point] of points.entries()) {
      const signal = SIGNALS[index % 2] ?? 'SIGINT';
      const where = `${signal} at request ${point} of ${whole.requests}`;
      const scene = await stage();
      const { run, tookMs } = await stoppedAt(scene, point, signal);
      if (!(tookMs < WITHIN)) wrong.push(`${where}: after ${tookMs} ms`);
      if (run.exitCode === 0) wrong.push(`${where}: exit code 0`);
      if (run.outputs['allowed'] === 'true') wrong.push(`${where}: allowed`);
      if (/^\s+at .+:\d+:\d+\)?$/m.test(run.stdout + run.stderr))
        wrong.push(`${where}: a stack trace`);
      const next = await scene.run();
      if (next.exitCode !== exitCode) wrong.push(`${where}: then exit code ${next.exitCode}`);
      const [told, expected] = [left(scene).join('; '), whole.left.join('; ')];
      if (told !== expected) wrong.push(`${where}: then left ${told}, not ${expected}`);
      slowest = Math.max(slowest, tookMs);
      await scene.github.stop();
    }
    note(task, {
      'stopping-modes': 1,
      'stopping-requests': whole.requests,
      'stopping-points': points.length,
      'stopping-faults': wrong.length,
      'stopping-slowest-ms': Math.round(slowest),
    });
    expect(wrong).toEqual([]);
  });
});
