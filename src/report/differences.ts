import { visible } from './escaping.ts';

const TINTS: Readonly<Record<string, number>> = { '+': 32, '-': 31, '@': 36 };

/** A unified diff for a terminal; control characters in people's text are shown rather than executed. */
export function diffLines(patch: string, colour: boolean): readonly string[] {
  return patch
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => {
      const tint = TINTS[line.slice(0, 1)];
      const shown = visible(line);
      return colour && tint !== undefined ? `\u001B[${tint}m${shown}\u001B[39m` : shown;
    });
}
