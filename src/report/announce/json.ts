import { toIso } from '../../calendar/instant.ts';
import type { Language } from '../../records/types.ts';
import {
  type AnnouncedIntervention,
  type AnnounceResult,
  announcementStatus,
} from '../../outbox/announce-result.ts';
import { reminderJson } from './reminders.ts';
import { heardJson } from '../heard.ts';
import { reasonsJson } from '../pages.ts';
import type { Versions } from '../../dossier/kept-verdict.ts';
import { jsonReport } from '../json.ts';

/** The JSON document of announcing, schema 1: one entry per intervention. */
export function announcedJson(
  announced: readonly AnnouncedIntervention[],
  versions: Versions,
  language: Language,
): unknown {
  return {
    schema: 1,
    mode: 'announce',
    interventions: announced.map((each) => ({
      id: each.id,
      file: each.path,
      'plan-digest': each.planDigest,
      urgent: each.urgent,
      result: each.result.kind,
      'reason-codes': announcementStatus(each).codes,
      reasons: reasonsJson(announcementStatus(each).codes, language),
      'issue-number': each.issue?.number ?? null,
      ...(each.heard.length > 0 && { heard: each.heard.map(heardJson) }),
      ...(each.reminders.length > 0 && { reminders: each.reminders.map(reminderJson) }),
      ...detailsOf(each.result, versions, language),
    })),
    versions,
  };
}

function detailsOf(result: AnnounceResult, versions: Versions, language: Language): object {
  switch (result.kind) {
    case 'sent': {
      const { notice, to, messageId, at, mailServer, signing, refusedCopies } = result;
      return {
        notice,
        recipients: to,
        'refused-copies': refusedCopies,
        'message-id': messageId,
        'delivered-at': toIso(at),
        'mail-server': mailServer,
        signature: signing.kind,
      };
    }
    case 'told':
      return { 'delivered-at': toIso(result.at), reference: result.reference ?? null };
    case 'unknown':
    case 'unconfirmed':
      return { notice: result.notice, 'message-id': result.messageId, receipt: result.receipt };
    case 'by-hand':
      return { notice: result.notice, recipients: result.to, mail: result.path };
    case 'not-sent':
      return { notice: result.notice, why: result.why, status: result.status };
    case 'incomplete':
      return { notice: result.notice, missing: result.missing };
    case 'refused':
      return { verdict: jsonReport(result.verdict, versions, language) };
    case 'other-server':
      return { 'mail-server': result.host, 'mail-server-named': result.named };
    case 'same-id':
      return { files: result.files };
    case 'failed':
    case 'never-announced':
    case 'rival':
      return {};
  }
}
