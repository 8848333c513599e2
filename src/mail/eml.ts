import { copiesOf, isAddress, isMessageId, withoutRepeats } from './address.ts';
import { compose, type MessageHeaders } from './compose.ts';
import type { Mail } from './delivery.ts';

/**
 * The same mail as `.eml` text, for sending by hand from a mail program; `X-Unsent` lets programs that know
 * it open it as a draft. Null if an address or the Message-ID may not be written into a mail.
 */
export async function eml(mail: Mail, stamp: MessageHeaders): Promise<string | null> {
  const to = withoutRepeats(mail.to);
  const cc = copiesOf(mail.cc, to).filter(isAddress);
  const sound =
    to.length > 0 && [stamp.from, ...to].every(isAddress) && isMessageId(stamp.messageId);
  if (!sound) return null;
  const raw = await compose({ ...mail, to, cc }, stamp);
  return `X-Unsent: 1\r\n${raw.toString('utf8')}`;
}
