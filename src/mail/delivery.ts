/** What is sent. The letters of this project have this shape; nothing here knows them. */
export interface Mail {
  readonly to: readonly string[];
  /** Who gets a copy. One that is refused is left out; the letter goes all the same. */
  readonly cc?: readonly string[];
  /** Where answers go; absent: to the sender. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type NotSent =
  /** An address, the sender or the Message-ID is not one that may be written into a mail. */
  | 'address'
  | 'host-unknown'
  /** Nobody listens at this host and port. */
  | 'connection-refused'
  /** No way leads there from here. */
  | 'unreachable'
  | 'no-connection'
  | 'timeout'
  | 'certificate-expired'
  | 'certificate-name'
  /** Issued by nobody whom this machine trusts. */
  | 'certificate'
  /** The server offers no TLS, or breaks it off; the password was not sent. */
  | 'no-tls'
  /** `smtps:` to a port that begins without TLS and asks for STARTTLS. */
  | 'starttls-port'
  /** `smtp:` to a port that speaks TLS from the first byte. */
  | 'tls-port'
  /** The server offers no login. */
  | 'no-login'
  | 'login-refused'
  | 'sender-refused'
  /** At least one recipient was refused; nobody got the mail. */
  | 'recipient-refused'
  | 'message-refused'
  /** The server says what no mail server says at this point. */
  | 'protocol';

/**
 * How a sending ended. `sent`: the server's final 250 stands for everybody it is addressed to. `not-sent`:
 * certain, nobody got it, it may be sent again. `unknown`: the whole mail was handed over and no
 * final answer came, so it may or may not have arrived; it must not be repeated without saying so.
 */
export type Delivery =
  | {
      readonly kind: 'sent';
      /** Those the mail is addressed to, every one. */
      readonly accepted: readonly string[];
      /** Copies the server refused, left out. */
      readonly refusedCopies: readonly string[];
      readonly response: string;
    }
  | {
      readonly kind: 'not-sent';
      readonly why: NotSent;
      /** The server's reply code; null where it gave none. 4xx: may pass later. */
      readonly status: number | null;
      /** What the server said, or which server was sought; shortened, without the password; untrusted. */
      readonly detail: string;
      readonly rejected: readonly string[];
    }
  | {
      readonly kind: 'unknown';
      readonly why: 'connection-lost' | 'timeout' | 'unclear-answer';
      readonly detail: string;
    };
