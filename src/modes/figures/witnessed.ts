import { casesOf } from '../../figures/cases.ts';
import type { KeptSolution, Span } from '../../figures/kept.ts';
import { together, type Witnessed } from '../../figures/witnessed.ts';
import { announcementOf } from '../../github/announcement-issue.ts';
import { readOwnComments } from '../../github/issue-comments.ts';
import { listOwnIssues } from '../../github/issues.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Problem } from '../../rules/facts.ts';
import { recordedRun } from '../close/comment.ts';
import { keptIn } from '../kept-comments.ts';
import { decisionIn } from './kept-decisions.ts';

/**
 * The evidence on the announcement issues of a period's interventions: the decisions kept by close, and how
 * the runs ended. Comments that a person changed are no longer ours.
 */
export async function witnessedOnIssues(
  repository: RepositoryClient,
  solution: KeptSolution,
  span: Span,
): Promise<{ readonly witnessed: Witnessed; readonly problem: Problem | null }> {
  const nothing: Witnessed = { decisions: [], runs: [], unreadable: [] };
  const cases = casesOf([solution], span);
  if (cases.length === 0) return { witnessed: nothing, problem: null };
  const listed = await listOwnIssues(repository);
  if (!listed.ok) return { witnessed: nothing, problem: listed.problem };
  const places = cases.flatMap(({ intervention, planDigest }) => {
    const found = announcementOf(listed, intervention.id);
    return found.ok && found.value !== null
      ? [{ id: intervention.id, planDigest, issue: found.value.number }]
      : [];
  });
  const issues = [...new Set(places.map(({ issue }) => issue))];
  const comments = await readOwnComments(repository, issues, () => true);
  if (!comments.ok) return { witnessed: nothing, problem: comments.problem };
  const all = places.map(({ id, planDigest, issue }): Witnessed => {
    const ours = (comments.value.get(issue) ?? []).filter(({ edited }) => !edited);
    const decisions = keptIn(ours, id).map(({ text }) => decisionIn(text));
    const seen = recordedRun(ours, id, planDigest);
    const about = { interventionId: id, planDigest };
    return {
      decisions: decisions.filter((each) => each !== null),
      runs: seen === null ? [] : [{ about, ending: seen.ending }],
      unreadable: decisions.includes(null) ? [{ what: `#${issue}` }] : [],
    };
  });
  return { witnessed: together(all), problem: null };
}
