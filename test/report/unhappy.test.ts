import { describe, expect, test } from 'vitest';
import { type TimeReading, parseTime } from '../../src/calendar/time.ts';
import { lineSentence } from '../../src/report/escaping.ts';
import { type RunFailure, failureSentence } from '../../src/report/failure.ts';
import { type UsageFault, usageSentence } from '../../src/report/usage.ts';
import { InputError, readInputs } from '../../src/runner/inputs.ts';
import { expectGolden } from './golden.ts';
import { messagesIn } from '../../src/report/language.ts';

// What is said where nothing was judged: the command line was not meant so, or the run failed.

/** A time that cannot be meant, as the command line hears of it. */
function time(value: string): UsageFault {
  const reading: TimeReading = parseTime(value);
  if (reading.ok) throw new Error(`${value} is a time`);
  return { kind: 'bad-time', value, reading };
}

const USAGE: readonly UsageFault[] = [
  { kind: 'unknown-command', value: 'plna', near: 'plan' },
  { kind: 'unknown-argument', value: '--urgentno\u202E', near: null },
  { kind: 'no-folder', value: 'f' },
  { kind: 'failed', cause: 'disk-full' },
  { kind: 'unreadable', value: '.ezdrav/solution.yml', why: 'permission' },
  { kind: 'unreadable', value: '.ezdrav/solution.yml', why: 'other' },
  time('danes'),
  time('2027-03-28T02:30'),
  time('2026-10-25T02:30'),
  time('2026-07-01T20:00+01:00'),
  { kind: 'no-value', option: 'repo' },
  { kind: 'needless-value', option: 'urgent' },
  { kind: 'missing', option: 'tag', example: 'v4.12.1' },
  ...[1, 2, 3, 20].map((least): UsageFault => ({ kind: 'too-short', option: 'reason', least })),
  { kind: 'bad-value', option: 'format', value: 'xml', expected: ['text', 'json'] },
  { kind: 'no-intervention' },
  { kind: 'broken-off' },
  {
    kind: 'missing-options',
    options: [
      { option: 'party', example: 'client|ezdrav-ict' },
      { option: 'by', example: 'TEXT' },
    ],
  },
  { kind: 'already', key: 'announcement' },
  { kind: 'not-urgent', id: 'POSEG-2026-041' },
  { kind: 'not-left', ref: 'O-017' },
  { kind: 'changed-meanwhile', value: '.ezdrav/staff.yml' },
  { kind: 'in-future', option: 'ended', value: '2026-12-01T23:00' },
  { kind: 'which', option: 'KIND', expected: ['announcement', 'withdrawal'] },
  { kind: 'bad-value', option: 'KIND', value: 'x', expected: ['announcement'] },
];

const INPUTS = {
  INPUT_TOKEN: 'x',
  INPUT_MODE: 'gate',
  INPUT_LANGUAGE: 'sl',
  'INPUT_WAIT-MINUTES': '60',
};

/** What is said of inputs of which one is at fault. */
function inputFailure(change: Readonly<Record<string, string>>): RunFailure {
  try {
    readInputs({ ...INPUTS, ...change });
  } catch (error) {
    if (error instanceof InputError) {
      return { kind: 'input', name: error.input, expected: error.expected, why: error.why };
    }
    throw error;
  }
  throw new Error('no fault');
}

const FAILURES: readonly RunFailure[] = [
  inputFailure({ INPUT_MODE: 'gates' }),
  inputFailure({ INPUT_LANGUAGE: 'de' }),
  inputFailure({ INPUT_TOKEN: ' ' }),
  inputFailure({ 'INPUT_WAIT-MINUTES': '61' }),
  inputFailure({ 'INPUT_WAIT-MINUTES': '-1' }),
  inputFailure({ 'INPUT_WAIT-MINUTES': '1.5' }),
  { kind: 'runner', name: 'GITHUB_EVENT_PATH' },
  { kind: 'cancelled' },
  { kind: 'unanswered' },
  { kind: 'unexpected', cause: 'unknown-fault' },
  { kind: 'unwritten', cause: 'disk-full' },
  { kind: 'problem', said: 'GET /a: Bad Gateway' },
];

describe.each(['en', 'sl'] as const)('in %s', (language) => {
  test('what is wrong with a command line', () => {
    const said = USAGE.map((fault) =>
      usageSentence(fault, language, fault.kind === 'unknown-command' ? null : 'gate'),
    );
    expect(new Set(said).size).toBe(USAGE.length);
    expectGolden(`usage.${language}.txt`, said.join('\n'));
  });

  test('why a run came to no verdict', () => {
    const { quotes } = messagesIn(language);
    const said = FAILURES.map((failure) =>
      lineSentence(failureSentence(failure, language), quotes),
    );
    expectGolden(`failures.${language}.txt`, `${said.join('\n')}\n`);
  });
});

test.each(['0', '60', '07'])('wait-minutes may be %s', (minutes) => {
  expect(readInputs({ ...INPUTS, 'INPUT_WAIT-MINUTES': minutes }).waitMinutes).toBe(
    Number(minutes),
  );
});
