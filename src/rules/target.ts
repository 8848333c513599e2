import type { Facts } from './facts.ts';
import { foldAscii } from './folding.ts';
import { gradeOfFiles, weakest } from './grades.ts';
import { isOffline } from './offline.ts';
import type { ReasonCode } from './reason-codes.ts';
import {
  fail,
  notApplicable,
  pass,
  unverifiable,
  type Finding,
  type Rule,
  type RunCase,
} from './rule.ts';
import { selectIntervention, tagOf } from './selection.ts';
import { at, sourcesOf } from './sources.ts';

/** The commit and the tag: does the tag still point at what is about to be deployed, and is it the pinned commit? */
function commitCodes(pinned: string | undefined, facts: Facts): readonly ReasonCode[] {
  const { deployed, tagNow } = facts.target;
  const codes: ReasonCode[] = [];
  const offline = isOffline(facts);
  const known = deployed?.known === true ? foldAscii(deployed.value) : null;
  const askedInVain = deployed === null ? !offline : !deployed.known;
  const tagAskedInVain = tagNow === null ? !offline : !tagNow.known;
  if (tagNow?.known === true && tagNow.value === null) codes.push('target.no-release');
  const moved =
    tagNow?.known === true &&
    tagNow.value !== null &&
    known !== null &&
    foldAscii(tagNow.value) !== known;
  const unpinned = pinned !== undefined && known !== null && foldAscii(pinned) !== known;
  if (moved || unpinned) codes.push('target.commit-mismatch');
  if (askedInVain || tagAskedInVain) codes.push('target.unverifiable');
  return codes;
}

/** On the command line without `--ref` the announced release is meant; a run has to name its tag. */
function meansTag(facts: Facts): boolean {
  return (
    tagOf(facts.target) !== null ||
    (facts.target.ref.kind === 'announced-release' && isOffline(facts))
  );
}

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
  judge({ candidate, facts }: RunCase): readonly Finding[] {
    const { ref, deployed, tagNow, environment } = facts.target;
    const selection = selectIntervention(facts.files, facts.target);
    const announced = candidate?.intervention;
    const codes: ReasonCode[] = [];
    const onTag = meansTag(facts);
    if (!onTag) codes.push('target.no-release');
    if (announced?.status === 'withdrawn') codes.push('target.withdrawn');
    if (announced?.outcome !== undefined) codes.push('target.finished');
    const tag = tagOf(facts.target);
    if (announced !== undefined && tag !== null && tag !== announced.release.tag)
      codes.push('target.tag-mismatch');
    if (announced !== undefined && announced.environment !== environment)
      codes.push('target.environment-mismatch');
    // Where the ref is no tag, that is the reason; how many files there are is not.
    if (selection.why !== null && selection.why !== 'no-files' && onTag)
      codes.push(`target.${selection.why}`);
    if (onTag) codes.push(...commitCodes(announced?.release.commit, facts));

    const pinned = announced?.release.commit ?? null;
    const shown = {
      ref: ref.kind === 'announced-release' ? null : ref.name,
      'announced-tag': announced?.release.tag ?? null,
      'announced-commit': pinned,
      deployed: deployed?.known === true ? deployed.value : null,
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
      sources: sourcesOf(deployed, tagNow),
    };
    const evidence =
      pinned === null || deployed?.known !== true
        ? 'claimed'
        : weakest(deployed.grade, gradeOfFiles(facts));
    if (codes.length > 0) {
      return [...new Set(codes)].map((code) =>
        code === 'target.unverifiable'
          ? unverifiable(code, evidence, shown)
          : fail(code, evidence, shown),
      );
    }
    return [candidate === null ? notApplicable('no-intervention', shown) : pass(evidence, shown)];
  },
};
