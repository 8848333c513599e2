import type { Instant } from '../../calendar/instant.ts';
import type { Letter } from '../../letters/letter.ts';
import { UsageError } from '../arguments.ts';

const { randomUUID } = process.getBuiltinModule('node:crypto');

/**
 * The letter as `.eml`, a draft for a mail program.
 *
 * @throws {UsageError} if the sender cannot be used in a mail
 */
export async function draftOf(
  letter: Letter,
  from: string | undefined,
  now: Instant,
): Promise<string> {
  // Loaded only for a draft: printing a letter needs no mail library.
  const { eml } = await import('../../mail/eml.ts');
  const sender = from ?? 'posiljatelj@example.invalid';
  const unique = randomUUID().replaceAll('-', '');
  const messageId = `<${letter.kind}.${unique}@ezdrav.invalid>`;
  const text = await eml(letter, { from: sender, messageId, date: now });
  if (text !== null) return text;
  const expected = ['name@example.si'];
  throw new UsageError({ kind: 'bad-value', option: 'from', value: sender, expected });
}
