import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audits/report.ts';
import { CODEOWNERS, repository, WORKFLOWS } from './sound.ts';

describe('the shipped examples', () => {
  test('together: nothing is found, level 3 holds', () => {
    const report = audit(repository());
    expect(report.findings).toEqual([]);
    expect(report.level).toEqual({ reached: 3, missing: [] });
    expect(report.gated.length).toBeGreaterThanOrEqual(4);
  });

  test.each(WORKFLOWS.map((file) => [file.path, file] as const))(
    '%s by itself: nothing but perhaps no gate',
    (_path, file) => {
      const { findings } = audit(
        repository({ files: [file, CODEOWNERS], called: repository().called }),
      );
      expect(findings.filter(({ code }) => code !== 'gate.none')).toEqual([]);
    },
  );
});

/** Behind the protection rule a run may wait for weeks, and all the while it holds its group. */
test.each(
  WORKFLOWS.filter(({ text }) => /environment: production$/m.test(text)).map(
    ({ path, text }) => [path, text] as const,
  ),
)('%s: a run that waits for its slot holds up no other release', (_path, text) => {
  const group = /^concurrency:\n {2}group: (.*)$/m.exec(text)?.[1] ?? '';
  expect(group).toContain('${{ github.ref_name }}');
  expect(text).toMatch(/^ {2}cancel-in-progress: false$/m);
});
