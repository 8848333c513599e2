import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUDIT_CODES } from '../../src/audits/codes.ts';
import { AUDITS } from '../../src/audits/registry.ts';
import { audit } from '../../src/audits/report.ts';
import { BROKEN, broken, MISSET } from './broken.ts';
import { judged, LABELLED } from './labelled.ts';
import { CODEOWNERS, repository, WORKFLOWS } from './sound.ts';

const lineOf = (text: string, piece: string): number => {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`the broken copy has no ${piece}`);
  return text.slice(0, at).split('\n').length;
};
const byCode = (one: readonly unknown[], other: readonly unknown[]): number =>
  String(one).localeCompare(String(other));

describe('faults planted into the examples', () => {
  test.each(BROKEN.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const { text, repository: changed } = broken(row);
    const { findings, level } = audit(changed);
    expect(findings.map(({ code, file, line }) => [code, file, line]).sort(byCode)).toEqual(
      row.finds
        .map(([code, piece]) => [code, `.github/workflows/${row.file}`, lineOf(text, piece)])
        .sort(byCode),
    );
    for (const [code] of row.finds) {
      const { breaks } = AUDIT_CODES[code];
      if (breaks !== null) expect(level.reached).toBeLessThan(breaks);
    }
  });
});

describe('faults of settings', () => {
  test.each(MISSET.map((row) => [row.name, row] as const))('%s', (_name, { change, finds }) => {
    const { findings } = audit(repository(change));
    expect(findings.map(({ code, line }) => [code, line])).toEqual(finds);
  });
});

test('no gate at all', () => {
  const files = [...WORKFLOWS.filter(({ path }) => path.endsWith('staff.yml')), CODEOWNERS];
  const { findings, level } = audit(repository({ files, called: new Map() }));
  expect(findings.map(({ code }) => code)).toEqual(['gate.none']);
  expect(level).toEqual({ reached: 0, missing: [{ code: 'gate.none', workflow: null }] });
});

// Hundreds of repositories, on a machine that may be busy.
test('every code is reached by a row', { timeout: 120_000 }, () => {
  const reached = new Set<string>(
    [...BROKEN, ...MISSET].flatMap(({ finds }) => finds.map(([code]) => code)),
  );
  reached.add('gate.none');
  for (const each of LABELLED) for (const { code } of judged(each).findings) reached.add(code);
  expect([...reached].sort()).toEqual(Object.keys(AUDIT_CODES).sort());
});

test('every audit has a file of its own and stands in the registry', () => {
  const names = new Set<string>(Object.values(AUDIT_CODES).map((entry) => entry.audit));
  const files = new Set(readdirSync('src/audits').map((name) => name.replace(/\.ts$/, '')));
  expect([...names].filter((name) => !files.has(name))).toEqual([]);
  expect(AUDITS.length).toBe(names.size);
});
