import {
  contractEnd,
  type Departure,
  type Signal,
  SIGNALS,
  type StaffFacts,
  unseen,
} from '../staffing/departures.ts';
import { allDepartures, type Remembered } from '../staffing/remembered.ts';
import { isComplete, type StaffReport, staffRows } from '../staffing/staff-report.ts';
import { isRevoked } from '../staffing/entries.ts';
import { questionsOf } from '../staffing/certainty.ts';
import {
  concernOf,
  type ConcernKind,
  markedValues,
  markedPerson,
  markedTime,
} from '../staffing/marks.ts';
import { joiners } from '../staffing/joiners.ts';
import type { DecidingPlaces } from '../staffing/written.ts';
import { isSettled } from '../staffing/canonical-issue.ts';
import { Client } from '../github/client.ts';
import { readOwnComments } from '../github/issue-comments.ts';
import type { IssueSummary } from '../github/issues.ts';
import { readPeople } from '../records/people.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import type { Language, StaffMember } from '../records/types.ts';
import { diagnosticAnnotations } from '../report/annotations.ts';
import { lineSentence } from '../report/escaping.ts';
import type { DecidingLine } from '../rules/verdict.ts';
import { staffJson } from '../report/staff/json.ts';
import { undoneSentence, unknowableSentence } from '../report/staff/sentences.ts';
import { staffLog, staffSummary } from '../report/staff/summary.ts';
import { type LogAnnotation, group, mask } from '../runner/log.ts';
import { type Assignment, clientFor, repositoryOf } from './assignment.ts';
import type { Conclusion } from './conclusion.ts';
import { mailerFor, type MailOptions } from './mailing.ts';
import { marksOf } from './marking.ts';
import { closeEnded, endedIssues } from './staff/closing.ts';
import {
  type Concern,
  contractConcern,
  departureConcern,
  newcomerConcern,
  togetherConcern,
} from './staff/concerns.ts';
import { houseOf } from './organisation/house.ts';
import { type NamedAt, annotationPlace, withHouse } from './organisation/telling.ts';
import { asking, gatherStaff, readStaffFiles, type StaffFiles } from './staff/gathering.ts';
import { heldFiles } from './staff/holding.ts';
import { reconcileIssues, type KeptConcern } from './staff/keeping.ts';
import { listStaffIssues, type StaffIssues } from './staff/listing.ts';
import { readLetterComments } from './staff/comments.ts';
import { tell } from './staff/letters.ts';
import { A_SECOND, Throttle } from './staff/throttle.ts';
import { remindOnly } from './staff/reminding.ts';
import { type Mailing, Notes, type People, type StaffRun } from './staff/run.ts';
import { VERSIONS } from './versions.ts';
import { messagesIn } from '../report/language.ts';

/** How a run goes about it; other than usual only in tests. */
export interface StaffOptions {
  /** How far apart requests that change something are sent, in ms. */
  readonly between?: number;
  readonly tuning?: MailOptions;
}

/**
 * `mode: staff`: one open issue for everybody who leaves until the revocation is confirmed, one for
 * everybody who comes until the account is granted, reminders and letters.
 */
export async function reconcileStaff(
  assignment: Assignment,
  manner: StaffOptions = {},
): Promise<Conclusion> {
  const { inputs } = assignment;
  const client = clientFor(assignment);
  const members =
    inputs.membersToken === undefined
      ? null
      : clientFor({ ...assignment, inputs: { ...inputs, token: inputs.membersToken } });
  try {
    const pace = new Throttle(manner.between ?? A_SECOND, client);
    return await lookAfterStaff(assignment, client, members, pace, manner.tuning ?? {});
  } finally {
    client.close();
    members?.close();
  }
}

