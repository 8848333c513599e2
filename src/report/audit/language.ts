import type { Language } from '../../records/types.ts';
import { ENGLISH_AUDITS } from './messages.en.ts';
import { SLOVENE_AUDITS } from './messages.sl.ts';
import type { AuditMessages } from './messages.ts';

const BY_LANGUAGE: Record<Language, AuditMessages> = { en: ENGLISH_AUDITS, sl: SLOVENE_AUDITS };

/** Every sentence about audits in one language. */
export function auditMessagesIn(language: Language): AuditMessages {
  return BY_LANGUAGE[language];
}
