import type { NotSent } from './delivery.ts';

/** An error as nodemailer raises it. */
export type Fault = Error & {
  code?: string | undefined;
  /** The system's own code, where nodemailer put its code over it. */
  originalCode?: string | undefined;
  responseCode?: number | false | undefined;
  command?: string | undefined;
};

const CERTIFICATE = /CERT|SIGNATURE|ISSUER|CRL|HOSTNAME/;

/** Why nothing was sent, from an error raised before the mail was handed over. */
export function reasonOf(fault: Fault): NotSent {
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