async function lookAfterStaff(
  assignment: Assignment,
  client: Client,
  membersClient: Client | null,
  pace: Throttle,
  tuning: MailOptions,
): Promise<Conclusion> {
  const { inputs, context } = assignment;
  const { runId } = context;
  const repository = repositoryOf(context);
  const notes = new Notes();
  const alone = await readStaffFiles(client, repository);
  const membership = alone.kind === 'unknown' ? undefined : alone.solution.organisation;
  const house = membership === undefined ? null : await houseOf(client, repository, membership);
  const files = heldFiles(alone, house);
  const named = files.kind === 'unknown' ? null : (files.locate?.(['organisation']) ?? null);
  if (house?.ok === false) {
    notes.unknowable.push({ what: 'organisation', problem: asking(house.problem) });
  }
  const held = (conclusion: Conclusion, lookedAfter: readonly DecidingLine[] = []): Conclusion =>
    house?.ok === true
      ? withHouse(conclusion, { house: house.value, named, lookedAfter }, language)
      : conclusion;
  const solution = files.kind === 'unknown' ? null : files.solution;
  const language = inputs.language ?? solution?.language ?? 'en';
  const isPublic = files.kind === 'unknown' || files.repository.visibility === 'PUBLIC';
  // Masked before anything is printed, whether or not it may be used.
  const people = peopleOf(inputs.people, files, notes);
  const mailing = mailingOf(assignment, tuning, notes);
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
    deeds: notes.deeds,
    unknowable: notes.unknowable,
    undone: notes.undone,
  });
  if (files.kind === 'unknown') {
    notes.unknowable.push(files.unknowable);
    return conclude(nothing(), { diagnostics: [], issue: null, named }, language);
  }
  const { defaultBranch } = files.repository;
  const marks = await marksOf({
    client,
    repository,
    defaultBranch,
    solution: files.solution,
    runId,
  });
  const base = { client, repository, pace, language, isPublic, people, mailing, marks, notes };
  const signing = signingOf(base);
  if (files.kind === 'invalid') {
    const listed = await listStaffIssues(base);
    if (!listed.ok) notes.unknowable.push({ what: 'issues', problem: asking(listed.problem) });
    const { own, edited, foreign } = listed.ok ? listed.value : NONE;
    const known = {
      ...base,
      solution: files.solution,
      solutions: [],
      lacksRules: null,
      // Nothing is sent, so it does not matter what was.
      editedTexts: [],
    };
    await remindOnly(known, files, house, own, rememberedIn(own));
    const seen = { edited: numbersOf(edited), foreign: numbersOf(foreign), signing };
    const { diagnostics } = files;
    return held(conclude({ ...nothing(), ...seen }, { diagnostics, issue: null, named }, language));
  }
  const [gathered, listed] = await group(messagesIn(language).staff.progress.reading, () =>
    Promise.all([
      gatherStaff(client, membersClient, repository, files, house),
      listStaffIssues(base),
    ]),
  );
  notes.unknowable.push(...gathered.unknowable);
  if (!listed.ok) notes.unknowable.push({ what: 'issues', problem: asking(listed.problem) });
  const { facts, lookedAfter } = gathered;
  const diagnostics = files.faults;
  if (facts === null || !listed.ok) {
    const account = { ...nothing(), membership: gathered.membership, signing };
    return held(conclude(account, { diagnostics, issue: null, named }, language), lookedAfter);
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
    deeds: notes.deeds,
    unknowable: notes.unknowable,
    undone: notes.undone,
  };
  return held(conclude(account, { diagnostics, issue, named }, language), lookedAfter);
}

const NONE: StaffIssues = { own: [], edited: [], foreign: [] };

function numbersOf(issues: readonly IssueSummary[]): readonly number[] {
  return issues.map(({ number }) => number);
}

/** What is told of the signatures: what keeps letters from going out, or what they are sent without. */
function signingOf({
  marks,
  mailing,
}: Pick<StaffRun, 'marks' | 'mailing'>): StaffReport['signing'] {
  const { hindrance: why, mayNotSend } = marks;
  if (why === null || mailing.kind !== 'server') return null;
  if (mayNotSend) return { demanded: true, why };
  return why === 'permission' ? { demanded: false, why } : null;
}

/** What we wrote, and nobody changed, into issues whose text somebody else changed; null: not known. */
async function readEditedTexts(
  { client, repository, notes, marks }: Pick<StaffRun, 'client' | 'repository' | 'notes' | 'marks'>,
  edited: readonly IssueSummary[],
): Promise<readonly string[] | null> {
  if (edited.length === 0) return [];
  const numbers = edited.map(({ number }) => number);
  const asked = await readOwnComments(client, repository, numbers, () => true);
  if (!asked.ok) {
    notes.unknowable.push({ what: 'comments', problem: asking(asked.problem) });
    return null;
  }
  const texts: string[] = [];
  for (const [issue, comments] of asked.value) {
    for (const { body } of comments.filter(({ edited: isEdited }) => !isEdited)) {
      if ((await marks.standing(body, { issue, madeAt: null })) !== 'foreign') texts.push(body);
    }
  }
  return texts;
}

