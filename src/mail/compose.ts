import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeWord, foldLines } from 'nodemailer/lib/mime-funcs';
import type { Instant } from '../calendar/instant.ts';
import type { Mail } from './delivery.ts';

/** What identifies a mail; the caller gives it, so that the mail can be found again. */
export interface MessageHeaders {
  readonly from: string;
  /** With its angle brackets. */
  readonly messageId: string;
  readonly date: Instant;
}

const ENCODED_WORD = 52;

/**
 * The mail as RFC 5322 text with CRLF, byte for byte the same for the same input, so that what is sent and
 * what is in an `.eml` are identical. The subject is always written as encoded words, so no user's text is
 * bare in a header. Addresses must have been checked (`isAddress`).
 */
export async function compose(mail: Mail, stamp: MessageHeaders): Promise<Buffer> {
  const subject = encodeWord(mail.subject.toWellFormed(), 'Q', ENCODED_WORD);
  const composer = new MailComposer({
    from: { name: '', address: stamp.from },
    to: mail.to.map((address) => ({ name: '', address })),
    ...(mail.cc !== undefined &&
      mail.cc.length > 0 && { cc: mail.cc.map((address) => ({ name: '', address })) }),
    ...(mail.replyTo !== undefined && { replyTo: { name: '', address: mail.replyTo } }),
    messageId: stamp.messageId,
    date: new Date(stamp.date).toUTCString().replace('GMT', '+0000'),
    headers: {
      Subject: {
        prepared: true,
        value: foldLines(`Subject: ${subject}`).slice('Subject: '.length),
      },
      'Content-Language': 'sl',
    },
    text: mail.text,
    html: mail.html,
    encoding: 'quoted-printable',
    baseBoundary: createHash('sha256').update(stamp.messageId).digest('hex').slice(0, 24),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}
