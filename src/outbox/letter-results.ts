import type { Party } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { EarlierAttempt } from './state.ts';

/** Why a mail certainly reached nobody. */
export type MailRefusal =
  /** An address, the sender or the Message-ID may not be written into a mail. */
  | 'address'
  | 'host-unknown'
  /** No server listens at this host and port. */
  | 'connection-refused'
  /** It cannot be reached from here. */
  | 'unreachable'
  | 'no-connection'
  | 'timeout'
  | 'certificate-expired'
  | 'certificate-name'
  /** Its issuer is not trusted by this machine. */
  | 'certificate'
  /** The server does not offer TLS, or breaks it off; the password was not sent. */
  | 'no-tls'
  /** `smtps:` to a port that begins without TLS and asks for STARTTLS. */
  | 'starttls-port'
  /** `smtp:` to a port that speaks TLS from the first byte. */
  | 'tls-port'
  /** The server offers no login. */
  | 'no-login'
  | 'login-refused'
  | 'sender-refused'
  /** At least one recipient was refused; the mail went to nobody. */
  | 'recipient-refused'
  | 'message-refused'
  /** The server's reply is not one of a mail server at this point. */
  | 'protocol';

/** It is certain that nobody got the mail. */
export interface NotSent {
  readonly kind: 'not-sent';
  readonly why: MailRefusal;
  /** The server's reply code; null if it gave none. 4xx: may be temporary. */
  readonly status: number | null;
  /** What the server said, or which server was looked for; shortened, without the password; untrusted. */
  readonly detail: string;
}

/** What became of a letter that is sent once. */
export type LetterResult =
  /** `unsigned`: why GitHub did not sign a reminder, if a signature is demanded. */
  | {
      readonly kind: 'sent';
      readonly to: readonly string[];
      readonly messageId: string;
      readonly unsigned?: Problem;
    }
  | { readonly kind: 'sending' | 'unknown'; readonly messageId: string }
  /** Sent before, or being sent by another run. */
  | { readonly kind: 'told' | 'rival' }
  /**
   * An earlier one may have arrived. `comment:<id>` if its record does not say which letter it was; null if
   * nothing names it.
   */
  | { readonly kind: 'earlier-unknown'; readonly messageId: string | null }
  | NotSent
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] };

/** What a delivery came to. */
export function letterResult(
  delivery: { readonly kind: 'sent' | 'unknown' } | NotSent,
  { to }: { readonly to: readonly string[] },
  messageId: string,
): LetterResult {
  switch (delivery.kind) {
    case 'sent':
      return { kind: 'sent', to, messageId };
    case 'unknown':
      return { kind: 'unknown', messageId };
    case 'not-sent':
      return delivery;
  }
}

const EARLIER = { sent: 'told', claimed: 'rival' } as const;

/** What a letter came to of which an earlier attempt stands in the way. */
export function earlierResult({ kind, messageId }: EarlierAttempt): LetterResult {
  return kind === 'unknown'
    ? { kind: 'earlier-unknown', messageId: messageId === '' ? null : messageId }
    : { kind: EARLIER[kind] };
}

/** The letters that mode request sends. */
export type LetterName = 'architecture' | 'question' | 'request';

/** What could not be recorded on the issue. `unsigned`: it was recorded, but GitHub did not sign it. */
export interface RequestTrouble {
  readonly problem: Problem;
  readonly unsigned: boolean;
}

/** The result of sending one. */
export type RequestResult =
  | LetterResult
  | {
      readonly kind: 'by-hand';
      readonly path: string;
      readonly to: readonly string[];
      readonly subject: string;
      readonly fromKnown: boolean;
      readonly letter: string;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The result of one reminder. */
export type ReminderResult =
  | LetterResult
  /** Without a mail server a person sends it. */
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'other-server'; readonly host: string; readonly named: string }
  /** A request failed before anything was sent. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The party that was reminded; null if it is unknown who had not answered. */
export interface Reminded {
  readonly party: Party | null;
  readonly result: ReminderResult;
}

const UNSENT: ReadonlySet<ReminderResult['kind']> = new Set<ReminderResult['kind']>([
  'unknown',
  'not-sent',
  'other-server',
  'incomplete',
]);

/** Returns true if a reminder is where it should be, or nothing more can be done about it here. */
export function isReminded({ result }: Reminded): boolean {
  return !UNSENT.has(result.kind) && (result.kind !== 'sent' || result.unsigned === undefined);
}

/** What happened with the closing report. */
export type ClosingReport =
  | LetterResult
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'waiting' }
  /** Nothing was sent, because the claim could not be recorded. */
  | { readonly kind: 'not-recorded' };

/** Returns true if the report is where it should be. */
export function isReported({ kind }: ClosingReport): boolean {
  return kind === 'not-asked' || kind === 'told' || kind === 'sent' || kind === 'waiting';
}
