import { type Cause, causeOf as systemCause } from '../faults/cause.ts';
import type { MailRefusal } from '../outbox/letter-results.ts';
import type { SmtpServer } from './smtp-url.ts';

/** An error as nodemailer raises it. */
export type MailerError = Error & {
  code?: string | undefined;
  /** The system's own code, if nodemailer replaced it with its own. */
  originalCode?: string | undefined;
  responseCode?: number | false | undefined;
  command?: string | undefined;
  /** The server's own words. */
  response?: string | undefined;
};

/** What OpenSSL says about plain text instead of TLS. */
const PLAIN = /wrong version number|WRONG_VERSION_NUMBER|packet length too long/i;
/** The port at which servers speak TLS from the first byte. */
const TLS_PORT = 465;

/** Why nothing was sent, from an error raised before the mail was handed over. */
export function reasonOf(
  fault: MailerError,
  { tls, port }: Pick<SmtpServer, 'tls' | 'port'>,
): MailRefusal {
  const text = `${fault.originalCode ?? ''} ${fault.message}`;
  if (tls === 'implicit' && PLAIN.test(text)) return 'starttls-port';
  const why = causeOf(fault);
  // Both sides wait for the other to begin.
  const silent = why === 'timeout' || why === 'no-connection' || why === 'protocol';
  const greeted = fault.command !== undefined && fault.command !== 'CONN';
  // Without a greeting there was no connection at all.
  const unreached = /Connection timeout/.test(fault.message);
  return tls === 'starttls' && port === TLS_PORT && silent && !greeted && !unreached
    ? 'tls-port'
    : why;
}

/** Our names for faults of the connection. */
const CONNECTION: { readonly [cause in Cause]?: MailRefusal } = {
  'certificate-expired': 'certificate-expired',
  'certificate-name': 'certificate-name',
  'certificate-untrusted': 'certificate',
  'connection-refused': 'connection-refused',
  'not-reachable': 'unreachable',
};

function causeOf(fault: MailerError): MailRefusal {
  const connection = CONNECTION[systemCause(fault)];
  if (connection !== undefined) return connection;
  switch (fault.code ?? '') {
    case 'EDNS':
      return 'host-unknown';
    case 'ETIMEDOUT':
      return 'timeout';
    case 'EAUTH':
      return 'login-refused';
    case 'ETLS':
      return 'no-tls';
    case 'ESOCKET':
      return 'no-connection';
    case 'ECONNECTION':
      // A server without EHLO does not support STARTTLS either.
      return fault.command === 'EHLO' ? 'no-tls' : 'no-connection';
    case 'EENVELOPE':
    case 'EMESSAGE':
      return fault.command === 'MAIL FROM' && fault.code === 'EENVELOPE'
        ? 'sender-refused'
        : fault.command === 'RCPT TO'
          ? 'recipient-refused'
          : 'message-refused';
    default:
      return 'protocol';
  }
}

/** The server's reply code, or null if it gave none. */
export function statusOf(fault: MailerError): number | null {
  return typeof fault.responseCode === 'number' ? fault.responseCode : null;
}
