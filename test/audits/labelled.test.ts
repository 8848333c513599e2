import { describe, expect, test } from 'vitest';
import type { AuditFinding } from '../../src/audits/finding.ts';
import { doctorExitCode } from '../../src/modes/doctor/exit-code.ts';
import { note } from '../strength/figures.ts';
import { judged, LABELLED, type Origin } from './labelled.ts';

/** Codes by which a job is named as one that changes production without a gate of its own. */
const NAMES = /^(?:production\.(?!idle)|gate\.(?:other-job|other-owner|other-mode|mode-unclear)$)/;

function named(findings: readonly AuditFinding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ code }) => NAMES.test(code))
      .map(
        ({ file, facts }) => `${file?.replace('.github/workflows/', '')}/${String(facts['job'])}`,
      ),
  );
}

describe('labelled cases', () => {
  test.each(LABELLED.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const report = judged(each);
    const { findings, level } = report;
    const exit = doctorExitCode(report);
    const loud = findings.filter(({ severity }) => severity !== 'unknown');
    const codes = loud.map(
      ({ code, facts }) => `${code} ${String(facts['does'] ?? '')} | ${String(facts['by'] ?? '')}`,
    );
    const errors = loud.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    switch (each.expect) {
      case 'silent':
        expect([codes, exit, level.reached]).toEqual([[], 0, 1]);
        break;
      case 'clean':
      case 'soft':
        expect(
          [errors, exit, level.reached],
          `${JSON.stringify(codes)} ${JSON.stringify(level)}`,
        ).toEqual([[], 0, 1]);
        break;
      case 'warn':
        expect(
          loud.map(({ file }) => file),
          codes.join(),
        ).toContain(each.file);
        break;
      case 'exit1':
        expect(exit, codes.join()).toBe(1);
        break;
      case 'break1':
        expect([exit, level.reached], codes.join()).toEqual([1, 0]);
        break;
    }
  });
});

describe.each(['given', 'own'] as const)('jobs of the %s cases', (origin: Origin) => {
  test('precision and recall are at least 95 %', { timeout: 120_000 }, ({ task }) => {
    const wrong: string[] = [];
    let [found, right, labelled, count] = [0, 0, 0, 0];
    for (const each of LABELLED.filter((one) => one.origin === origin)) {
      count += 1;
      const names = named(judged(each).findings);
      const ungated = Object.entries(each.jobs).flatMap(([job, label]) =>
        label === 'ungated' ? [job] : [],
      );
      found += names.size;
      labelled += ungated.length;
      right += ungated.filter((job) => names.has(job)).length;
      for (const job of ungated) if (!names.has(job)) wrong.push(`${each.name}: missed ${job}`);
      for (const job of names)
        if (!ungated.includes(job)) wrong.push(`${each.name}: wrongly named ${job}`);
    }
    note(task, {
      [`doctor-${origin}-cases`]: count,
      [`doctor-${origin}-ungated`]: labelled,
      [`doctor-${origin}-named`]: right,
      [`doctor-${origin}-wrongly-named`]: found - right,
    });
    expect(right / labelled, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toEqual([]);
  });
});
