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
  /** Addresses from the solution's contacts and the two fixed ones, without repeats. */
  readonly to: readonly string[];
  /** Who gets a copy; delivery does not depend on them. */
  readonly cc?: readonly string[];
  /** The house's mailbox for answers; absent if they go to the sender. */
  readonly replyTo?: string;
  /** One line. It never contains personal data, because mail servers log subjects. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What must be filled in first, by the key where it belongs; letters are never incomplete. */
export interface MissingKeys {
  readonly missing: readonly string[];
}

export type Writing = Letter | MissingKeys;

export function isLetter(writing: Writing): writing is Letter {
  return !('missing' in writing);
}
