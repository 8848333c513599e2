import type { Language } from '../records/types.ts';
import type { AnswerKind } from '../rules/facts.ts';
import type { MailFault } from '../witness/mail/reasons.ts';
import { lineSentence } from './escaping.ts';
import { messagesIn } from './language.ts';

/** Which mail was to be recorded as what. */
export interface RefusedMail {
  readonly file: string;
  readonly kind: AnswerKind;
  /** `nothing`: it is not recorded; `by-word`: it is not, but a person may say whose answer it is; `recorded`: it is. */
  readonly became: 'nothing' | 'by-word' | 'recorded';
}

/** Why a mail proves nothing, a paragraph a cause with what to do beneath. */
export function mailRefusalText(
  faults: readonly MailFault[],
  language: Language,
  { file, kind, became }: RefusedMail,
): string {
  const { mail, quotes } = messagesIn(language);
  const paragraphs = faults.map(({ code, value = '' }) => {
    const { stands, unblock } = mail.faults[code];
    return `- ${lineSentence(stands(value), quotes)}\n  ${unblock(file)}`;
  });
  return [
    became === 'recorded' ? mail.provesNothing : mail.notTaken,
    ...new Set(paragraphs),
    ...(became === 'by-word' ? [mail.byHand(file, kind)] : []),
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
    return `${stands(value)} ${unblock(mail.someFile)}`;
  });
  return [mail.notTaken, ...new Set(all)];
}
