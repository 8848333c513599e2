import type { Instant } from '../../calendar/instant.ts';
import type { Letter } from '../../letters/letter.ts';
import type { AnnounceResult, NoticeKind } from '../../outbox/announce-result.ts';
import type { NotifyResult } from '../notifying.ts';

/** The result of sending, for the report. */
export function resultOf(
  told: NotifyResult,
  notice: NoticeKind,
  { to, subject }: Letter,
  now: Instant,
): AnnounceResult {
  switch (told.kind) {
    case 'sent':
      return { ...told, notice, to };
    case 'unconfirmed':
      return { ...told, notice };
    case 'unknown': {
      const { messageId, receipt } = told;
      return { kind: 'unknown', now: true, notice, messageId, receipt, since: now };
    }
    case 'not-sent': {
      const { why, status, detail, rejected } = told.delivery;
      return { kind: 'not-sent', notice, why, status, detail, rejected, left: told.left };
    }
    case 'by-hand':
      return { ...told, notice, to, subject };
    case 'no-receipt':
      return { kind: 'failed', at: 'receipt', problem: told.problem };
    case 'no-signature':
      return { kind: 'failed', at: 'signature', problem: told.problem };
    case 'other-server':
      return told;
    case 'rival':
      return { kind: 'rival' };
  }
}
