import { HOUR, type Instant, type LocalDate, MINUTE } from '../../calendar/instant.ts';
import type { Language } from '../../records/types.ts';
import type { Lapse, Signal } from '../../staffing/departures.ts';
import type { Requirement } from '../../staffing/joiners.ts';
import { doubtSentences } from '../doubt.ts';
import { htmlParagraph, quoted } from '../escaping.ts';
import type { Moments } from '../moments.ts';
import { pageLink } from '../page-link.ts';
import { shellWord } from '../init/steps.ts';
import { blocks, folded, type IssueText, steps, htmlStrong, table } from './blocks.ts';
import type { MailRefusal } from '../../outbox/letter-results.ts';
import { type Messages, messagesIn } from '../language.ts';
import { filled, fieldPlaces, type Places } from '../filled.ts';

/** A letter in the form an issue shows it: without personal data, and how it gets to the service desk. */
export interface ShownLetter {
  readonly to: readonly string[];
  readonly text: string;
  /** `not-known`: it is unknown whether it was sent, because a person changed our record of it. */
  readonly goes: 'by-mail' | 'by-hand' | 'not-known';
}

export interface DepartureIssue {
  readonly ref: string;
  readonly role: string | undefined;
  /** For an organisation, the names of its solutions; empty in a solution's own repository. */
  readonly solutions?: readonly string[];
  readonly signals: readonly Signal[];
  /** True if somebody else has the ref now, or if that cannot be ruled out. */
  readonly refReused: boolean;
  readonly departed: Instant | null;
  readonly noticed: Instant;
  /** True if it is not certain and nobody has been notified yet, so a person is asked. */
  readonly asked: boolean;
  readonly letter: ShownLetter;
  readonly isPublic: boolean;
}

/** The issue about one departure: who (by `ref`), why, what to do, to whom, by when. */
export function departureIssue(departure: DepartureIssue, language: Language): IssueText {
  const { words, moments } = inLanguage(language);
  const { departure: said, labels, letter: letterWords } = words;
  const { signals, role, solutions = [], departed, noticed, asked, letter, isPublic } = departure;
  const ref = quoted(departure.ref);
  const to = addresses(letter.to);
  const isDoubtful = signals.every(
    (signal) => signal === 'no-write-access' || signal === 'no-member',
  );
  return {
    title: filled(asked ? said.question.title : said.title, { ref: departure.ref }),
    body: blocks([
      htmlStrong(asked ? said.question.lead : said.lead),
      table([
        [labels.person, ref],
        ...(role === undefined ? [] : [[labels.role, quoted(role)] as const]),
        ...(solutions.length === 0
          ? []
          : [[labels.solutions, solutions.map(quoted).join(', ')] as const]),
        [labels.why, ...signals.map((signal) => said.signals[signal])],
        ...(departed === null ? [] : [[labels.departed, moments.stamp(departed)] as const]),
        [labels.noticed, moments.stamp(noticed)],
        [labels.due, labels.dueNow],
      ]),
      `### ${labels.whatToDo}`,
      steps(
        asked
          ? questionSteps(departure, said)
          : [
              letterStep(letter.goes, to, said, language),
              backOrTold(departure, said),
              filled(said.recordConfirmed, ofPerson(departure.ref)),
              ...(isDoubtful ? [said.ifStillHere] : []),
            ],
      ),
      htmlParagraph(asked ? said.question.reminders : said.reminders),
      isPublic ? htmlParagraph(said.publicRepository) : '',
      asked ? '' : folded(letterWords.title, letter.text),
      pageLink('staff', language),
    ]),
  };
}

function letterStep(
  goes: ShownLetter['goes'],
  to: string,
  said: Messages['staff']['departure'],
  language: Language,
): string {
  if (goes === 'not-known') return notKnownSentence(said.recordChanged, null, to, language);
  return filled(goes === 'by-mail' ? said.sentByMail : said.sendByHand, { to });
}

