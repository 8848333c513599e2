import type { Messages } from '../language.ts';
import type { MailRefusal } from '../../outbox/letter-results.ts';

/** Returns true for temporary refusals: 4xx, usually greylisting. */
function isForNow(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500;
}

/** What to do to send a mail that reached nobody; `status`: the server's reply code. */
export function mailRemedy(
  { why, status }: { readonly why: MailRefusal; readonly status: number | null },
  words: Messages['announce'],
): readonly string[] {
  return isForNow(status) ? [words.tryLater] : [words.mailRemedies[why], words.sendAgain];
}
