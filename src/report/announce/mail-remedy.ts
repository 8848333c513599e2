import type { Messages } from '../language.ts';
import type { MailRefusal } from './result.ts';

/** Refusals that a server takes back by itself: 4xx, greylisting above all. */
function isForNow(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500;
}

/** What to do so that a mail that reached nobody goes out; `status`: the server's reply code. */
export function mailRemedy(
  { why, status }: { readonly why: MailRefusal; readonly status: number | null },
  words: Messages['announce'],
): readonly string[] {
  return isForNow(status) ? [words.tryLater] : [words.mailRemedies[why], words.sendAgain];
}
