import type { Digest, Intervention, Language, Solution } from '../../records/types.ts';
import { htmlParagraph, quoted, shortened, visible } from '../escaping.ts';
import { type Part, sentence } from '../document.ts';
import { partsHtml } from '../render-html.ts';
import type { AnnounceResult } from '../../outbox/announce-result.ts';
import { type Messages, messagesIn } from '../language.ts';
import { pageLink } from '../page-link.ts';
import { folded, table } from '../staff/blocks.ts';

/** What the announcement issue is made from. */
export interface IssueView {
  readonly intervention: Intervention;
  readonly planDigest: Digest;
  readonly path: string;
  readonly solution: Solution;
  /** The hidden line by which it is found again. */
  readonly marker: string;
  /** What has been sent so far; null while it is under way. */
  readonly status: readonly Part[] | null;
  readonly isNotified: boolean;
  /** Null if the letter could not be written. */
  readonly letter: string | null;
  readonly language: Language;
}

/** GitHub allows 256 characters in a title. */
const LONGEST_TITLE = 200;

/** The announcement issue. People's text is shown as code in HTML blocks; only the listed assignees are mentioned. */
export function announcementIssue(view: IssueView): {
  readonly title: string;
  readonly body: string;
} {
  const { intervention, solution, language } = view;
  const words = messagesIn(language).announcementIssue;
  const withdrawn = intervention.status === 'withdrawn';
  const mentions = solution.contacts.assignees.map((login) => `@${login}`).join(' ');
  const sections = [
    view.marker,
    mentions,
    `## ${words.intervention}`,
    planTable(view, words),
    `## ${words.status}`,
    view.status === null ? htmlParagraph(words.sending) : partsHtml(view.status).trim(),
    ...(withdrawn ? [htmlParagraph(words.withdrawn)] : approving(view, words)),
    ...(withdrawn ? [] : [`## ${words.tasks}`, tasks(view, words)]),
    view.letter === null ? '' : folded(words.letter, view.letter),
    pageLink('concepts', view.language),
  ];
  const title = words.title(intervention.id, visible(intervention.title));
  return {
    title: shortened(title, LONGEST_TITLE),
    body: `${sections.filter((section) => section !== '').join('\n\n')}\n`,
  };
}

/**
 * What has been sent so far, as the issue says it: in the same words in every later run, so that the issue
 * changes only if something has changed. `parts`: what the run itself reports.
 */
export function issueStatus(
  result: AnnounceResult | null,
  parts: readonly Part[],
  language: Language,
): readonly Part[] {
  const words = messagesIn(language).announcementIssue;
  const { stamp } = messagesIn(language).moments;
  if (result !== null && (result.kind === 'sent' || result.kind === 'told')) {
    const withdrawn = result.kind === 'sent' ? result.notice === 'withdrawal' : result.withdrawn;
    const reference = result.kind === 'sent' ? result.messageId : (result.reference ?? '–');
    const said = withdrawn
      ? words.withdrawalDelivered(stamp(result.at))
      : words.delivered(stamp(result.at), quoted(reference));
    return [sentence(said)];
  }
  return parts.filter(({ kind }) => kind !== 'folded');
}

/**
 * What made approvals void: a plan other than the one with the digest `from`, or the withdrawal. `notice`:
 * Message-ID or ticket of the letter that tells of it, if one went out; by it a plan that changes to and fro
 * is told apart.
 */
export type VoidingChange = { readonly notice: string | undefined } & (
  | { readonly kind: 'changed'; readonly from: string }
  | { readonly kind: 'withdrawn' }
);

/** A comment under the issue, because GitHub does not notify anybody of an edited text. */
export function planComment(change: VoidingChange, language: Language): string {
  const words = messagesIn(language).announcementIssue;
  const sentences =
    change.kind === 'changed'
      ? [words.changed, words.changedFrom(quoted(change.from))]
      : [words.withdrawnNow];
  const said = [...sentences.map(htmlParagraph), pageLink('concepts', language)];
  return `${said.join('\n\n')}\n`;
}

function planTable(view: IssueView, words: Messages['announcementIssue']): string {
  const { intervention, planDigest, path, language } = view;
  const { stamp } = messagesIn(language).moments;
  const { start, end, downtime } = intervention.schedule;
  return table([
    [words.rows.id, quoted(intervention.id)],
    [words.rows.title, quoted(intervention.title)],
    [words.rows.solution, quoted(intervention.solution)],
    [words.rows.release, quoted(intervention.release.tag)],
    [words.rows.slot, `${stamp(start)} – ${stamp(end)}`],
    [words.rows.downtime, downtime ? words.yes : words.no],
    [words.rows.plan, quoted(planDigest)],
    [words.rows.file, quoted(path)],
  ]);
}

function approving(view: IssueView, words: Messages['announcementIssue']): readonly string[] {
  const { approvers } = view.solution;
  const named = (users: readonly { readonly login: string }[]): string =>
    users.length === 0 ? '–' : users.map(({ login }) => quoted(login)).join(', ');
  const client = approvers.client.filter((one) => 'login' in one);
  const ict = approvers['ezdrav-ict'].filter((one) => 'login' in one);
  const listed = client.length + ict.length > 0;
  return [
    `## ${words.approve}`,
    htmlParagraph(words.howToApprove),
    `\`\`\`\n/approve ${view.intervention.id} ${view.planDigest}\n\`\`\``,
    ...(listed ? [htmlParagraph(words.whoMay(named(client), named(ict)))] : []),
    htmlParagraph(words.orInWriting),
  ];
}

function tasks({ isNotified }: IssueView, { task }: Messages['announcementIssue']): string {
  const lines = [
    `- [${isNotified ? 'x' : ' '}] ${task.notified}`,
    `- [ ] ${task.client}`,
    `- [ ] ${task.ict}`,
    `- [ ] ${task.outcome}`,
  ];
  return lines.join('\n');
}
