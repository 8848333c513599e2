import type { LocalDate } from '../../calendar/instant.ts';
import type { ReviewCause, ReviewReminder } from '../../outcome/review.ts';
import {
  causesMarker,
  dueMarker,
  type Reviewed,
  reviewMarker,
} from '../../outcome/review-markers.ts';
import type { Intervention, Language } from '../../records/types.ts';
import { htmlParagraph, quoted, shortened } from '../escaping.ts';
import { shellWord } from '../init/steps.ts';
import { pageLink } from '../page-link.ts';
import { messagesIn } from '../language.ts';
import { blocks, type IssueText, lines, steps } from '../staff/blocks.ts';

export interface ReviewView {
  readonly intervention: Intervention;
  readonly reviewed: Reviewed;
  readonly causes: readonly ReviewCause[];
  readonly due: LocalDate | null;
  readonly assignees: readonly string[];
  readonly language: Language;
}

/** The path to which `ezdrav record outcome` moves the file of finished work. */
export function donePath(interventionId: string): string {
  return `.ezdrav/done/${interventionId}.yml`;
}

/** The issue that asks for the review: why, by when, the questions, the command and the block. */
export function reviewIssue(view: ReviewView): IssueText {
  const { intervention, reviewed, causes, due, assignees, language } = view;
  const words = messagesIn(language).review;
  const { id, solution, review } = intervention;
  const body = blocks([
    [reviewMarker(reviewed), ...(due === null ? [] : [dueMarker(due)]), causesMarker(causes)].join(
      '\n',
    ),
    mentions(assignees),
    htmlParagraph(words.why(quoted(solution))),
    steps(
      causes.map((cause) => words.causes[cause]),
      'ul',
    ),
    htmlParagraph(dueSentence(due, review?.due !== undefined, language)),
    htmlParagraph(words.questions),
    steps([...causes.map((cause) => words.byCause[cause]), ...words.everyTime]),
    htmlParagraph(words.command),
    lines(commandLine(id, language)),
    htmlParagraph(words.block(quoted(donePath(id)))),
    lines(reviewBlock(language)),
    htmlParagraph(words.afterwards),
    pageLink('review', language),
  ]);
  return { title: shortened(words.title(id), 200), body: `${body}\n` };
}

function dueSentence(due: LocalDate | null, written: boolean, language: Language): string {
  const words = messagesIn(language).review;
  if (due === null) return words.undated;
  const day = messagesIn(language).moments.date(due);
  return written ? words.dueAsWritten(day) : words.due(day);
}

/** The comment with reasons that became known after the issue was opened. */
export function furtherCauses(causes: readonly ReviewCause[], language: Language): string {
  const words = messagesIn(language).review;
  const reasons = causes.map((cause) => words.causes[cause]);
  const questions = causes.map((cause) => words.byCause[cause]);
  const texts = [htmlParagraph(words.more), steps(reasons, 'ul'), steps(questions, 'ul')];
  return `${blocks([causesMarker(causes), ...texts, pageLink('review', language)])}\n`;
}

export interface Reminding {
  readonly kind: ReviewReminder;
  readonly interventionId: string;
  readonly due: LocalDate | null;
  /** True if somebody closed the issue without a review. */
  readonly reopened: boolean;
  readonly assignees: readonly string[];
  readonly language: Language;
}

/** The comment that reminds of a review; GitHub notifies everybody who is mentioned. */
export function reviewReminderComment(reminding: Reminding): string {
  const { kind, interventionId, due, reopened, assignees, language } = reminding;
  const words = messagesIn(language).review;
  const day = due === null ? '' : messagesIn(language).moments.date(due);
  const body = blocks([
    mentions(assignees),
    htmlParagraph(words.reminders[kind](day)),
    reopened ? htmlParagraph(words.closedEarly) : '',
    lines(commandLine(interventionId, language)),
    pageLink('review', language),
  ]);
  return `${body}\n`;
}

function commandLine(id: string, language: Language): string {
  const { place } = messagesIn(language).review;
  return `ezdrav record review ${shellWord(id)} --held ${place.day} --causes "${place.causes}" --measures "${place.measures}" --reference "${place.reference}"`;
}

function reviewBlock(language: Language): string {
  const { place } = messagesIn(language).review;
  return [
    'review:',
    `  held: ${place.day}`,
    `  causes: ${place.causes}`,
    `  measures: ${place.measures}`,
    `  reference: ${place.reference}`,
  ].join('\n');
}

function mentions(assignees: readonly string[]): string {
  return assignees.map((login) => `@${login}`).join(' ');
}
