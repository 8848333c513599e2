// The part of @actions/core that is used, past its entry: that one loads an HTTP client for OIDC,
// which costs twice what the whole process costs.
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';

const { randomUUID } = process.getBuiltinModule('node:crypto');

/** A remark on a line of a file, as the run's page shows it. */
export interface LogAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Prints text for people. No line of it is obeyed by the runner as a command, whatever it holds. */
export function print(text: string): void {
  const token = randomUUID();
  issue('stop-commands', token);
  process.stdout.write(`${text}\n`);
  issue(token);
}

export function annotate(annotation: LogAnnotation): void {
  const { level, title, message, file, line, column } = annotation;
  const place = { file, line: line?.toString(), col: column?.toString() };
  issueCommand(level, { title, ...(file !== undefined && place) }, message);
}

/** Hides a value in everything the runner prints from here on; each line of it by itself. */
export function mask(value: string): void {
  for (const line of value.split(/\r?\n/))
    if (line.trim() !== '') issueCommand('add-mask', {}, line);
}

/** Work under a title that can be folded. */
export async function group<T>(title: string, work: () => Promise<T>): Promise<T> {
  issue('group', title);
  try {
    return await work();
  } finally {
    issue('endgroup');
  }
}
