import type { Locate } from '../records/diagnostic.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import { visible } from './escaping.ts';

/** The files that were read, and where their keys stand. */
export interface LocatedFiles {
  /** By path from the repository's root. */
  readonly locate: ReadonlyMap<string, Locate>;
  /** The path of the intervention that is meant; null: none could be told. */
  readonly file: string | null;
}

const SOLUTION = '.ezdrav/solution.yml';
const STAFF_FILE = '.ezdrav/staff.yml';

type Key = readonly string[];

/** Where a reason stands: keys in the order of preference; the first that is written wins. */
interface Keys {
  readonly in: 'intervention' | typeof SOLUTION | typeof STAFF_FILE;
  readonly keys: readonly [Key, ...Key[]];
}

const plan = (...keys: [string, ...string[]]): Keys => {
  const [first, ...others] = keys;
  return { in: 'intervention', keys: [first.split(' '), ...others.map((key) => key.split(' '))] };
};
const solution = (key: string): Keys => ({ in: SOLUTION, keys: [key.split(' ')] });
const STAFF: Keys = { in: STAFF_FILE, keys: [['staff']] };

/** Null: the reason speaks of no line of any file. */
const PLACES: Record<ReasonCode, Keys | null> = {
  'file.missing': null,
  'file.invalid': null,
  'file.personal-data': null,
  'target.withdrawn': plan('status'),
  'target.no-release': plan('release tag'),
  'target.tag-mismatch': plan('release tag'),
  'target.commit-mismatch': plan('release commit', 'release tag'),
  'target.environment-mismatch': plan('environment'),
  'target.ambiguous': plan('release tag'),
  'target.finished': plan('outcome'),
  'target.draft': plan('status'),
  'target.unverifiable': plan('release tag'),
  'announcement.missing': plan('announcement', 'id'),
  'announcement.recipient-missing': plan('announcement recipients'),
  'announcement.in-future': plan('announcement sent-at'),
  'announcement.no-reference': plan('announcement reference'),
  'announcement.reference-malformed': plan('announcement reference'),
  'announcement.plan-changed': plan('announcement plan'),
  'announcement.unverifiable': plan('announcement', 'id'),
  'lead-time.too-short': plan('announcement sent-at', 'schedule start'),
  'lead-time.unverifiable': plan('announcement sent-at', 'schedule start'),
  'approval.client-missing': plan('approvals client', 'id'),
  'approval.ezdrav-ict-missing': plan('approvals ezdrav-ict', 'id'),
  'approval.before-announcement': plan('approvals', 'announcement sent-at'),
  'approval.in-future': plan('approvals'),
  'approval.same-party': plan('approvals'),
  'approval.same-reference': plan('approvals'),
  'approval.reference-malformed': plan('approvals'),
  'approval.self': plan('approvals'),
  'approval.plan-changed': plan('approvals'),
  'approval.edited': plan('approvals'),
  'approval.not-authorised': plan('approvals'),
  'approval.unverifiable': plan('approvals'),
  'schedule.outside-window': plan('schedule start'),
  'schedule.spans-nights': plan('schedule end'),
  'schedule.reversed': plan('schedule end'),
  'slot.not-yet-open': plan('schedule start'),
  'slot.over': plan('schedule end'),
  'fit.too-late': plan('schedule work-minutes', 'schedule end'),
  'freeze.active': solution('freezes'),
  'urgent.unjustified': plan('urgent reason'),
  'urgent.no-incident': plan('urgent incident'),
  'urgent.not-authorised': solution('urgent-authorities'),
  'urgent.not-notified': plan('urgent notification'),
  'urgent.recipient-missing': plan('urgent notification recipients'),
  'urgent.plan-changed': plan('urgent notification plan'),
  'urgent.notified-in-future': plan('urgent notification sent-at'),
  'urgent.expired': plan('urgent notification sent-at'),
  'urgent.unverifiable': plan('urgent notification'),
  'staff.departed': STAFF,
  'staff.unknown': STAFF,
  'staff.no-statement': STAFF,
  'staff.not-eligible': STAFF,
  'staff.unverifiable': null,
  'clock.unverifiable': null,
  'api.forbidden': null,
  'api.rate-limited': null,
  'api.unavailable': null,
  'api.malformed': null,
  'event.not-allowed': null,
};

/**
 * The line of the key a reason speaks of, or nothing where it speaks of none or its file was not
 * read. `Locate` answers for an absent key with its nearest ancestor, so a key whose place is the
 * file's own is one that is not written.
 */
export function placeOf(
  code: ReasonCode,
  files: LocatedFiles,
): { readonly file: string; readonly line: number; readonly column: number } | null {
  const place = PLACES[code];
  if (place === null) return null;
  const file = place.in === 'intervention' ? files.file : place.in;
  const locate = file === null ? undefined : files.locate.get(file);
  if (file === null || locate === undefined) return null;
  const top = locate([]);
  const places = place.keys.map((key) => locate(key));
  const written = places.find(({ line, column }) => line !== top.line || column !== top.column);
  return { file: visible(file), ...(written ?? top) };
}
