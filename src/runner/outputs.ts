// The part of @actions/core that is used, imported past its entry, which loads an HTTP client for OIDC that
// costs twice as much as the whole process.
import { appendFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';

/** Every output of `action.yml`; a test keeps the two in step. */
export const OUTPUT_NAMES = [
  'decision',
  'allowed',
  'reason-codes',
  'intervention-id',
  'plan-digest',
  'opens-at',
  'closes-at',
  'valid-until',
  'earliest-start',
  'report',
  'issue-number',
  'verdict',
  'dossier',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];

/**
 * Writes all outputs or none: if the file takes only a part, it is restored, so that a verdict is never
 * written in part. Values are enums, hex digits, instants and numbers, never free text. Throws if they cannot
 * be written.
 */
export function setOutputs(outputs: readonly (readonly [OutputName, string])[]): void {
  const path = process.env['GITHUB_OUTPUT'] ?? '';
  if (path === '') throw new Error('GITHUB_OUTPUT is not set');
  const before = statSync(path).size;
  const text = outputs.map(([name, value]) => `${prepareKeyValueMessage(name, value)}\n`).join('');
  try {
    appendFileSync(path, text);
  } catch (error) {
    if (statSync(path).isFile()) truncateSync(path, before);
    throw error;
  }
}

/** The sizes in bytes of the runner's files for outputs and summary, as far as they are files. */
export type FileSizes = ReadonlyMap<string, number>;

/** The present sizes of the runner's files, to be restored with `cutBack`. */
export function sizesOfFiles(): FileSizes {
  const paths = [process.env['GITHUB_OUTPUT'] ?? '', process.env['GITHUB_STEP_SUMMARY'] ?? ''];
  return new Map(paths.flatMap((path) => sizeOf(path).map((size) => [path, size] as const)));
}

function sizeOf(path: string): readonly number[] {
  try {
    const found = statSync(path);
    return found.isFile() ? [found.size] : [];
  } catch {
    return [];
  }
}

/** Undoes what was added since; throws if a file cannot be written. */
export function cutBack(before: FileSizes): void {
  for (const [path, size] of before) truncateSync(path, size);
}

/** Adds to the job's summary (GitHub Markdown, at most 1 MiB per step). */
export function appendSummary(markdown: string): void {
  issueFileCommand('STEP_SUMMARY', markdown);
}

/** Writes the JSON report next to the runner's other temporary files; returns its path. */
export function writeReport(report: unknown): string {
  return writeBeside('ezdrav-report.json', `${JSON.stringify(report, null, 2)}\n`);
}

/** Writes a file next to the runner's other temporary files; returns its path. */
export function writeBeside(name: string, content: string | Uint8Array): string {
  const path = join(process.env['RUNNER_TEMP'] || tmpdir(), name);
  writeFileSync(path, content);
  return path;
}
