import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { isLetter, LETTER_KINDS } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { compose } from '../../src/mail/compose.ts';
import { INPUTS } from './sample.ts';

// Debian's `spamassassin` with its local rules; without it these tests report themselves as skipped.

const LIMIT = 2;
const isThere = spawnSync('spamassassin', ['--version']).status === 0;

describe.skipIf(!isThere)('spamassassin -L takes no letter for spam', () => {
  it.each(LETTER_KINDS)('%s', { timeout: 120_000 }, async (kind) => {
    const letter = writeLetter(kind, INPUTS[kind]);
    if (!isLetter(letter)) throw new Error(letter.missing.join(', '));
    const raw = await compose(letter, {
      from: 'posegi@hisa.example',
      messageId: '<POSEG-2026-041.0f@hisa.example>',
      date: instantOf(Date.UTC(2026, 10, 26, 8, 12)),
    });
    const { stdout } = spawnSync('spamassassin', ['-L', '-t'], { input: raw, encoding: 'utf8' });
    const score = /^X-Spam-Status:.*?\bscore=(-?[\d.]+)/ms.exec(stdout)?.[1];
    expect(Number(score ?? Number.NaN), stdout.slice(-1_500)).toBeLessThan(LIMIT);
  });
});
