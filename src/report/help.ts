import type { Language } from '../records/types.ts';
import type { CommandName } from './command-names.ts';
import { messagesIn } from './language.ts';
import { wrapped } from './wrapping.ts';

/** A line end within a paragraph: both lines begin at the margin, and neither has two columns. */
const RUNNING_ON = /(?<=^\S(?:(?! {2}).)*)\n(?=\S(?:(?! {2}).)*$)/gm;

/** Help for a terminal with this many columns; `command` null: the overview. */
export function helpText(command: CommandName | null, language: Language, columns: number): string {
  return messagesIn(language)
    .help[command ?? 'overview'].replace(RUNNING_ON, ' ')
    .split('\n')
    .flatMap((line) => fitted(line, columns))
    .join('\n');
}

/** A line that is too long continues at its second column, or slightly indented. */
function fitted(line: string, columns: number): readonly string[] {
  const [, first = ''] = /^(\s*\S.*?\s{2,})(?=\S)/.exec(line) ?? [];
  if (first !== '' && first.length <= columns / 2) {
    return wrapped(line.slice(first.length), columns, first, ' '.repeat(first.length));
  }
  const indent = line.slice(0, line.length - line.trimStart().length);
  const deeper = indent === '' ? '' : `${indent}  `;
  return wrapped(line.slice(indent.length), columns, indent, deeper);
}
