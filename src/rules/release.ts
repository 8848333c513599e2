import type { Facts, Target } from './facts.ts';
import { foldAscii } from './normalise.ts';
import { isOffline } from './offline.ts';
import type { ReasonCode } from './reason-codes.ts';
import { tagOf } from './selection.ts';
import type { RuleFacts } from './verdict.ts';

/** Checks commit and tag: does the tag still point at what is about to be deployed, and is that the pinned commit? */
export function commitCodes(pinned: string | undefined, facts: Facts): readonly ReasonCode[] {
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

/** Whether the pinned commit was compared, and whether it is the tag's own object rather than a commit. */
export function pinFacts(pinned: string | null, { deployed, tagObjects }: Target): RuleFacts {
  if (pinned === null) return {};
  const isTag = tagObjects?.includes(foldAscii(pinned)) === true;
  return {
    ...(deployed === null && { 'pin-compared': false }),
    ...(isTag && { 'pin-is-tag-object': true }),
  };
}

/**
 * Returns true if a tag is meant: on the command line without `--ref` it is the announced one; a run has to
 * name its tag.
 */
export function meansTag(facts: Facts): boolean {
  return (
    tagOf(facts.target) !== null ||
    (facts.target.ref.kind === 'announced-release' && isOffline(facts))
  );
}
