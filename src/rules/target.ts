import { gradeOfFiles, weakest } from './grades.ts';
import { environmentMeant } from './environments.ts';
import type { ReasonCode } from './reason-codes.ts';
import { commitCodes, meansTag, pinFacts } from './release.ts';
import { notApplicable, pass, refusals, type Rule, type RunCase } from './rule.ts';
import { draftsOf, selectIntervention, tagOf, unreadIn } from './selection.ts';
import { at, sourcesOf } from './sources.ts';

/**
 * What is about to be deployed is what was announced: the ref is the announced tag, the tag has not
 * moved, a pinned commit is the deployed one, the environment is the announced one, and the plan is
 * neither withdrawn nor finished.
 *
 * Example: v4.12.0 announced, `refs/tags/v4.12.1` pushed → fail, `target.tag-mismatch`. Without
 * `release.commit` the tag alone names the release, so the result is worth `claimed`.
 */
export const target: Rule = {
  id: 'target',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'night',
  judge({ candidate, facts, solution }: RunCase) {
    const { ref, deployed, tagNow, environment } = facts.target;
    const selection = selectIntervention(facts.files, facts.target);
    const announced = candidate?.intervention;
    // If no file fits, an unread file may be the one that is meant.
    const unread = selection.why === 'tag-mismatch' ? unreadIn(facts.files) : [];
    const drafts = draftsOf(facts.files, facts.target).map(({ path }) => path);
    const tag = tagOf(facts.target);
    const codes: ReasonCode[] = [];
    if (announced?.status === 'withdrawn') codes.push('target.withdrawn');
    if (announced?.outcome !== undefined) codes.push('target.finished');
    if (announced !== undefined && tag !== null && tag !== announced.release.tag) {
      codes.push('target.tag-mismatch');
    }
    const meant = environmentMeant(solution, environment);
    if (announced !== undefined && announced.environment !== meant) {
      codes.push('target.environment-mismatch');
    }
    // If the ref is not a tag, that alone is the reason; commits and the number of files do not matter.
    if (!meansTag(facts)) codes.push('target.no-release');
    else {
      const { why } = selection;
      if (why !== null && why !== 'no-files') codes.push(`target.${why}`);
      codes.push(...commitCodes(announced?.release.commit, facts));
    }

    const pinned = announced?.release.commit ?? null;
    const shown = {
      ref: ref.kind === 'announced-release' ? null : ref.name,
      'announced-tag': announced?.release.tag ?? null,
      'announced-commit': pinned,
      deployed: deployed?.known === true ? deployed.value : null,
      ...pinFacts(pinned, facts.target),
      'tag-now': tagNow?.known === true ? tagNow.value : null,
      environment,
      'announced-environment': announced?.environment ?? null,
      status: announced?.status ?? null,
      considered: selection.considered.map(({ path, intervention }) => ({
        path,
        tag: intervention.release.tag,
        start: at(intervention.schedule.start),
        finished: intervention.outcome !== undefined,
      })),
      ...(drafts.length > 0 && { drafts }),
      ...(unread.length > 0 && { unread }),
      sources: sourcesOf(deployed, tagNow),
    };
    const evidence =
      pinned === null || deployed?.known !== true
        ? 'claimed'
        : weakest(deployed.grade, gradeOfFiles(facts));
    if (codes.length > 0) return refusals(codes, evidence, shown);
    return [candidate === null ? notApplicable('no-intervention', shown) : pass(evidence, shown)];
  },
};
