const COMMIT = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const IMAGE = /^docker:\/\/.+@sha256:[0-9a-f]{64}$/i;

/** Whether `uses` names exactly one content for ever; what stands in the repository itself does. */
export function isPinned(uses: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(uses) || COMMIT.test(uses) || IMAGE.test(uses);
}