/** How a person answers whether somebody has left. */
function questionSteps(
  { ref, signals, refReused }: Pick<DepartureIssue, 'ref' | 'signals' | 'refReused'>,
  { question, ifStillHere, refReused: whoever }: Messages['staff']['departure'],
): readonly string[] {
  const answers = (): readonly string[] => {
    if (refReused) return [whoever];
    if (signals.includes('gone')) return [question.ifLeftAndGone, question.ifNotGone];
    const isContract = signals.includes('contract-ended');
    return [question.ifLeft, isContract ? question.ifContinued : ifStillHere];
  };
  return [question.find, ...answers()].map((step) => filled(step, ofPerson(ref)));
}

/** The issue about everybody whom GitHub's lists suggest to have left, if they are too many at once to be true. */
export function togetherIssue(
  people: readonly { readonly ref: string; readonly signals: readonly Signal[] }[],
  language: Language,
): IssueText {
  const { together, departure, contract, labels } = messagesIn(language).staff;
  const shown = people.slice(0, MOST_CHILDREN);
  const rest = people.length - shown.length;
  return {
    title: together.title,
    body: blocks([
      htmlStrong(together.lead(people.length)),
      table(
        shown.map(({ ref, signals }) => [
          ref,
          ...signals.map((signal) => departure.signals[signal]),
        ]),
      ),
      rest > 0 ? htmlParagraph(filled(contract.more, { more: rest })) : '',
      `### ${labels.whatToDo}`,
      steps([
        together.find,
        filled(together.ifLeft, { command: quoted('ezdrav record left') }),
        together.ifNot,
      ]),
      pageLink('staff', language),
    ]),
  };
}

function backOrTold(
  { ref, signals, refReused }: Pick<DepartureIssue, 'ref' | 'signals' | 'refReused'>,
  said: Messages['staff']['departure'],
): string {
  const back = refReused ? said.refReused : said.putBack;
  return filled(signals.includes('gone') ? back : said.recordNotified, ofPerson(ref));
}

/** What sentences about a person speak of: the ref, and the commands that record something about them. */
function ofPerson(ref: string): Places {
  const record = (what: string, options = ''): string =>
    quoted(`ezdrav record ${what} ${shellWord(ref)}${options}`);
  return {
    ref: quoted(ref),
    leftCommand: record('left'),
    notifyCommand: record('revocation'),
    confirmCommand: record('revocation', ' --confirmed TIME'),
    requestCommand: record('account'),
    grantCommand: record('account', ' --granted DATE'),
    letterCommand: quoted(`ezdrav letter account-request --ref ${ref}`),
  };
}

export interface JoinerIssue {
  readonly ref: string;
  readonly role: string | undefined;
  /** For an organisation, the names of its solutions; empty in a solution's own repository. */
  readonly solutions?: readonly string[];
  readonly missing: readonly Requirement[];
  /** Null if the letter cannot be written yet. */
  readonly letter: ShownLetter | null;
  readonly isPublic: boolean;
}

/** The issue about one joiner: what is missing, or the letter that asks for the account. */
export function joinerIssue(joiner: JoinerIssue, language: Language): IssueText {
  const { words } = inLanguage(language);
  const { joiner: said, labels, letter: letterWords, departure } = words;
  const { role, solutions = [], missing, letter, isPublic } = joiner;
  const ref = quoted(joiner.ref);
  const say = (text: string, to: readonly string[]): string =>
    filled(text, { ...ofPerson(joiner.ref), to: addresses(to) });
  return {
    title: filled(said.title, { ref: joiner.ref }),
    body: blocks([
      htmlStrong(said.lead),
      table([
        [labels.person, ref],
        ...(role === undefined ? [] : [[labels.role, quoted(role)] as const]),
        ...(solutions.length === 0
          ? []
          : [[labels.solutions, solutions.map(quoted).join(', ')] as const]),
      ]),
      `### ${labels.whatToDo}`,
      ...(letter === null
        ? [
            htmlParagraph(said.missing),
            steps(
              missing.map((requirement) => said.requirements[requirement]),
              'ul',
            ),
          ]
        : [
            htmlParagraph(said.complete),
            steps([
              say(letter.goes === 'by-mail' ? said.sentByMail : said.sendByHand, letter.to),
              say(said.recordRequested, letter.to),
              say(said.recordGranted, letter.to),
            ]),
            isPublic ? htmlParagraph(departure.publicRepository) : '',
            folded(letterWords.title, letter.text),
          ]),
      pageLink('staff', language),
    ]),
  };
}

