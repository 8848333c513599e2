/** A line of CODEOWNERS: who owns what it matches; without owners nobody does. */
export interface OwnersLine {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** Where GitHub looks for the file, in this order; the first one found counts. */
export const OWNERS_FILES: readonly string[] = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
];

/** Longer patterns are taken to match nothing, because they would cost time and do not occur in practice. */
const PATTERN_CHARACTERS = 300;

/** The lines of a CODEOWNERS file, in their order. */
export function ownersLines(text: string): readonly OwnersLine[] {
  return text.split('\n').flatMap((content, index) => {
    const [pattern = '', ...owners] = content
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern === '' ? [] : [{ line: index + 1, pattern, owners: owners.filter(isOwner) }];
  });
}

/** Returns true for a login, a team or an address; GitHub ignores a line with anything else. */
function isOwner(text: string): boolean {
  return /^@[\w.-]+(?:\/[\w.-]+)?$/.test(text) || /^[^@\s]+@[^@\s]+$/.test(text);
}

/** The line that decides about a path: the last one that matches; null if none does. */
export function decidingOwnersLine(lines: readonly OwnersLine[], path: string): OwnersLine | null {
  return lines.findLast(({ pattern }) => covers(pattern, path)) ?? null;
}

/**
 * Returns true if a pattern of CODEOWNERS matches a path: like `.gitignore`, but without `!` and `[]`.
 * Source: GitHub's documentation, "CODEOWNERS syntax".
 */
export function covers(pattern: string, path: string): boolean {
  if (pattern.length > PATTERN_CHARACTERS || /[![\]\\]/.test(pattern)) return false;
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || inner.includes('/');
  const body = inner
    .split(/(\*\*\/|\/\*\*$|\*+|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '/**') return '/.*';
      if (part.startsWith('*')) return '[^/]*';
      return part === '?' ? '[^/]' : part.replace(/[.+^${}()|]/g, '\\$&');
    })
    .join('');
  const flat = inner.includes('/') && inner.endsWith('/*');
  const end = pattern.endsWith('/') ? '/.*' : flat ? '' : '(?:/.*)?';
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${end}$`, 's').test(path);
}
