import { toIso } from '../../calendar/instant.ts';
import type { Language } from '../../records/types.ts';
import { cardAddress, faultAddress, reasonsJson } from '../pages.ts';
import type { Want } from '../../portfolio/listed.ts';
import type { OwnConflicts } from '../../portfolio/own-conflicts.ts';
import { type Coming, conflictsWith, type Portfolio } from '../../portfolio/portfolio.ts';
import type { AnnouncedState, Approved } from '../../portfolio/standing.ts';

/** The portfolio as one JSON text with a final line end. */
export function portfolioJson(portfolio: Portfolio, language: Language): string {
  return `${JSON.stringify(portfolioDocument(portfolio, language), null, 2)}\n`;
}

/**
 * The document of `ezdrav plan --repo … --repo … --format json`, schema 1. Moments are ISO 8601 in UTC;
 * `announce-by` is exclusive. It names no people: neither approvers nor those on duty.
 */
export function portfolioDocument(portfolio: Portfolio, language: Language): object {
  const { now, solutions, coming, freezes, remarks } = portfolio;
  return {
    schema: 1,
    now: toIso(now),
    solutions: solutions.map(({ label, name, isRead, coming: count, wants }) => ({
      repository: label,
      name,
      read: isRead,
      coming: count,
      'not-known': wants.map((want) => wantOf(want, language)),
    })),
    interventions: coming.map((each) => interventionOf(each, portfolio, language)),
    conflicts: portfolio.conflicts.map(conflictJson),
    freezes: freezes.map(({ from, to, reason, urgent, labels }) => ({
      from: toIso(from),
      to: toIso(to),
      reason,
      urgent,
      repositories: labels,
    })),
    remarks,
  };
}

function conflictJson({ between, kinds }: Portfolio['conflicts'][number]): object {
  return { between: between.map(referenceOf), kinds };
}

/** The conflicts of one solution's plans, as a part of another document. */
export function ownConflictsJson({ conflicts, unread }: OwnConflicts): object {
  return { conflicts: conflicts.map(conflictJson), 'conflicts-not-known': unread };
}

function interventionOf(coming: Coming, portfolio: Portfolio, language: Language): object {
  const { announceBy, approvals, announced, slot } = coming;
  return {
    ...referenceOf(coming),
    solution: coming.solution,
    title: coming.title,
    tag: coming.tag,
    environment: coming.environment,
    'opens-at': toIso(slot.start),
    'closes-at': toIso(slot.end),
    downtime: coming.downtime,
    'downtime-minutes': coming.downtimeMinutes,
    urgent: coming.urgent,
    state: coming.state,
    announced: momentOf(announced),
    'announce-by': announceBy === null ? null : toIso(announceBy),
    approvals: {
      client: momentOf(approvals.client),
      'ezdrav-ict': momentOf(approvals['ezdrav-ict']),
    },
    frozen:
      coming.unseen.includes('rules') && coming.freezes.length === 0
        ? null
        : coming.freezes.length > 0,
    'reason-codes': coming.codes,
    reasons: reasonsJson(coming.codes, language),
    'not-known': coming.unseen,
    conflicts: conflictsWith(coming, portfolio).map(({ other, kinds }) => ({
      ...referenceOf(other),
      kinds,
    })),
  };
}

function referenceOf({ label, path, id }: Coming): object {
  return { repository: label, path, id };
}

function momentOf(stands: AnnouncedState | Approved): object {
  return 'at' in stands ? { kind: stands.kind, at: toIso(stands.at) } : { kind: stands.kind };
}

function wantOf(want: Want, language: Language): object {
  if (want.kind === 'file') {
    const { file, line, column, code } = want.diagnostic;
    return { code, 'help-url': faultAddress(code, language), file, line, column };
  }
  const { code, request, status, permission, flaw } = want.problem;
  return {
    code,
    'help-url': cardAddress(code, language),
    request,
    status,
    ...(permission !== undefined && { permission }),
    ...(flaw !== undefined && { why: flaw.why }),
  };
}
