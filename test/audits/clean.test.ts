import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audits/report.ts';
import { CODEOWNERS, repository, WORKFLOWS } from './sound.ts';

describe('the shipped examples', () => {
  test('together: nothing is found, level 3 holds', () => {
    const report = audit(repository());
    expect(report.findings).toEqual([]);
    expect(report.level).toEqual({ reached: 3, missing: [] });
    expect(report.gates).toBeGreaterThanOrEqual(4);
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