type Done = Pick<StaffReport, 'rows' | 'contractEnded' | 'contractIssue'> & {
  /** The issue that the output names: the first one made or changed, the contract's before all. */
  readonly issue: number | null;
};

async function keepStaff(
  run: StaffRun,
  facts: StaffFacts,
  { own: listed, edited, foreign }: StaffIssues,
  written: DecidingPlaces,
): Promise<Done> {
  const { now, roster } = facts;
  const leaving = allDepartures(facts, [
    ...rememberedIn(listed),
    ...doubtfulIn([...edited, ...foreign], listed),
  ]);
  const { each, together } = questionsOf(leaving, sizeOf(facts, leaving));
  const here = leaving.filter(({ succeeded }) => succeeded !== true);
  const coming = joiners(roster, new Set(here.map(({ ref }) => ref)), now);
  const people = [
    ...leaving
      .filter((departure) => !together.includes(departure))
      .map((departure) => departureConcern(departure, each.has(departure), run)),
    ...(together.length === 0 ? [] : [togetherConcern(together, run)]),
    ...coming.map((newcomer) => newcomerConcern(newcomer, run)),
  ];
  const ends = contractEnd(facts.contractEnds, now) === null ? null : (facts.contractEnds ?? null);
  const ended = leaving.some(({ signals }) => signals.includes('contract-ended')) ? ends : null;
  const loginsOf = (members: readonly StaffMember[]): readonly string[] =>
    members.flatMap(({ github }) => (github === undefined ? [] : [github.login.toLowerCase()]));
  // Whoever is here under another ref has not left.
  const staying = loginsOf(
    roster.staff.filter(
      (member) => !isRevoked(member, now) && !here.some(({ ref }) => ref === member.ref),
    ),
  );
  const leavers = new Set(
    loginsOf(leaving.map(({ member }) => member)).filter((login) => !staying.includes(login)),
  );
  const kept = await reconcileIssues(run, people, listed, leavers);
  const parent =
    ended === null
      ? []
      : await reconcileIssues(
          run,
          [contractConcern(ended, childrenOf(kept), run)],
          listed,
          leavers,
        );
  const finished = endedIssues(
    listed,
    [...kept, ...parent].map(({ concern }) => concern),
  ).filter(({ concern, issue }) => isOver(concern.kind, issue, facts));
  const asked = [
    ...kept.flatMap(({ issue, fresh }) =>
      issue === null || (fresh && !run.marks.signs) ? [] : [issue.number],
    ),
    ...finished
      .filter(({ concern }) => concern.kind === 'departure')
      .map(({ issue }) => issue.number),
  ];
  const comments = await readLetterComments(run, asked);
  const letters = await tell(run, kept, comments);
  await closeEnded(run, finished, facts, comments);
  const question = kept.find(({ concern }) => concern.kind === 'question')?.issue?.number ?? null;
  const rows = staffRows(
    roster,
    leaving,
    coming,
    (kind, key) => {
      if (together.some((one) => kind === 'departure' && one.key === key)) {
        return { issue: question, noticed: now, letter: { kind: 'not-sent', why: 'question' } };
      }
      const found = kept.find(({ concern }) => concern.kind === kind && concern.of === key);
      if (found === undefined) return null;
      const { concern, issue } = found;
      return {
        issue: issue?.number ?? null,
        noticed: issue === null ? now : (markedTime(issue.body, 'noticed') ?? now),
        letter: letters.get(concern) ?? { kind: 'not-due' },
      };
    },
    written,
    now,
  );
  const contractIssue = parent[0]?.issue?.number ?? null;
  const first = kept.find(({ fresh }) => fresh)?.issue?.number ?? null;
  return { rows, contractEnded: ended, contractIssue, issue: contractIssue ?? first };
}

/** What our own open issues record of departures. */
function rememberedIn(listed: readonly IssueSummary[]): readonly Remembered[] {
  return listed
    .filter((issue) => issue.state === 'open' && !isSettled(issue))
    .flatMap(({ body }) => {
      const concern = concernOf(body);
      if (concern?.kind !== 'departure') return [];
      const [state = ''] = markedValues(body, 'state');
      const signals = state.split(',').filter(isSignal);
      const noticed = markedTime(body, 'noticed');
      const asks = state.split(',').includes('question');
      return [{ key: concern.of, signals, person: markedPerson(body), noticed, asks }];
    });
}

