import type { IssueSubject } from '../../staffing/markers.ts';
import { newMessageId, readably, uniquely } from '../mailing.ts';
import type { StaffRun } from './run.ts';

function about({ kind, of }: IssueSubject): string {
  return `${kind === 'departure' ? 'revocation' : 'account-request'}.${of}`;
}

/** A Message-ID for the letter about one person, without its angle brackets. */
export function newLetterId({ mailing }: StaffRun, subject: IssueSubject): string {
  const named = about(subject);
  if (mailing.kind === 'server') return newMessageId(named, mailing.post).slice(1, -1);
  return `${uniquely(named)}@ezdrav.invalid`;
}

/** Returns true if a Message-ID belongs to a letter about this person, of any run. */
export function isLetterId(messageId: string, subject: IssueSubject): boolean {
  const prefix = `${readably(about(subject))}.`;
  return messageId.startsWith(prefix) && /^[0-9a-f]{32}@/.test(messageId.slice(prefix.length));
}
