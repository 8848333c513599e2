/** How long a reason stands in the way of a run. */
export type Lasts =
  /** It disappears as time passes. */
  | 'for-a-time'
  /** A new announcement of the plan mends it. */
  | 'until-announced'
  /** It may still be mended while the run waits: by an approval, a corrected file, a service that answers again. */
  | 'until-mended'
  /** Neither time nor a later act can mend it for this run of this plan. */
  | 'for-ever';

/** Where it shows first: in the files, before anybody was told or asked, or on the night itself. */
export type Shows = 'files' | 'night';

/** A file's keys, from its root. */
export type KeyNames = readonly string[];

/** Where a reason belongs: keys in the order of preference; the first that is present is used. */
export interface ReasonPlace {
  readonly in: 'intervention' | '.ezdrav/solution.yml' | '.ezdrav/staff.yml';
  readonly keys: readonly [KeyNames, ...KeyNames[]];
}

const plan = (...keys: [string, ...string[]]): ReasonPlace => {
  const [first, ...others] = keys;
  return { in: 'intervention', keys: [first.split(' '), ...others.map((key) => key.split(' '))] };
};
const solution = (key: string): ReasonPlace => ({
  in: '.ezdrav/solution.yml',
  keys: [key.split(' ')],
});
const roster = (key: string): ReasonPlace => ({ in: '.ezdrav/staff.yml', keys: [[key]] });

/** How long it lasts, where it shows first, and the line it refers to (null: no line). */
type Reason = readonly [lasts: Lasts, shows: Shows, place: ReasonPlace | null];

/**
 * Every reason a verdict can carry, in the order in which `reason-codes` lists them, with everything known
 * about it except its sentences. The part before the dot is the id of the rule that gives it.
 */
