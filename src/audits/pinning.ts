const COMMIT = /@(?<commit>[0-9a-f]{40}|[0-9a-f]{64})$/i;
const IMAGE = /^docker:\/\/.+@sha256:(?<commit>[0-9a-f]{64})$/i;

/** Whether `uses` names exactly one content for ever; what stands in the repository itself does. */
export function isPinned(uses: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(uses) || COMMIT.test(uses) || IMAGE.test(uses);
}

/** Texts that stand where a commit is to be filled in. */
const WORDS =
  /^(?:<.*>|\{.*\}|\[.*\]|x{7,}|\.\.\.|…|(?:your|full|the)[-_ ].*|commit|sha|.*-(?:commit|sha))$/i;

/**
 * Whether `uses` is pinned to what is to be replaced: `<commit>`, or hexadecimal digits that no hash
 * has: one after the other, or the same few again and again.
 */
export function isPlaceholder(uses: string): boolean {
  const [, version = ''] = /@([^@]*)$/.exec(uses) ?? [];
  if (WORDS.test(version)) return true;
  const commit = (COMMIT.exec(uses) ?? IMAGE.exec(uses))?.groups?.['commit']?.toLowerCase();
  if (commit === undefined) return false;
  return repeats(commit) || counts(commit);
}

function repeats(commit: string): boolean {
  return [1, 2, 3, 4, 5, 6, 7, 8, 10].some((length) =>
    Array.from(commit).every((digit, index) => digit === commit[index % length]),
  );
}

/** Each digit one more than the one before, up or down, all the way. */
function counts(commit: string): boolean {
  const digits = Array.from(commit).map((digit) => Number.parseInt(digit, 16));
  return [1, 15].some((step) =>
    digits.slice(1).every((digit, index) => digit === (Number(digits[index]) + step) % 16),
  );
}
