import { describe, expect, it } from 'vitest';
import type { Diagnostic, DiagnosticCode } from '../../src/records/diagnostic.ts';
import { candidate, judge, problem, read, rows, target, told } from '../support/builders.ts';

function diagnostic(code: DiagnosticCode, changes: Partial<Diagnostic> = {}): Diagnostic {
  const place = { file: '.ezdrav/intervention.yml', line: 1, column: 1 };
  return { ...place, code, key: '', found: '', expected: [], ...changes };
}

function invalid(...diagnostics: readonly Diagnostic[]) {
  return judge({ candidate: null, facts: { files: { kind: 'invalid', diagnostics } } });
}

describe('file', () => {
  it.each<[string, readonly DiagnosticCode[], readonly string[]]>([
    ['nothing at the path', ['file.missing'], ['file.missing']],
    ['a misspelt key', ['file.unknown-key'], ['file.invalid']],
    ['a telephone number', ['file.personal-data'], ['file.personal-data']],
    ['an empty file', ['file.empty'], ['file.invalid']],
    ['a directory', ['file.not-a-file'], ['file.invalid']],
    [
      'several kinds',
      ['file.yaml', 'file.personal-data', 'file.missing', 'file.too-deep'],
      ['file.missing', 'file.invalid', 'file.personal-data'],
    ],
    ['no diagnostics at all', [], ['file.invalid']],
  ])('%s → invalid', (_name, codes, expected) => {
    const verdict = invalid(...codes.map((code) => diagnostic(code)));
    expect(verdict).toMatchObject({ decision: 'invalid', allowed: false, intervention: null });
    expect(verdict.reasonCodes).toEqual(expected);
  });

  it('copies the diagnostics in the order of their places', () => {
    const inOrder = [
      diagnostic('file.yaml', { file: 'a.yml', line: 2 }),
      diagnostic('file.empty-value', { file: 'b.yml', line: 1, column: 5 }),
      diagnostic('file.yaml', { file: 'b.yml', line: 3, column: 1, key: 'id' }),
      diagnostic('file.yaml', { file: 'b.yml', line: 3, column: 1, key: 'title' }),
      diagnostic('file.yaml-feature', { file: 'b.yml', line: 3, column: 1 }),
      diagnostic('file.yaml', { file: 'b.yml', line: 3, column: 9 }),
    ];
    const verdict = invalid(...inOrder.toReversed());
    expect(verdict.diagnostics).toEqual(inOrder);
    expect(invalid(...inOrder).diagnostics).toEqual(inOrder);
    expect(rows(verdict, 'file')[0]?.facts).toEqual({ files: ['a.yml', 'b.yml'], diagnostics: 6 });
  });

  it('leaves files that could not be fetched to the rule api', () => {
    const verdict = judge({
      candidate: null,
      facts: { files: { kind: 'unknown', problem: problem() } },
    });
    expect(told(verdict, 'file')).toEqual(['not-applicable']);
    expect(verdict.reasonCodes).toEqual(['api.unavailable']);
  });

  it('names the files that were read', () => {
    const two = [
      candidate({ release: { tag: 'v5' } }, { path: '.ezdrav/interventions/b.yml' }),
      candidate(),
    ];
    const verdict = judge({ facts: { files: read(two) } });
    expect(told(verdict, 'file')).toEqual(['pass']);
    expect(rows(verdict, 'file')[0]?.facts['files']).toEqual([
      '.ezdrav/intervention.yml',
      '.ezdrav/interventions/b.yml',
    ]);
  });

  it('calls no candidate at all, and none at the explicit path, missing', () => {
    expect(judge({ candidate: null }).reasonCodes).toEqual(['file.missing']);
    const elsewhere = target({ intervention: '.ezdrav/interventions/x.yml' });
    expect(judge({ facts: { target: elsewhere } }).decision).toBe('invalid');
  });
});
