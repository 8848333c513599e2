import type { NotSent } from './delivery.ts';
import type { SmtpServer } from './smtp-url.ts';

/** An error as nodemailer raises it. */
export type Fault = Error & {
  code?: string | undefined;
  /** The system's own code, where nodemailer put its code over it. */
  originalCode?: string | undefined;
  responseCode?: number | false | undefined;
  command?: string | undefined;
};

const CERTIFICATE = /CERT|SIGNATURE|ISSUER|CRL|HOSTNAME/;

/** What OpenSSL says where plain text comes instead of TLS. */
const PLAIN = /wrong version number|WRONG_VERSION_NUMBER|packet length too long/i;
/** Where servers speak TLS from the first byte. */
const TLS_PORT = 465;

/** Why nothing was sent, from an error raised before the mail was handed over. */
export function reasonOf(fault: Fault, { tls, port }: Pick<SmtpServer, 'tls' | 'port'>): NotSent {
  const told = `${fault.originalCode ?? ''} ${fault.message}`;
  if (tls === 'implicit' && PLAIN.test(told)) return 'starttls-port';
  const why = causeOf(fault);
  // Each side waits for the other to begin.
  const silent = why === 'timeout' || why === 'no-connection' || why === 'protocol';
  const greeted = fault.command !== undefined && fault.command !== 'CONN';
  return tls === 'starttls' && port === TLS_PORT && silent && !greeted && !isUnreached(fault)
    ? 'tls-port'
    : why;
}

/** The system says that nobody listens there, or that no way leads there. */
function isUnreached({ originalCode = '', message }: Fault): boolean {
  return /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|Connection timeout/.test(
    `${originalCode} ${message}`,
  );
}

function causeOf(fault: Fault): NotSent {
  if (CERTIFICATE.test(fault.originalCode ?? '')) return 'certificate';
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
      // A server that knows no EHLO knows no STARTTLS either.
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

/** The server's reply code, null where it gave none. */
export function statusOf(fault: Fault): number | null {
  return typeof fault.responseCode === 'number' ? fault.responseCode : null;
}

/** OpenSSL's own form: where in its sources, and the reason as the last but one. */
const OPENSSL = /[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):\S.*$/s;
/** What Node advises whoever starts it by hand. */
const ADVICE = /; if the root CA is installed locally.*$/s;

/** What stands in the way in the machine's or the server's words, without what is advice to programmers. */
export function saidBy({ message, responseCode }: Fault): string {
  if (typeof responseCode === 'number') return message;
  return message.replace(OPENSSL, '$1').replace(ADVICE, '');
}