/**
 * Open issues of ours that somebody else changed or made: what they say does not count, but that they were about a
 * departure is a question. Where another issue is about it already, that one counts.
 */
function doubtfulIn(
  edited: readonly IssueSummary[],
  own: readonly IssueSummary[],
): readonly Remembered[] {
  const known = new Set(rememberedIn(own).map(({ key }) => key));
  return rememberedIn(edited)
    .filter(({ key }) => !known.has(key))
    .map((issue) => ({ ...issue, signals: ['gone'], asks: true }));
}

/** Everybody whose revocation is not confirmed, with those who are no longer in the roster. */
function sizeOf({ roster, now }: StaffFacts, leaving: readonly Departure[]): number {
  const gone = leaving.filter(({ signals }) => signals.includes('gone'));
  return roster.staff.filter((member) => !isRevoked(member, now)).length + gone.length;
}

/** Returns true if an issue about this has come to its end, and that can be seen. */
function isOver(kind: ConcernKind, { body }: IssueSummary, facts: StaffFacts): boolean {
  if (kind === 'contract-end') return facts.contractEnds !== null;
  const [state = ''] = markedValues(body, 'state');
  return kind !== 'question' || unseen(state.split(',').filter(isSignal), facts).length === 0;
}

function isSignal(text: string): text is Signal {
  return SIGNALS.some((signal) => signal === text);
}

function childrenOf(
  kept: readonly KeptConcern[],
): readonly { readonly ref: string; readonly issue: number | null }[] {
  return kept
    .filter(({ concern }: { readonly concern: Concern }) => concern.kind === 'departure')
    .map(({ concern, issue }) => ({ ref: concern.of, issue: issue?.number ?? null }));
}

/** The input `people`, masked; not taken in where everybody could see what becomes of it. */
function peopleOf(text: string | undefined, files: StaffFiles, notes: Notes): People {
  if (text === undefined) return { kind: 'none' };
  const reading = readPeople(text);
  for (const secret of reading.secrets) mask(secret);
  const refusal = { kind: null, of: null, problem: null };
  if (files.kind !== 'unknown' && files.repository.visibility === 'PUBLIC') {
    notes.undone.push({ what: 'people-refused', ...refusal });
    return { kind: 'public' };
  }
  if (!reading.ok) {
    notes.undone.push({ what: 'people-unreadable', ...refusal });
    return { kind: 'unreadable' };
  }
  return { kind: 'given', people: reading.people };
}

/** Settings of mail that cannot be meant keep no issue from being opened; they are said at the end. */
function mailingOf({ inputs }: Assignment, tuning: MailOptions, notes: Notes): Mailing {
  if (inputs.smtpUrl === undefined) return { kind: 'by-hand' };
  try {
    return { kind: 'server', post: mailerFor(inputs, tuning) };
  } catch {
    notes.undone.push({ what: 'mail-settings', kind: null, of: null, problem: null });
    return { kind: 'invalid' };
  }
}

interface Beside {
  readonly diagnostics: readonly Diagnostic[];
  readonly issue: number | null;
  /** Where `solution.yml` names its organisation. */
  readonly named: NamedAt;
}

function conclude(
  account: StaffReport,
  { diagnostics, issue, named }: Beside,
  language: Language,
): Conclusion {
  const plain = (sentence: string): string => lineSentence(sentence, ['', '']);
  const said = [
    ...account.unknowable.map((one) => ({
      sentence: unknowableSentence(one, language),
      ...(one.what === 'organisation' && annotationPlace(named)),
    })),
    ...account.undone.map((one) => ({ sentence: undoneSentence(one, language) })),
  ];
  const annotations: readonly LogAnnotation[] = [
    ...diagnosticAnnotations(diagnostics, language),
    ...said.slice(0, MOST_ANNOTATIONS).map(({ sentence, ...place }): LogAnnotation => {
      return { level: 'warning', title: 'staff', message: plain(sentence), ...place };
    }),
  ];
  return {
    exitCode: isComplete(account) ? 0 : 1,
    outputs: issue === null ? {} : { 'issue-number': String(issue) },
    log: staffLog(account, diagnostics, language),
    summary: staffSummary(account, diagnostics, language),
    annotations,
    report: staffJson(account, diagnostics, VERSIONS, language),
  };
}

/** GitHub shows ten of a kind. */
const MOST_ANNOTATIONS = 10;