const REASONS = {
  'file.missing': ['until-mended', 'night', null],
  'file.invalid': ['until-mended', 'night', null],
  'file.personal-data': ['until-mended', 'night', null],
  'rules.loosened': ['until-mended', 'night', solution('version')],
  'rules.unverifiable': ['until-mended', 'night', null],
  'target.withdrawn': ['for-ever', 'night', plan('status')],
  'target.no-release': ['for-ever', 'night', plan('release tag')],
  'target.tag-mismatch': ['until-mended', 'night', plan('release tag')],
  'target.commit-mismatch': ['for-ever', 'night', plan('release commit', 'release tag')],
  'target.environment-mismatch': ['for-ever', 'night', plan('environment')],
  'target.ambiguous': ['until-mended', 'night', plan('release tag')],
  'target.finished': ['for-ever', 'night', plan('outcome')],
  'target.draft': ['until-mended', 'night', plan('status')],
  'target.unverifiable': ['until-mended', 'night', plan('release tag')],
  'announcement.missing': ['until-announced', 'night', plan('announcement', 'id')],
  'announcement.recipient-missing': ['until-mended', 'files', plan('announcement recipients')],
  'announcement.in-future': ['until-mended', 'files', plan('announcement sent-at')],
  'announcement.no-reference': ['until-mended', 'files', plan('announcement reference')],
  'announcement.reference-malformed': ['until-mended', 'files', plan('announcement reference')],
  'announcement.plan-changed': ['until-announced', 'files', plan('announcement plan')],
  'announcement.unverifiable': ['until-mended', 'night', plan('announcement', 'id')],
  'lead-time.too-short': ['for-ever', 'files', plan('announcement sent-at', 'schedule start')],
  'lead-time.unverifiable': [
    'until-mended',
    'night',
    plan('announcement sent-at', 'schedule start'),
  ],
  'approval.client-missing': ['until-mended', 'night', plan('approvals client', 'id')],
  'approval.ezdrav-ict-missing': ['until-mended', 'night', plan('approvals ezdrav-ict', 'id')],
  'approval.rejected': ['until-mended', 'files', plan('rejections', 'approvals', 'id')],
  'approval.before-announcement': [
    'until-mended',
    'files',
    plan('approvals', 'announcement sent-at'),
  ],
  'approval.in-future': ['until-mended', 'files', plan('approvals')],
  'approval.same-party': ['until-mended', 'files', plan('approvals')],
  'approval.same-reference': ['until-mended', 'files', plan('approvals')],
  'approval.reference-malformed': ['until-mended', 'files', plan('approvals')],
  'approval.self': ['until-mended', 'night', plan('approvals')],
  'approval.plan-changed': ['until-mended', 'files', plan('approvals')],
  'approval.edited': ['until-mended', 'night', plan('approvals')],
  'approval.not-authorised': ['until-mended', 'night', plan('approvals')],
  'approval.unverifiable': ['until-mended', 'night', plan('approvals')],
  'schedule.outside-window': ['for-ever', 'files', plan('schedule start')],
  'schedule.spans-nights': ['for-ever', 'files', plan('schedule end')],
  'schedule.reversed': ['for-ever', 'files', plan('schedule end')],
  'slot.not-yet-open': ['for-a-time', 'night', plan('schedule start')],
  'slot.over': ['for-ever', 'night', plan('schedule end')],
  'fit.too-late': ['for-ever', 'night', plan('schedule work-minutes', 'schedule end')],
  'fit.longer-than-slot': ['for-ever', 'files', plan('schedule work-minutes', 'schedule end')],
  'freeze.active': ['for-a-time', 'night', solution('freezes')],
  'urgent.unjustified': ['until-mended', 'files', plan('urgent reason')],
  'urgent.no-incident': ['until-mended', 'files', plan('urgent incident')],
  'urgent.not-authorised': ['until-mended', 'night', solution('urgent-authorities')],
  'urgent.not-notified': ['until-mended', 'night', plan('urgent notification')],
  'urgent.recipient-missing': ['until-mended', 'files', plan('urgent notification recipients')],
  'urgent.plan-changed': ['until-mended', 'files', plan('urgent notification plan')],
  'urgent.notified-in-future': ['until-mended', 'files', plan('urgent notification sent-at')],
  'urgent.expired': ['until-mended', 'night', plan('urgent notification sent-at')],
  'urgent.unverifiable': ['until-mended', 'night', plan('urgent notification')],
  'staff.departed': ['until-mended', 'night', roster('staff')],
  'staff.unknown': ['until-mended', 'night', roster('staff')],
  'staff.no-statement': ['until-mended', 'night', roster('staff')],
  'staff.not-eligible': ['until-mended', 'night', roster('staff')],
  'staff.unverifiable': ['until-mended', 'night', null],
  'clock.unverifiable': ['until-mended', 'night', null],
  'api.forbidden': ['until-mended', 'night', null],
  'api.rate-limited': ['until-mended', 'night', null],
  'api.unavailable': ['until-mended', 'night', null],
  'api.malformed': ['until-mended', 'night', null],
  'event.not-allowed': ['for-ever', 'night', null],
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;

export const REASON_CODES = Object.keys(REASONS) as readonly ReasonCode[];

function reasonOf(code: ReasonCode): Reason {
  return REASONS[code];
}

/** The line a reason refers to; null if it refers to no line of any file. */
export function placeIn(code: ReasonCode): ReasonPlace | null {
  const [, , place] = reasonOf(code);
  return place;
}

/** Returns true if the files alone show it, before anybody was told or asked. */
export function showsInFiles(code: ReasonCode): boolean {
  const [, shows] = reasonOf(code);
  return shows === 'files';
}

/** Returns true for a code that this release knows; another may have more. */
export function isReasonCode(code: string): code is ReasonCode {
  return REASON_CODES.some((each) => each === code);
}

/** Returns true if a new announcement of the plan mends it. */
export function isUntilAnnounced(code: ReasonCode): boolean {
  return lasts(code) === 'until-announced';
}

/** Returns true if only time stands in the way, so the same run may be tried again later. */
export function isTransient(codes: readonly ReasonCode[]): boolean {
  return codes.length > 0 && codes.every((code) => lasts(code) === 'for-a-time');
}

/** Returns true if this run can never become lawful. */
export function isPermanent(codes: readonly ReasonCode[]): boolean {
  return codes.some((code) => lasts(code) === 'for-ever');
}

/** How soon a reason must be read: 0 needs a new plan or announcement, 1 something to be mended, 2 only time. */
export function rankOf(code: ReasonCode): 0 | 1 | 2 {
  const how = lasts(code);
  if (how === 'for-a-time') return 2;
  return how === 'until-mended' ? 1 : 0;
}

function lasts(code: ReasonCode): Lasts {
  const [lasting] = reasonOf(code);
  return lasting;
}
