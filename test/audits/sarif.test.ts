import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { NO_DECLARATIONS } from '../../src/audits/declarations.ts';
import { type AuditReport, audit } from '../../src/audits/report.ts';
import { known, OFFLINE } from '../../src/audits/repository.ts';
import { auditSarif } from '../../src/report/audit/sarif.ts';
import { BROKEN, broken, MISSET } from './broken.ts';
import { judged, LABELLED } from './labelled.ts';
import { repository } from './sound.ts';

const schema = JSON.parse(readFileSync('test/data/sarif-2.1.0.json', 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);

function faults(report: AuditReport, language: 'en' | 'sl'): unknown {
  const log: unknown = JSON.parse(JSON.stringify(auditSarif(report, language, '0.2.0')));
  return isSarif(log) ? [] : isSarif.errors;
}

/** Names that a path, a URI and a sentence would each like to be told apart. */
const ODD = '.github/workflows/a b%20č&<x>#?.yml';

describe('every report is valid SARIF 2.1.0', () => {
  test('the schema is one that can say no', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(isSarif({ version: '2.0.0', runs: [] })).toBe(false);
  });

  test.each(['en', 'sl'] as const)('nothing found: %s', (language) => {
    expect(faults(audit(repository()), language)).toEqual([]);
  });

  test.each(['en', 'sl'] as const)('every fault planted and every setting: %s', (language) => {
    const reports = [
      ...BROKEN.map((row) => audit(broken(row).repository)),
      ...MISSET.map(({ change }) => audit(repository(change))),
      audit(repository({ settings: OFFLINE })),
    ];
    expect(reports.flatMap((report) => faults(report, language))).toEqual([]);
  });

  test('every labelled case, with what it declares and ignores', { timeout: 120_000 }, () => {
    expect(LABELLED.flatMap((each) => faults(judged(each), 'en'))).toEqual([]);
  });

  test('an ignored finding is a suppressed result, an odd name a URI', () => {
    const text = 'on: push\njobs: { d: { environment: production, steps: [{ run: ./x }] } }\n';
    const ignored = [
      { code: 'production.no-gate', workflow: null, job: null, reason: 'Known “so” <b>\n& more.' },
    ];
    const report = audit(
      repository({
        files: [{ path: ODD, text }],
        declarations: known({ ...NO_DECLARATIONS, ignored }),
      }),
    );
    expect(report.ignored).toHaveLength(1);
    expect(faults(report, 'sl')).toEqual([]);
    const [run] = auditSarif(report, 'sl', '0.2.0').runs;
    const suppressed = (run?.results ?? []).filter(({ suppressions }) => suppressions?.length);
    expect(suppressed).toHaveLength(1);
  });
});
