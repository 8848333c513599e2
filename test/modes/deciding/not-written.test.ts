import { expect, test } from 'vitest';
import type { CommandArgs } from '../../../src/modes/arguments.ts';
import { faultyFiles, refusedByRules } from '../../../src/modes/not-written.ts';
import { candidate, judge, NOW } from '../../support/builders.ts';
import { filesRead } from '../../support/files-read.ts';

const ASKED: CommandArgs = { options: {}, positionals: [], now: NOW, colour: false, columns: 100 };
const AS_JSON: CommandArgs = { ...ASKED, options: { format: 'json' } };

const { diagnostics: DIAGNOSTICS } = filesRead({ 'solution.yml': 'version: 1\nname: x\nnme: x\n' });
const VERDICT = judge({ candidate: candidate({ approvals: undefined }) });
const CODES = VERDICT.reasonCodes;
const WHY = { facts: { id: 'POSEG-2026-041' }, first: 'Nothing was written:' };

test('files that are not valid are told one by one, and no answer is written', () => {
  expect(faultyFiles(ASKED, 'en', DIAGNOSTICS)).toEqual({
    text: expect.stringMatching(/^\S \.ezdrav\/solution\.yml:3/),
    exitCode: 2,
    noAnswer: true,
  });
});

test('as JSON they are an answer of its own', () => {
  const { text, ...rest } = faultyFiles(AS_JSON, 'en', DIAGNOSTICS);
  expect(rest).toEqual({ exitCode: 2 });
  expect(JSON.parse(text)).toMatchObject({
    schema: 1,
    written: false,
    diagnostics: [{ file: '.ezdrav/solution.yml', line: 3, code: 'file.unknown-key' }],
  });
  expect(text).toContain('\n  "written": false');
});

test('what the rules refuse is said first, then why', () => {
  expect(CODES).toEqual(['approval.client-missing', 'approval.ezdrav-ict-missing']);
  const { text, ...rest } = refusedByRules(ASKED, 'en', VERDICT, CODES, WHY);
  expect(rest).toEqual({ exitCode: 1, noAnswer: true });
  const [first, ...why] = text.split('\n');
  expect([first, why.join('\n')]).toEqual([WHY.first, expect.stringContaining('client')]);
});

test('as JSON it is told by its codes, with what is known beside them', () => {
  const { text, ...rest } = refusedByRules(AS_JSON, 'en', VERDICT, CODES, WHY);
  expect(rest).toEqual({ exitCode: 1 });
  expect(JSON.parse(text)).toMatchObject({
    schema: 1,
    written: false,
    id: 'POSEG-2026-041',
    refused: CODES,
    reasons: CODES.map((code) => ({ code })),
  });
  expect(text).toContain('\n  "written": false');
});

test('in the language that is asked for', () => {
  const told = (language: 'en' | 'sl') => refusedByRules(ASKED, language, VERDICT, CODES, WHY).text;
  expect(told('sl')).not.toBe(told('en'));
});
