const COMMIT = /@(?<commit>[0-9a-f]{40}|[0-9a-f]{64})$/i;
const IMAGE = /^docker:\/\/.+@sha256:(?<commit>[0-9a-f]{64})$/i;

/** Returns true if `uses` always means the same content; so does a path in the repository itself. */
export function isPinned(uses: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(uses) || COMMIT.test(uses) || IMAGE.test(uses);
}

/** Placeholders for a commit that is to be filled in. */
const WORDS =
  /^(?:<.*>|\{.*\}|\[.*\]|x{7,}|\.\.\.|…|(?:your|full|the)[-_ ].*|commit|sha|.*-(?:commit|sha))$/i;

/**
 * Returns true if `uses` is pinned to a placeholder: `<commit>`, or hexadecimal digits that no real hash has:
 * consecutive ones, or the same few repeated.
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

/** Returns true if each digit is one more than the one before, or each one less. */
function counts(commit: string): boolean {
  const digits = Array.from(commit).map((digit) => Number.parseInt(digit, 16));
  return [1, 15].some((step) =>
    digits.slice(1).every((digit, index) => digit === (Number(digits[index]) + step) % 16),
  );
}
