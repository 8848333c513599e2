import type { StaffReport } from '../staffing/staff-report.ts';
import { Client } from '../github/client.ts';
import { readOwnComments } from '../github/issue-comments.ts';
import type { IssueSummary } from '../github/issues.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readPeople } from '../records/people.ts';
import type { DecidingLine } from '../rules/verdict.ts';
import { group, mask } from '../runner/log.ts';
import { type ModeInput, clientFor, repositoryOf } from './mode-input.ts';
import type { ModeResult } from './mode-result.ts';
import { mailerFor, type MailOptions } from './mailing.ts';
import { markersOf } from './markers.ts';
import { houseOf } from './organisation/house.ts';
import { withHouse } from './organisation/telling.ts';
import { asking, gatherStaff, readStaffFiles, type StaffFiles } from './staff/gathering.ts';
import { heldFiles } from './staff/holding.ts';
import { listStaffIssues, type StaffIssues } from './staff/listing.ts';
import {
  A_SECOND,
  Throttle,
  type Mailing,
  Notes,
  type People,
  type StaffRun,
} from './staff/run.ts';
import { remindOnly } from './staff/reminding.ts';
import { messagesIn } from '../report/language.ts';
import { isCounted, trustedOf } from './own-comments.ts';
import { concludeStaff } from './staff/conclude.ts';
import { keepStaff, recordedDepartures } from './staff/round.ts';
/** Options of a run; only set in tests. */
export interface StaffOptions {
  /** Milliseconds between requests that change something. */
  readonly between?: number;
  readonly tuning?: MailOptions;
}

/**
 * `mode: staff`: one open issue for every leaver until the revocation is confirmed, one for every joiner
 * until the account is granted, with reminders and letters.
 */
export async function reconcileStaff(
  input: ModeInput,
  manner: StaffOptions = {},
): Promise<ModeResult> {
  const { inputs } = input;
  const repository = repositoryOf(input);
  const { client } = repository;
  const members =
    inputs.membersToken === undefined
      ? null
      : clientFor({ ...input, inputs: { ...inputs, token: inputs.membersToken } });
  try {
    const pace = new Throttle(manner.between ?? A_SECOND, client);
    return await lookAfterStaff(input, repository, members, pace, manner.tuning ?? {});
  } finally {
    client.close();
    members?.close();
  }
}

async function lookAfterStaff(
  input: ModeInput,
  repository: RepositoryClient,
  membersClient: Client | null,
  pace: Throttle,
  tuning: MailOptions,
): Promise<ModeResult> {
  const { inputs, context } = input;
  const { runId } = context;
  const notes = new Notes();
  const alone = await readStaffFiles(repository);
  const membership = alone.kind === 'unknown' ? undefined : alone.solution.organisation;
  const house = membership === undefined ? null : await houseOf(repository, membership);
  const files = heldFiles(alone, house);
  const named = files.kind === 'unknown' ? null : (files.locate?.(['organisation']) ?? null);
  if (house?.ok === false) {
    notes.unknown.push({ what: 'organisation', problem: asking(house.problem) });
  }
  const held = (result: ModeResult, lookedAfter: readonly DecidingLine[] = []): ModeResult =>
    house?.ok === true
      ? withHouse(result, { house: house.value, named, lookedAfter }, language)
      : result;
  const solution = files.kind === 'unknown' ? null : files.solution;
  const language = inputs.language ?? solution?.language ?? 'en';
  const isPublic = files.kind === 'unknown' || files.repository.visibility === 'PUBLIC';
  // Masked before anything is printed, whether or not it may be used.
  const people = peopleOf(inputs.people, files, notes);
  const mailing = mailingOf(input, tuning, notes);
  const nothing = (): StaffReport => ({
    now: null,
    roster: files.kind === 'invalid' ? 'invalid' : 'unknown',
    isPublic: files.kind !== 'unknown' && isPublic,
    membership: 'not-asked',
    contractEnded: null,
    contractIssue: null,
    edited: [],
    foreign: [],
    signing: null,
    rows: [],
    done: notes.done,
    unknown: notes.unknown,
    failed: notes.failed,
  });
  if (files.kind === 'unknown') {
    notes.unknown.push(files.unknown);
    return concludeStaff(nothing(), { diagnostics: [], issue: null, named }, language);
  }
  const { defaultBranch } = files.repository;
  const markers = await markersOf({
    repository,
    defaultBranch,
    solution: files.solution,
    runId,
  });
  const base = { repository, pace, language, isPublic, people, mailing, markers, notes };
  const signing = signingOf(base);
  if (files.kind === 'invalid') {
    const listed = await listStaffIssues(base);
    if (!listed.ok) notes.unknown.push({ what: 'issues', problem: asking(listed.problem) });
    const { own, edited, foreign } = listed.ok ? listed.value : NONE;
    const known = {
      ...base,
      solution: files.solution,
      solutions: [],
      lacksRules: null,
      // Nothing is sent, so earlier letters do not matter.
      editedTexts: [],
    };
    await remindOnly(known, files, house, own, recordedDepartures(own));
    const seen = { edited: numbersOf(edited), foreign: numbersOf(foreign), signing };
    const { diagnostics } = files;
    return held(
      concludeStaff({ ...nothing(), ...seen }, { diagnostics, issue: null, named }, language),
    );
  }
  const [gathered, listed] = await group(messagesIn(language).staff.progress.reading, () =>
    Promise.all([gatherStaff(membersClient, repository, files, house), listStaffIssues(base)]),
  );
  notes.unknown.push(...gathered.unknown);
  if (!listed.ok) notes.unknown.push({ what: 'issues', problem: asking(listed.problem) });
  const { facts, lookedAfter } = gathered;
  const diagnostics = files.faults;
  if (facts === null || !listed.ok) {
    const account = { ...nothing(), membership: gathered.membership, signing };
    return held(concludeStaff(account, { diagnostics, issue: null, named }, language), lookedAfter);
  }
  const run: StaffRun = {
    ...base,
    now: facts.now,
    solution: files.solution,
    solutions: gathered.solutions,
    lacksRules:
      files.faults.length > 0
        ? 'solution-invalid'
        : house?.ok === false
          ? 'organisation-unreadable'
          : null,
    editedTexts: await readEditedTexts(base, [...listed.value.edited, ...listed.value.foreign]),
  };
  const done = await keepStaff(run, facts, listed.value, gathered.written);
  const { rows, contractEnded, contractIssue, issue } = done;
  const account: StaffReport = {
    now: facts.now,
    roster: files.roster === null && rows.length === 0 ? 'none' : 'kept',
    isPublic,
    membership: gathered.membership,
    contractEnded,
    contractIssue,
    edited: numbersOf(listed.value.edited),
    foreign: numbersOf(listed.value.foreign.filter(({ state }) => state === 'open')),
    signing,
    rows,
    done: notes.done,
    unknown: notes.unknown,
    failed: notes.failed,
  };
  return held(concludeStaff(account, { diagnostics, issue, named }, language), lookedAfter);
}

