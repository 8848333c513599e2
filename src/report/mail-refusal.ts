import type { Language } from '../records/types.ts';
import type { MailFault } from '../witness/mail/reasons.ts';
import { lineSentence } from './escaping.ts';
import { messagesIn } from './language.ts';

/** `file`: the mail's, null where that is clear. `mayRecord`: a person may say whose answer it is. */
export interface MailRefusal {
  readonly file: string | null;
  readonly mayRecord: boolean;
}

/** Why a mail proves nothing, a paragraph a cause with what to do beneath. */
export function mailRefusalText(
  faults: readonly MailFault[],
  language: Language,
  { file, mayRecord }: MailRefusal,
): string {
  const { mail, quotes } = messagesIn(language);
  const paragraphs = faults.map(({ code, value = '' }) => {
    const { stands, unblock } = mail.faults[code];
    return `- ${lineSentence(stands(value), quotes)}\n  ${unblock}`;
  });
  return [
    ...(file === null ? [mail.provesNothing] : [mail.notTaken]),
    ...new Set(paragraphs),
    ...(mayRecord && file !== null ? [mail.byHand(file)] : []),
  ].join('\n\n');
}

/** The same as sentences for a page: each cause with what to do. */
export function mailRefusalSentences(
  faults: readonly MailFault[],
  language: Language,
): readonly string[] {
  const { mail } = messagesIn(language);
  const all = faults.map(({ code, value = '' }) => {
    const { stands, unblock } = mail.faults[code];
    return `${stands(value)} ${unblock}`;
  });
  return [mail.notTaken, ...new Set(all)];
}
