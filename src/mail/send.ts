import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { tellMaintainers } from '../faults/maintainers.ts';
import { copiesOf, isAddress, isMessageId, withoutRepeats } from './address.ts';
import { compose, type MessageHeaders } from './compose.ts';
import type { MailRefusal } from '../outbox/letter-results.ts';
import type { Delivery, Mail } from './delivery.ts';
import { allOrNobody, type Envelope } from './envelope.ts';
import { type MailerError, reasonOf, statusOf } from './fault.ts';
import { shorten } from './reply.ts';
import type { SmtpServer } from './smtp-url.ts';

/** Milliseconds. `silence` is the longest wait for one answer, `overall` for the whole delivery. */
export interface MailTimeouts {
  readonly connection: number;
  readonly greeting: number;
  readonly silence: number;
  readonly overall: number;
}

const PATIENCE: MailTimeouts = {
  connection: 30_000,
  greeting: 30_000,
  silence: 120_000,
  overall: 240_000,
};
const FAREWELL = 1_000;

export interface MailSending extends MessageHeaders {
  readonly server: SmtpServer;
  /** Values that our texts must never repeat, from `readSmtpUrl`. */
  readonly secrets: readonly string[];
  /** PEM certificates to trust instead of the system's; NODE_EXTRA_CA_CERTS works without it. */
  readonly ca?: string;
  readonly patience?: Partial<MailTimeouts>;
}

/**
 * Sends one mail to all addressees or to nobody; refused copies are left out. TLS with a verified
 * certificate, then the login, then every recipient must be accepted before the first byte of the mail is
 * sent. One attempt, no retry; a failure is a value, not an exception.
 */
export async function send(mail: Mail, sending: MailSending): Promise<Delivery> {
  const to = withoutRepeats(mail.to);
  const copies = copiesOf(mail.cc, to);
  const cc = copies.filter(isAddress);
  const answers = mail.replyTo === undefined ? [] : [mail.replyTo];
  const bad = [sending.from, ...to, ...answers].find((address) => !isAddress(address));
  if (bad !== undefined || to.length === 0) return notSent('address', shorten(bad ?? '', []));
  if (!isMessageId(sending.messageId)) return notSent('address', '');
  const raw = await compose({ ...mail, to, cc }, sending);
  return await new Promise((settle) => {
    converse({ to, cc }, raw, sending, (delivery) => {
      const unsound = copies.filter((address) => !cc.includes(address));
      settle(
        delivery.kind === 'sent'
          ? { ...delivery, refusedCopies: [...unsound, ...delivery.refusedCopies] }
          : delivery,
      );
    });
  });
}

function notSent(
  why: MailRefusal,
  detail: string,
  status: number | null = null,
  rejected: readonly string[] = [],
): Delivery {
  return { kind: 'not-sent', why, status, detail, rejected };
}

function open(sending: MailSending, patience: MailTimeouts): SMTPConnection {
  const { server, ca } = sending;
  return new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.tls === 'implicit',
    requireTLS: true,
    connectionTimeout: patience.connection,
    dnsTimeout: patience.connection,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    // Closing at once makes a server drop a mail that it has not received completely.
    socketCloseTimeout: 0,
    tls: {
      // Set explicitly: NODE_TLS_REJECT_UNAUTHORIZED=0 would turn the default off.
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(ca === undefined ? {} : { ca }),
    },
  });
}

/** One SMTP session; `settle` is called exactly once. */
function converse(
  { to, cc }: { readonly to: readonly string[]; readonly cc: readonly string[] },
  raw: Buffer,
  sending: MailSending,
  settle: (delivery: Delivery) => void,
): void {
  const patience = { ...PATIENCE, ...sending.patience };
  const connection = open(sending, patience);
  const envelope: Envelope = { from: sending.from, to: [...to, ...cc] };
  let handedOver = false;
  let settled = false;
  const finish = (delivery: Delivery): void => {
    if (settled) return;
    settled = true;
    clearTimeout(overall);
    if (delivery.kind === 'sent') sayGoodbye(connection);
    else connection.close();
    settle(delivery);
  };
  const fail = (fault: MailerError): void => {
    const { host, port } = sending.server;
    tellMaintainers(host, shorten(fault.message, sending.secrets));
    // If there was no answer, it helps to see which server was looked for.
    const sought = fault.command === undefined || fault.command === 'CONN' ? `${host}:${port}` : '';
    const detail = shorten(fault.response ?? sought, sending.secrets);
    finish(
      handedOver
        ? afterHandingOver(fault, detail)
        : beforeHandingOver(fault, detail, envelope, sending),
    );
  };
  const overall = setTimeout(() => {
    fail(Object.assign(new Error('no end within the time allowed'), { code: 'ETIMEDOUT' }));
  }, patience.overall);
  const content = allOrNobody(raw, envelope, to, () => {
    handedOver = true;
  });
  // Remains attached: a late error of a settled connection must not crash the run.
  connection.on('error', fail);
  connection.connect((fault) => {
    if (fault) return fail(fault);
    if (!connection.secure) return finish(notSent('no-tls', ''));
    if (!connection.allowsAuth) return finish(notSent('no-login', ''));
    const { user, password } = sending.server;
    connection.login({ user, pass: password }, (refusal) => {
      if (refusal) return fail(refusal);
      connection.send(envelope, content, (trouble, info) => {
        if (trouble) return fail(trouble);
        const response = shorten(info?.response ?? '', sending.secrets);
        finish(
          /^250[ -]/.test(info?.response ?? '')
            ? {
                kind: 'sent',
                accepted: to,
                refusedCopies: cc.filter((address) => envelope.rejected?.includes(address)),
                response,
              }
            : { kind: 'unknown', why: 'unclear-answer', detail: response },
        );
      });
    });
  });
}

function beforeHandingOver(
  fault: MailerError,
  detail: string,
  envelope: Envelope,
  { server, secrets }: Pick<MailSending, 'server' | 'secrets'>,
): Delivery {
  const why = reasonOf(fault, server);
  const first = envelope.rejectedErrors?.[0];
  if (first !== undefined && why !== 'sender-refused') {
    const said = shorten(first.response ?? '', secrets);
    return notSent('recipient-refused', said, statusOf(first), envelope.rejected ?? []);
  }
  return notSent(why, detail, statusOf(fault));
}

/** Only a clear refusal (4xx, 5xx) of the whole mail proves that nobody got it. */
function afterHandingOver(fault: MailerError, detail: string): Delivery {
  const status = statusOf(fault);
  if (fault.code === 'EMESSAGE') {
    return status !== null && status >= 400 && status < 600
      ? notSent('message-refused', detail, status)
      : { kind: 'unknown', why: 'unclear-answer', detail };
  }
  return {
    kind: 'unknown',
    why: fault.code === 'ETIMEDOUT' ? 'timeout' : 'connection-lost',
    detail,
  };
}

/** Sends QUIT, and closes after a second if the server does not answer. */
function sayGoodbye(connection: SMTPConnection): void {
  const leave = setTimeout(() => connection.close(), FAREWELL);
  connection.once('end', () => clearTimeout(leave));
  connection.quit();
}
