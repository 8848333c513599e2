import type { Instant, LocalDate } from '../../calendar/instant.ts';
import { isLetter, type Letter, type Writing } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import { SERVICE_DESK, serviceDesk } from '../../letters/recipients.ts';
import type { Solution, StaffMember } from '../../records/types.ts';
import type { IssueText } from '../../report/staff/blocks.ts';
import {
  contractIssue,
  departureIssue,
  joinerIssue,
  type ShownLetter,
  togetherIssue,
} from '../../report/staff/issues.ts';
import type { LetterAccount, LetterHindrance } from '../../staffing/staff-report.ts';
import { mentionsLetter } from '../../outbox/letter-record.ts';
import { type KeyedDeparture, personOf } from '../../staffing/recorded-departures.ts';
import { isByGitHubAlone } from '../../staffing/certainty.ts';
import { SIGNALS } from '../../staffing/departures.ts';
import { departsAt } from '../../calendar/leaving.ts';
import type { IssueSubject } from '../../staffing/markers.ts';
import type { Joiner } from '../../staffing/joiners.ts';
import { isLetterId } from './letter-ids.ts';
import type { StaffRun } from './run.ts';
import { messagesIn } from '../../report/language.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

/** The letter that is due for one person: ready to be sent, already sent, or why it is not sent. */
export type DueLetter =
  | { readonly kind: 'ready'; readonly write: (noticed: Instant) => Letter | null }
  | { readonly kind: 'done'; readonly account: LetterAccount }
  | { readonly kind: 'hindered'; readonly why: LetterHindrance };

/** An issue that must be open, exactly once. */
export interface DueIssue extends IssueSubject {
  /** For a departure: the moment of leaving, which distinguishes one departure from the next. */
  readonly left: Instant | null;
  /** For a departure: distinguishes this person's issue from that of another under the same ref. */
  readonly person: number | null;
  /** A summary of what the text is made from: if it differs, the issue is updated. */
  readonly state: string;
  readonly letter: DueLetter;
  readonly reminded: boolean;
  readonly write: (noticed: Instant, goes: ShownLetter['goes']) => IssueText;
}

/** The name given for a ref belongs to its present holder and must not be in another person's letter. */
const NOBODY: StaffRun['people'] = { kind: 'given', people: new Map() };

/** `asked`: it is not certain, so a person is asked before the letter is sent. */
export function dueForDeparture(
  departure: KeyedDeparture,
  asked: boolean,
  run: StaffRun,
): DueIssue {
  const { ref, key, member, signals, departed, refReused = false } = departure;
  const { solution, isPublic, language } = run;
  const notified = member.revocation?.notified;
  const shown = isPublic ? withoutAddresses(named(run)) : named(run);
  const letterFor = (person: { readonly name: string }, noticed: Instant): Writing =>
    writeLetter('revocation', {
      member,
      person,
      solution: shown,
      solutions: run.solutions,
      noticed,
      now: run.now,
    });
  const isEdited = isDoubtful(run, { kind: 'departure', of: key }, departsAt(member));
  const isNotified = notified !== undefined && notified <= run.now;
  return {
    kind: 'departure',
    of: key,
    left: departsAt(member),
    person: personOf(member),
    state: [
      ...signals,
      ...(refReused ? ['succeeded'] : []),
      // What only GitHub suggests is always a question, so the state does not say so.
      ...(asked && !isByGitHubAlone(signals) ? ['question'] : []),
      ...(isEdited ? ['edited'] : []),
    ].join(','),
    reminded: true,
    letter: isNotified
      ? { kind: 'done', account: { kind: 'notified', at: notified, how: 'recorded' } }
      : asked
        ? { kind: 'hindered', why: 'question' }
        : isEdited
          ? { kind: 'hindered', why: 'edited' }
          : dueLetter(refReused ? { ...run, people: NOBODY } : run, member, (noticed, person) =>
              writeLetter('revocation', {
                member,
                person,
                solution: named(run),
                solutions: run.solutions,
                noticed,
                now: run.now,
              }),
            ),
    write: (noticed, goes) =>
      departureIssue(
        {
          ref,
          role: member.role,
          solutions: run.solutions,
          signals,
          refReused,
          departed,
          noticed,
          isPublic,
          asked: asked && goes === 'by-hand' && !isNotified,
          letter: {
            to: recipients(solution, isPublic),
            goes: isEdited && goes === 'by-hand' ? 'not-known' : goes,
            text: textOf(letterFor({ name: placeholder(run) }, noticed)),
          },
        },
        language,
      ),
  };
}

