/** The letters a contractor writes to eZdravje; the key is what `ezdrav letter KIND` takes. */
export const LETTER_KINDS = [
  'announcement',
  'changed-announcement',
  'reminder',
  'withdrawal',
  'urgent-notification',
  'closing-report',
  'account-request',
  'revocation',
  'architecture',
  'request',
  'question',
] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** A letter ready to be sent; the two bodies say the same. */
export interface Letter {
  readonly kind: LetterKind;
  /** Addresses out of the solution's contacts and the two fixed ones, each once. */
  readonly to: readonly string[];
  /** Who gets a copy; delivery counts without them. */
  readonly cc?: readonly string[];
  /** The house's mailbox, where answers go; absent: to the sender. */
  readonly replyTo?: string;
  /** One line. Never holds personal data: subjects stand in logs of mail servers. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What has to be filled in first, by the key where it is written; no letter is half empty. */
export interface MissingKeys {
  readonly missing: readonly string[];
}

export type Writing = Letter | MissingKeys;

export function isLetter(writing: Writing): writing is Letter {
  return !('missing' in writing);
}
