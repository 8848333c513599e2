import { addComment, deleteComment } from '../../github/issue-keeping.ts';
import {
  type IssueSummary,
  listOwnComments,
  listOwnIssues,
  lowestMarked,
} from '../../github/issues.ts';
import { partsHtml } from '../../report/letter-parts.ts';
import { requestParts } from '../../report/request/parts.ts';
import type { Problem } from '../../rules/facts.ts';
import { REQUEST_LABEL, type RequestRun } from './run.ts';

/** How the mail of a request's issue stands; `begun` without an end: nobody knows. */
export type MailState = 'begun' | 'sent' | 'none';

export type Turn =
  /** Ours; `comment` holds it until the mail's end is written down. */
  | { readonly kind: 'ours'; readonly comment: number }
  /** Another run was first. */
  | { readonly kind: 'rival'; readonly state: MailState }
  | { readonly kind: 'problem'; readonly problem: Problem };

const TURN = '<!-- ezdrav:request-again -->';

export function mailMark(state: MailState): string {
  return `<!-- ezdrav:request-mail:${state} -->`;
}

/**
 * What an issue's text says of its mail; what it does not say is not known. A person who takes the label
 * off says that it did not arrive.
 */
export function mailStateOf({ body, labels }: Pick<IssueSummary, 'body' | 'labels'>): MailState {
  if (!labels.includes(REQUEST_LABEL)) return 'none';
  const state = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(body)?.[1];
  return state === 'sent' || state === 'none' ? state : 'begun';
}

/**
 * Before a letter that nobody got is sent again: of runs that do so at once the one with the first
 * comment sends. The issue is read once more after it, for the run before may have come to its end.
 */
export async function takeTurn(
  run: RequestRun,
  number: number,
  marker: string,
  messageId: string,
): Promise<Turn> {
  const { client, repository, language } = run;
  const own = `<!-- ezdrav:request-try:${messageId.slice(1, -1)} -->`;
  const said = partsHtml(requestParts({ kind: 'sending', messageId }, REQUEST_LABEL, language));
  const made = await addComment(client, repository, number, `${TURN}\n${own}\n\n${said}`);
  const isMarked = ({ body }: { readonly body: string }, mark: string): boolean =>
    body.split(/\r?\n/).includes(mark);
  const listed = await listOwnComments(client, repository, number);
  const again = listed.ok ? await listOwnIssues(client, repository) : listed;
  const turns = listed.ok ? listed.value.filter((each) => isMarked(each, TURN)) : [];
  const [first] = turns.toSorted((one, other) => one.id - other.id);
  // An answer that was lost is found in the list.
  const ours = made.ok ? made.value.id : turns.find((each) => isMarked(each, own))?.id;
  const now = again.ok ? lowestMarked(again.value, marker) : null;
  const state = now === null ? 'begun' : mailStateOf(now);
  if (again.ok && ours !== undefined && first?.id === ours && state === 'none') {
    return { kind: 'ours', comment: ours };
  }
  if (ours !== undefined) await deleteComment(client, repository, ours);
  if (!again.ok) return { kind: 'problem', problem: again.problem };
  if (ours === undefined && !made.ok) return { kind: 'problem', problem: made.problem };
  return { kind: 'rival', state };
}
