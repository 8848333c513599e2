import { Readable } from 'node:stream';
import type { SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import type { MailerError } from './fault.ts';

/** nodemailer records in its envelope who was accepted, who was refused and why. */
export interface Envelope extends SMTPEnvelope {
  accepted?: string[];
  rejected?: string[];
  rejectedErrors?: MailerError[];
}

/**
 * The mail as a stream that is read only after the server has answered every RCPT and DATA. nodemailer
 * continues if some recipients are refused; this stream fails instead, before its first byte, so that a mail
 * goes to all of `needed` or to nobody; copies may be refused. `handedOver` is called just before the first
 * byte is sent: from then on a lost connection means "unknown".
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
