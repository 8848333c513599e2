import { Readable } from 'node:stream';
import type { SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import type { MailerError } from './fault.ts';

/** nodemailer keeps its books in the envelope it is given: who was accepted, who refused and why. */
export interface Envelope extends SMTPEnvelope {
  accepted?: string[];
  rejected?: string[];
  rejectedErrors?: MailerError[];
}

/**
 * The mail as a stream that is read only after the server has answered every RCPT and DATA.
 * nodemailer goes on when some recipients are refused; this stream breaks off instead, before its
 * first byte, so that a mail goes to all of `needed` or to nobody; a copy may be refused. `handedOver` is called just before the
 * mail leaves our hands: from then on a lost connection means "unknown".
 */
export function allOrNobody(
  raw: Buffer,
  envelope: Envelope,
  needed: readonly string[],
  handedOver: () => void,
): Readable {
  return new Readable({
    read(): void {
      const accepted = envelope.accepted ?? [];
      if (!needed.every((address) => accepted.includes(address))) {
        const first = envelope.rejectedErrors?.[0];
        this.destroy(new Error(first?.message ?? 'not every recipient was accepted'));
        return;
      }
      handedOver();
      this.push(raw);
      this.push(null);
    },
  });
}