const NONE: StaffIssues = { own: [], edited: [], foreign: [] };

function numbersOf(issues: readonly IssueSummary[]): readonly number[] {
  return issues.map(({ number }) => number);
}

/** What is reported about signatures: why letters are not sent, or are sent without one. */
function signingOf({
  markers,
  mailing,
}: Pick<StaffRun, 'markers' | 'mailing'>): StaffReport['signing'] {
  const { hindrance: why, mayNotSend } = markers;
  if (why === null || mailing.kind !== 'server') return null;
  if (mayNotSend) return { demanded: true, why };
  return why === 'permission' ? { demanded: false, why } : null;
}

/** Our own unchanged comments in issues whose text somebody else edited; null if unknown. */
async function readEditedTexts(
  { repository, notes, markers }: Pick<StaffRun, 'repository' | 'notes' | 'markers'>,
  edited: readonly IssueSummary[],
): Promise<readonly string[] | null> {
  if (edited.length === 0) return [];
  const numbers = edited.map(({ number }) => number);
  const asked = await readOwnComments(repository, numbers, () => true);
  if (!asked.ok) {
    notes.unknown.push({ what: 'comments', problem: asking(asked.problem) });
    return null;
  }
  const texts: string[] = [];
  for (const [issue, comments] of asked.value) {
    const ours = (await trustedOf(markers, issue, comments)).filter(isCounted);
    texts.push(...ours.map(({ body }) => body));
  }
  return texts;
}

/** The input `people`, masked; not used if everybody could see the result. */
function peopleOf(text: string | undefined, files: StaffFiles, notes: Notes): People {
  if (text === undefined) return { kind: 'none' };
  const reading = readPeople(text);
  for (const secret of reading.secrets) mask(secret);
  const refusal = { kind: null, of: null, problem: null };
  if (files.kind !== 'unknown' && files.repository.visibility === 'PUBLIC') {
    notes.failed.push({ what: 'people-refused', ...refusal });
    return { kind: 'public' };
  }
  if (!reading.ok) {
    notes.failed.push({ what: 'people-unreadable', ...refusal });
    return { kind: 'unreadable' };
  }
  return { kind: 'given', people: reading.people };
}

/** Invalid mail settings do not prevent issues from being opened; they are reported at the end. */
function mailingOf({ inputs }: ModeInput, tuning: MailOptions, notes: Notes): Mailing {
  if (inputs.smtpUrl === undefined) return { kind: 'by-hand' };
  try {
    const post = mailerFor(inputs, tuning);
    return post.server === null ? { kind: 'by-hand' } : { kind: 'server', post };
  } catch {
    notes.failed.push({ what: 'mail-settings', kind: null, of: null, problem: null });
    return { kind: 'invalid' };
  }
}
