import type { Language } from '../records/types.ts';
import type { AnswerKind } from '../rules/facts.ts';
import type { MailFault } from '../witness/mail/reasons.ts';
import { lineSentence, quoted } from './escaping.ts';
import { filled } from './filled.ts';
import { shellWord } from './init/steps.ts';
import { type Messages, messagesIn } from './language.ts';

/** A mail, and what it was to be recorded as. */
export interface RefusedMail {
  readonly file: string;
  readonly kind: AnswerKind;
  /**
   * `nothing`: not recorded; `by-word`: not recorded, but a person may say whose answer it is; `recorded`:
   * recorded.
   */
  readonly became: 'nothing' | 'by-word' | 'recorded';
}

/** Why a mail proves nothing, one paragraph per cause with the remedy. */
export function mailRefusalText(
  faults: readonly MailFault[],
  language: Language,
  { file, kind, became }: RefusedMail,
): string {
  const { mail, quotes } = messagesIn(language);
  const paragraphs = faults.map(({ code, value = '' }) => {
    const { what, fix } = saidFault(code, value, file, mail);
    return `- ${lineSentence(what, quotes)}\n  ${fix}`;
  });
  return [
    became === 'recorded' ? mail.provesNothing : mail.notTaken,
    ...new Set(paragraphs),
    ...(became === 'by-word' ? [mail.byHand(file, kind)] : []),
  ].join('\n\n');
}

/** The same as sentences for a page: each cause with its remedy. */
export function mailRefusalSentences(
  faults: readonly MailFault[],
  language: Language,
): readonly string[] {
  const { mail } = messagesIn(language);
  const all = faults.map(({ code, value = '' }) => {
    const { what, fix } = saidFault(code, value, mail.someFile, mail);
    return `${what} ${fix}`;
  });
  return [mail.notTaken, ...new Set(all)];
}

/** What is wrong with a mail and what to do about the file it is in. */
function saidFault(
  code: MailFault['code'],
  value: string,
  file: string,
  { faults }: Messages['mail'],
): { readonly what: string; readonly fix: string } {
  const { what, fix } = faults[code];
  return { what: filled(what, () => quoted(value)), fix: filled(fix, () => shellWord(file)) };
}
