import { shellWord } from './init/steps.ts';

/**
 * A command that prints a mail's header block in base64 on one line in any Unix shell, for the form of `mode:
 * approve`.
 */
export function headersOf(file: string): string {
  return `LC_ALL=C awk '/^\\r?$/{exit}1' < ${shellWord(file)} | base64 | tr -d '\\n'`;
}
