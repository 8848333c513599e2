/** The sentences about hidden lines in issues that only look like ours; issues are given by number. */
export const MARKERS = {
  foreign: (issues: string) =>
    `GitHub has not signed for this repository what is recorded in ${issues}: another workflow wrote or changed it, or it is older than the demand. It does not count.`,
  doubtful: (issues: string) =>
    `GitHub’s signature does not show who wrote what is recorded in ${issues}: every workflow of every branch can write the same.`,
};
