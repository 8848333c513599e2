import type { Concerned } from '../../staffing/marks.ts';
import { newMessageId, readably, uniquely } from '../mailing.ts';
import type { StaffRun } from './run.ts';

function about({ kind, of }: Concerned): string {
  return `${kind === 'departure' ? 'revocation' : 'account-request'}.${of}`;
}

/** A Message-ID for the letter about one person, without its angle brackets. */
export function newLetterId({ mailing }: StaffRun, concern: Concerned): string {
  const named = about(concern);
  if (mailing.kind === 'server') return newMessageId(named, mailing.post).slice(1, -1);
  return `${uniquely(named)}@ezdrav.invalid`;
}

/** Returns true if a Message-ID is that of a letter about this person, of whichever run. */
export function isLetterId(messageId: string, concern: Concerned): boolean {
  const prefix = `${readably(about(concern))}.`;
  return messageId.startsWith(prefix) && /^[0-9a-f]{32}@/.test(messageId.slice(prefix.length));
}