export function dueForJoiner(joiner: Joiner, run: StaffRun): DueIssue {
  const { ref, member, missing, requested } = joiner;
  const { solution, isPublic, language } = run;
  const blank = placeholder(run);
  const complete = missing.length === 0;
  return {
    kind: 'newcomer',
    of: ref,
    left: null,
    person: null,
    state: missing.join(','),
    reminded: false,
    letter:
      requested !== null
        ? { kind: 'done', account: { kind: 'asked', on: requested } }
        : !complete
          ? { kind: 'done', account: { kind: 'not-due' } }
          : run.lacksRules !== null
            ? { kind: 'hindered', why: run.lacksRules }
            : isDoubtful(run, { kind: 'newcomer', of: ref }, null)
              ? { kind: 'hindered', why: 'edited' }
              : dueLetter(run, member, (_noticed, person) =>
                  writeLetter('account-request', {
                    member,
                    person,
                    solution: named(run),
                    solutions: run.solutions,
                  }),
                ),
    write: (_noticed, goes) =>
      joinerIssue(
        {
          ref,
          role: member.role,
          solutions: run.solutions,
          missing,
          isPublic,
          letter: complete
            ? {
                to: recipients(solution, isPublic),
                goes,
                text: textOf(
                  writeLetter('account-request', {
                    member,
                    person: { name: blank, email: blank, mobile: blank },
                    solution: isPublic ? withoutAddresses(named(run)) : named(run),
                    solutions: run.solutions,
                  }),
                ),
              }
            : null,
        },
        language,
      ),
  };
}

/** One question about everybody whom only GitHub suggests to have left, if they are too many. */
export function dueTogether(departures: readonly KeyedDeparture[], run: StaffRun): DueIssue {
  const people = departures.map(({ ref, signals }) => ({ ref, signals }));
  const digest = createHash('sha256').update(JSON.stringify(people)).digest('hex').slice(0, 16);
  const signals = SIGNALS.filter((signal) => people.some((one) => one.signals.includes(signal)));
  return {
    kind: 'question',
    of: 'github',
    left: null,
    person: null,
    state: [...signals, digest].join(','),
    reminded: false,
    letter: { kind: 'done', account: { kind: 'not-due' } },
    write: () => togetherIssue(people, run.language),
  };
}

export function dueForContract(
  ended: LocalDate,
  children: readonly { readonly ref: string; readonly issue: number | null }[],
  run: StaffRun,
): DueIssue {
  return {
    kind: 'contract-end',
    of: ended,
    left: null,
    person: null,
    state: children.map(({ issue }) => issue ?? '?').join(','),
    reminded: false,
    letter: { kind: 'done', account: { kind: 'not-due' } },
    write: () => contractIssue(ended, children, run.language),
  };
}

/** Returns true if an edited text of ours may have recorded this letter. */
function isDoubtful(
  { editedTexts }: StaffRun,
  subject: IssueSubject,
  since: Instant | null,
): boolean {
  return (
    editedTexts === null ||
    mentionsLetter(editedTexts, (messageId) => isLetterId(messageId, subject), since)
  );
}

/** Whether the letter can be sent from here, and if not, why. */
function dueLetter(
  { isPublic, mailing, people, markers }: StaffRun,
  { ref }: StaffMember,
  write: (noticed: Instant, person: NonNullable<ReturnType<typeof givenPerson>>) => Writing,
): DueLetter {
  if (mailing.kind === 'by-hand') return { kind: 'hindered', why: 'by-hand' };
  if (isPublic) return { kind: 'hindered', why: 'public' };
  if (mailing.kind === 'invalid') return { kind: 'hindered', why: 'mail-settings' };
  if (markers.mayNotSend) return { kind: 'hindered', why: 'no-signature' };
  if (people.kind === 'unreadable') return { kind: 'hindered', why: 'people-unreadable' };
  const person = givenPerson(people, ref);
  if (person === undefined) return { kind: 'hindered', why: 'no-person' };
  const written = (noticed: Instant): Letter | null => {
    const writing = write(noticed, person);
    return isLetter(writing) ? writing : null;
  };
  return { kind: 'ready', write: written };
}

function givenPerson(people: StaffRun['people'], ref: string) {
  return people.kind === 'given' ? people.people.get(ref) : undefined;
}

/** In a public repository, only the service desk's public address. */
export function recipients(solution: Solution, isPublic: boolean): readonly string[] {
  return isPublic ? [SERVICE_DESK] : serviceDesk(solution);
}

function placeholder({ language }: StaffRun): string {
  return messagesIn(language).staff.letter.namePlaceholder;
}

/** The solution, with the repository's name if no file names it. */
function named({ solution, repository }: StaffRun): Solution {
  return solution.name === '' ? { ...solution, name: repository.name } : solution;
}

function withoutAddresses(solution: Solution): Solution {
  const { servicedesk, ict, assignees } = solution.contacts;
  return { ...solution, contacts: { servicedesk, ict, assignees } };
}

const textOf = (writing: Writing): string => (isLetter(writing) ? writing.text : '');
