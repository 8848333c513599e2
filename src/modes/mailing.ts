import type { Instant } from '../calendar/instant.ts';
import type { Client } from '../github/client.ts';
import type { Letter } from '../letters/letter.ts';
import { isAddress } from '../mail/address.ts';
import type { Delivery } from '../mail/delivery.ts';
import { eml } from '../mail/eml.ts';
import { send, type MailSending } from '../mail/send.ts';
import { readSmtpUrl, type SmtpServer } from '../mail/smtp-url.ts';
import type { Delivered } from '../outbox/send-once.ts';
import { writeEml } from '../runner/eml.ts';
import { InputError, type Inputs } from '../runner/inputs.ts';
import { mask } from '../runner/log.ts';

const { randomUUID } = process.getBuiltinModule('node:crypto');

/** Trust and timeouts for sending, if they are not the usual ones. */
export type MailOptions = Pick<MailSending, 'ca' | 'patience'>;

interface Sender {
  readonly secrets: readonly string[];
  readonly from: string;
  readonly tuning: MailOptions;
}

export interface ServerMailer extends Sender {
  readonly server: SmtpServer;
}

/** How letters are sent: by a mail server, or by hand by whoever reads the log. */
export type Mailer = ServerMailer | (Sender & { readonly server: null });

/** A reserved address (RFC 2606), because a draft's sender is whoever sends it. */
const NOBODY = 'posiljatelj@example.invalid';

/**
 * The mailer of a run. The inputs' secrets are masked before anything is printed.
 *
 * @throws {InputError} if the mail server or the sender cannot be right
 */
export function mailerFor(inputs: Inputs, tuning: MailOptions = {}): Mailer {
  const { smtpUrl, mailFrom } = inputs;
  if (mailFrom !== undefined && !isAddress(mailFrom)) {
    const named = /<[^<>]+>/.test(mailFrom);
    throw new InputError('mail-from', 'name@example.si', named ? 'display-name' : null);
  }
  if (smtpUrl === undefined) {
    return { server: null, secrets: [], from: mailFrom ?? NOBODY, tuning };
  }
  const reading = readSmtpUrl(smtpUrl);
  for (const secret of reading.secrets) mask(secret);
  if (!reading.ok) {
    throw new InputError(
      'smtp-url',
      'smtp://user:password@host:587, smtps://user:password@host:465',
      reading.why === 'malformed' ? null : reading.why,
    );
  }
  if (mailFrom === undefined) throw new InputError('mail-from', 'name@example.si');
  return { server: reading.server, secrets: reading.secrets, from: mailFrom, tuning };
}

/**
 * A new Message-ID by which one mail is found again: in the receipt, at the mail server, in the sender's
 * folder. `about` uses the characters of an intervention's `id`.
 */
export function newMessageId(about: string, post: Mailer): string {
  const host = post.from.slice(post.from.indexOf('@') + 1);
  return `<${uniquely(about)}@${host.length > 63 ? 'ezdrav.invalid' : host}>`;
}

/** The part before the `@` of a Message-ID (RFC 5322 dot-atom): dots only between other characters. */
export function uniquely(about: string): string {
  return [readably(about), randomUUID().replaceAll('-', '')]
    .filter((part) => part !== '')
    .join('.');
}

/** The part of it that people recognise. */
export function readably(about: string): string {
  const named = about.slice(0, 100).split('.');
  return named.filter((part) => part !== '').join('.');
}

/** What a letter carries of this delivery. */
export interface MessageIdentity {
  readonly messageId: string;
  readonly date: Instant;
}

/** Writes the mail as `NAME.eml`, ready to be sent by hand. */
export async function writeDraft(
  letter: Letter,
  stamp: MessageIdentity,
  { from }: Mailer,
  name: string,
): Promise<
  | { readonly kind: 'by-hand'; readonly path: string; readonly fromKnown: boolean }
  | Extract<Delivery, { kind: 'not-sent' }>
> {
  const text = await eml(letter, { ...stamp, from });
  if (text === null) {
    return { kind: 'not-sent', why: 'address', status: null, detail: '', rejected: [] };
  }
  return { kind: 'by-hand', path: writeEml(name, text), fromKnown: from !== NOBODY };
}

/** The result of sending a letter, and what it is recorded as. */
export interface Handed extends Delivered {
  readonly posted: Delivery;
}

/** Sends a letter for the outbox; afterwards the client's time limit starts again. */
export async function deliver(
  client: Client,
  letter: Letter,
  stamp: MessageIdentity,
  { server, from, secrets, tuning }: ServerMailer,
): Promise<Handed> {
  const posted = await send(letter, { ...tuning, ...stamp, server, from, secrets });
  client.begin();
  return { end: posted.kind === 'not-sent' ? 'failed' : posted.kind, posted };
}