/** Maximum number of people listed in the parent issue; more would not fit into its text. */
const MOST_CHILDREN = 500;

/** The parent issue of the contract's end; `children`: everybody's issue, null if it has not been opened yet. */
export function contractIssue(
  ended: LocalDate,
  children: readonly { readonly ref: string; readonly issue: number | null }[],
  language: Language,
): IssueText {
  const { words, moments } = inLanguage(language);
  const { contract } = words;
  const shown = children.slice(0, MOST_CHILDREN);
  const lines = shown.map(({ issue }) => (issue === null ? '' : `- #${issue}`));
  const rest = children.length - shown.length;
  return {
    title: contract.title,
    body: blocks([
      htmlStrong(filled(contract.lead, { day: moments.onDay(ended) })),
      htmlParagraph(contract.each),
      lines.filter((line) => line !== '').join('\n'),
      rest > 0 ? htmlParagraph(filled(contract.more, { more: rest })) : '',
      pageLink('staff', language),
    ]),
  };
}

export interface Settlement {
  readonly left: Instant;
  readonly notified: Instant | null;
  readonly confirmed: Instant;
  readonly lapse: Lapse;
}

/** The closing text of a departure's issue: left, notified, confirmed, and the hours between. */
export function settlementText(settlement: Settlement, language: Language): string {
  const { words, moments } = inLanguage(language);
  const { labels, departure } = words;
  const { left, notified, confirmed, lapse } = settlement;
  const between = (length: number | null): string =>
    length === null ? labels.notRecorded : hours(length);
  return blocks([
    htmlStrong(departure.settled),
    table([
      [labels.left, moments.stamp(left)],
      [labels.notified, notified === null ? labels.notRecorded : moments.stamp(notified)],
      [labels.confirmed, moments.stamp(confirmed)],
      [labels.leftToNotified, between(lapse.leftToNotified)],
      [labels.notifiedToConfirmed, between(lapse.notifiedToConfirmed)],
      [labels.leftToConfirmed, between(lapse.leftToConfirmed)],
    ]),
    pageLink('staff', language),
  ]);
}

/** The closing text of a joiner's issue. */
export function grantedText(
  requested: LocalDate | null,
  granted: LocalDate,
  language: Language,
): string {
  const { words, moments } = inLanguage(language);
  const { labels, joiner } = words;
  return blocks([
    htmlStrong(joiner.settled),
    table([
      [labels.requested, requested === null ? labels.notRecorded : moments.date(requested)],
      [labels.granted, moments.date(granted)],
    ]),
    pageLink('staff', language),
  ]);
}

/** The closing text of an issue for which there is no longer a reason, or in which everything is done. */
export function endText(
  kind: 'departure' | 'joiner' | 'contract' | 'together',
  end: 'settled' | 'withdrawn',
  language: Language,
): string {
  const words = messagesIn(language).staff;
  return blocks([
    htmlStrong(kind === 'together' ? words.together.over : words[kind][end]),
    pageLink('staff', language),
  ]);
}

export function duplicateText(of: number, language: Language): string {
  return filled(messagesIn(language).staff.labels.duplicate, { number: of });
}

/** Why an issue that was closed by hand is open again. */
export function reopenedText(language: Language): string {
  return htmlStrong(messagesIn(language).staff.departure.reopened);
}

/** Whether the service desk has been notified; `going`: the letter is being sent at this moment. */
export type ServiceDeskState =
  | { readonly kind: 'notified'; readonly at: Instant }
  | { readonly kind: 'going' | 'not-notified' | 'asked' | 'edited' }
  | { readonly kind: 'unknown'; readonly messageId: string };

