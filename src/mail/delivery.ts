/** What is sent. The letters of this project have this shape, but nothing here knows them. */
export interface Mail {
  readonly to: readonly string[];
  /** Who gets a copy. Refused copies are left out; the letter is sent all the same. */
  readonly cc?: readonly string[];
  /** Where answers go; absent for the sender. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type NotSent =
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

/**
 * How a delivery ended. `sent`: the server's final 250 covers all addressees. `not-sent`: certain, nobody got
 * it, it may be sent again. `unknown`: the whole mail was handed over without a final answer, so it may or
 * may not have arrived; repeating it needs a person's decision.
 */
export type Delivery =
  | {
      readonly kind: 'sent';
      /** All addressees. */
      readonly accepted: readonly string[];
      /** Copies that the server refused and that were left out. */
      readonly refusedCopies: readonly string[];
      readonly response: string;
    }
  | {
      readonly kind: 'not-sent';
      readonly why: NotSent;
      /** The server's reply code; null if it gave none. 4xx: may be temporary. */
      readonly status: number | null;
      /** What the server said, or which server was looked for; shortened, without the password; untrusted. */
      readonly detail: string;
      readonly rejected: readonly string[];
    }
  | {
      readonly kind: 'unknown';
      readonly why: 'connection-lost' | 'timeout' | 'unclear-answer';
      readonly detail: string;
    };
