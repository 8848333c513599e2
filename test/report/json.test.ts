import { expect, test } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { at, row, verdictNamed, VERDICTS } from './verdicts.ts';

const VERSIONS = { product: '0.1.0', calendar: '2026-11', tzdata: '2026b' };

test('the document has the published keys in the published order', () => {
  const report = jsonReport(verdictNamed('too-early'), VERSIONS, 'en');
  expect(Object.keys(report)).toEqual([
    'schema',
    'decision',
    'allowed',
    'reason-codes',
    'reasons',
    'intervention',
    'evaluated-at',
    'opens-at',
    'closes-at',
    'valid-until',
    'earliest-start',
    'ahead',
    'rules',
    'diagnostics',
    'versions',
  ]);
  expect(report).toMatchObject({
    schema: 1,
    decision: 'deny',
    allowed: false,
    'reason-codes': ['slot.not-yet-open'],
    reasons: [
      {
        code: 'slot.not-yet-open',
        'help-url':
          'https://github.com/ezdrav/ezdrav-intervention-gate/blob/v0.2.0/docs/rules/slot.md#slot.not-yet-open',
      },
    ],
    intervention: { id: 'POSEG-2026-041', urgent: false },
    'evaluated-at': '2026-12-01T18:50:00Z',
    'opens-at': '2026-12-01T21:00:00Z',
    'closes-at': '2026-12-02T01:00:00Z',
    'valid-until': null,
    versions: VERSIONS,
  });
  expect(Object.keys(report.rules[0] ?? {})).toEqual([
    'rule',
    'outcome',
    'code',
    'evidence',
    'facts',
  ]);
});

test('moments inside facts are ISO in UTC at any depth, the rest stays', () => {
  const facts = {
    now: at('2026-12-01T18:50:30.500Z'),
    list: [at('2026-12-01T18:50:00Z'), 1, null, true, { inner: at('2026-12-01T00:00:00Z') }],
  };
  const verdict = { ...verdictNamed('allow'), rules: [row('clock', 'pass', 'verified', facts)] };
  expect(jsonReport(verdict, VERSIONS, 'sl').rules[0]?.facts).toEqual({
    now: '2026-12-01T18:50:30Z',
    list: ['2026-12-01T18:50:00Z', 1, null, true, { inner: '2026-12-01T00:00:00Z' }],
  });
});

test.each(Object.keys(VERDICTS))('%s is JSON, diagnostics with a message each', (name) => {
  const report = jsonReport(verdictNamed(name), VERSIONS, 'sl');
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  for (const diagnostic of report.diagnostics) {
    expect(Object.keys(diagnostic)).toEqual([
      'file',
      'line',
      'column',
      'code',
      'help-url',
      'message',
    ]);
    expect(diagnostic.message).not.toMatch(/[\u{E000}-\u{F8FF}]/u);
  }
});

test('outputs are enums, hex, ids and instants', () => {
  expect(outputsOf(verdictNamed('lead-time-too-short'))).toEqual({
    decision: 'deny',
    allowed: 'false',
    'reason-codes': 'lead-time.too-short,slot.not-yet-open',
    'intervention-id': 'POSEG-2026-041',
    'plan-digest': `sha256:${'3f1c9a'.repeat(10)}beef`,
    'opens-at': '2026-12-01T21:00:00Z',
    'closes-at': '2026-12-02T01:00:00Z',
    'valid-until': '',
    'earliest-start': '2026-12-02T21:00:00Z',
  });
});

test('what is no id or digest never becomes an output', () => {
  const intervention = { id: 'a\nallowed=true', planDigest: 'sha256:x', urgent: false } as const;
  const outputs = outputsOf({ ...verdictNamed('error'), intervention });
  expect(outputs['intervention-id']).toBe('');
  expect(outputs['plan-digest']).toBe('');
  expect(outputsOf(verdictNamed('invalid'))['intervention-id']).toBe('');
  expect(outputsOf(verdictNamed('error'))['opens-at']).toBe('');
});