/** One working day's reminder, with what is known about the notification. */
export function reminderText(
  ref: string,
  day: LocalDate,
  telling: ServiceDeskState,
  to: readonly string[],
  language: Language,
): string {
  const { words, moments } = inLanguage(language);
  return blocks([
    htmlStrong(filled(words.departure.reminder, { ref: quoted(ref), day: moments.date(day) })),
    htmlParagraph(tellingSentence(ref, telling, to, language)),
    pageLink('staff', language),
  ]);
}

function tellingSentence(
  ref: string,
  telling: ServiceDeskState,
  to: readonly string[],
  language: Language,
): string {
  const { words, moments } = inLanguage(language);
  const { departure } = words;
  const places = { ...ofPerson(ref), to: addresses(to) };
  switch (telling.kind) {
    case 'notified':
      return filled(departure.notifiedAt, { ...places, at: moments.when(telling.at, null) });
    case 'going':
      return filled(departure.sentByMail, places);
    case 'unknown':
      return notKnownSentence('', telling.messageId, addresses(to), language);
    case 'not-notified':
      return filled(departure.notNotified, places);
    case 'asked':
      return departure.question.open;
    case 'edited':
      return notKnownSentence(departure.recordChanged, null, addresses(to), language);
  }
}

/** What is not known of a letter about somebody, and what a person does: such a letter is sent again by hand. */
function notKnownSentence(
  changed: string,
  messageId: string | null,
  to: string,
  language: Language,
): string {
  const messages = messagesIn(language);
  const [head, look] = doubtSentences('earlier', { id: messageId }, messages);
  const { unlessSent } = messages.staff.departure;
  return [changed === '' ? head : changed, look, filled(unlessSent, { to })].join(' ');
}

export type LetterComment =
  | { readonly kind: 'begun' | 'unknown'; readonly messageId: string }
  | {
      readonly kind: 'sent';
      readonly messageId: string;
      readonly at: Instant;
      readonly to: readonly string[];
      /** Copies that the mail server refused. */
      readonly refusedCopies: readonly string[];
    }
  | {
      readonly kind: 'failed';
      readonly why: MailRefusal | 'cancelled';
      readonly status: number | null;
    };

/** The comment that records what happened with a letter. It never repeats what the server or the letter said. */
export function letterComment(comment: LetterComment, language: Language): string {
  return blocks([commentSentence(comment, language), pageLink('staff', language)]);
}

function commentSentence(comment: LetterComment, language: Language): string {
  const { words, moments } = inLanguage(language);
  const { letter } = words;
  const places = fieldPlaces(comment, quoted);
  switch (comment.kind) {
    case 'begun':
      return htmlParagraph(filled(letter.begun, places));
    case 'unknown': {
      const [head, look] = doubtSentences('now', { id: comment.messageId }, messagesIn(language));
      return htmlParagraph([head, look, letter.recordWhen].join(' '));
    }
    case 'sent': {
      const sent =
        comment.refusedCopies.length === 0 ? [letter.sent] : [letter.sent, letter.copiesRefused];
      return htmlParagraph(
        filled(sent.join(' '), { ...places, at: moments.when(comment.at, null) }),
      );
    }
    case 'failed':
      return htmlParagraph(filled(letter.failed, { why: failedFor(comment, language) }));
  }
}

/** »26 h 30 min«: whole minutes, in hours however many they are. */
export function hours(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  const whole = Math.floor((minutes * MINUTE) / HOUR);
  const rest = minutes % 60;
  return rest === 0 ? `${whole} h` : `${whole} h ${rest} min`;
}

function addresses(to: readonly string[]): string {
  return to.map(quoted).join(', ');
}

/** Why nobody got it, with the mail server's number if it gave one. */
function failedFor(
  { why, status }: Extract<LetterComment, { kind: 'failed' }>,
  language: Language,
): string {
  const { announce, staff } = messagesIn(language);
  const said = why === 'cancelled' ? staff.letter.cancelled : announce.refusals[why];
  return status === null ? said : `${said}, ${status}`;
}

function inLanguage(language: Language): { words: Messages['staff']; moments: Moments } {
  return { words: messagesIn(language).staff, moments: messagesIn(language).moments };
}
