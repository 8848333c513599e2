import type { Concerned } from '../../staffing/marks.ts';
import { newMessageId, uniquely } from '../mailing.ts';
import type { StaffRun } from './run.ts';

/** A Message-ID for the letter about one person, without its angle brackets. */
export function newLetterId({ mailing }: StaffRun, { kind, of }: Concerned): string {
  const about = `${kind === 'departure' ? 'revocation' : 'account-request'}.${of}`;
  if (mailing.kind === 'server') return newMessageId(about, mailing.post).slice(1, -1);
  return `${uniquely(about)}@ezdrav.invalid`;
}
