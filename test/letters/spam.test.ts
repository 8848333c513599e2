import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { isLetter, LETTER_KINDS, type LetterKind } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { compose } from '../../src/mail/compose.ts';
import { INPUTS } from './sample.ts';

// Debian's `spamassassin` with its local rules; without it these tests report themselves as skipped.

const LIMIT = 2;
const isThere = spawnSync('spamassassin', ['--version']).status === 0;

async function mailOf(kind: LetterKind): Promise<string> {
  const letter = writeLetter(kind, INPUTS[kind]);
  if (!isLetter(letter)) throw new Error(letter.missing.join(', '));
  const raw = await compose(letter, {
    from: 'posegi@hisa.example',
    messageId: `<${kind}.0f@hisa.example>`,
    date: instantOf(Date.UTC(2026, 10, 26, 8, 12)),
  });
  return raw.toString();
}

describe.skipIf(!isThere)('spamassassin -L takes no letter for spam', () => {
  // Reading its rules takes seconds, so it is started once, with one mailbox.
  let judged: string;
  beforeAll(async () => {
    const mails = await Promise.all(LETTER_KINDS.map(mailOf));
    const mailbox = mails
      .map(
        (raw) =>
          `From posegi@hisa.example Thu Nov 26 08:12:00 2026\n${raw.replaceAll('\r\n', '\n')}\n\n`,
      )
      .join('');
    const { stdout } = spawnSync('spamassassin', ['-L', '-t', '--mbox'], {
      input: mailbox,
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    });
    judged = stdout;
  }, 120_000);

  it.each(LETTER_KINDS)('%s', (kind) => {
    const [mail = ''] = judged
      .split(/^(?=From posegi@)/m)
      .filter((each) => each.includes(`<${kind}.0f@hisa.example>`));
    const score = /^X-Spam-Status:.*?\bscore=(-?[\d.]+)/ms.exec(mail)?.[1];
    expect(Number(score ?? Number.NaN), mail.slice(-1_500)).toBeLessThan(LIMIT);
  });
});
