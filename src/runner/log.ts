// The part of @actions/core that is used, imported past its entry, which loads an HTTP client for OIDC that
// costs twice as much as the whole process.
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';

const { randomUUID } = process.getBuiltinModule('node:crypto');

/** An annotation on a line of a file, as the run's page shows it. */
export interface LogAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Prints text for people. The runner executes no line of it as a command, whatever it contains. */
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

/** Masks a value in everything the runner prints from here on; each of its lines separately. */
export function mask(value: string): void {
  for (const line of value.split(/\r?\n/))
    if (line.trim() !== '') issueCommand('add-mask', {}, line);
}

/** Runs work under a title that can be folded. */
export async function group<T>(title: string, work: () => Promise<T>): Promise<T> {
  issue('group', title);
  try {
    return await work();
  } finally {
    issue('endgroup');
  }
}
