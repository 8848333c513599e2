// The part of @actions/core that is used, past its entry: that one loads an HTTP client for OIDC,
// which costs twice what the whole process costs.
import { appendFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';

/** Every output of `action.yml`; a test holds the two together. */
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
 * Writes outputs, all of them or none: where the file takes only a part, it is left as it was, so that no
 * verdict stands there half written. Values are enums, hex digits, instants and numbers, never free text.
 * Throws where they cannot be written.
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

/** How long the runner's files were: those of outputs and of the summary, as far as they are files. */
export type FileSizes = ReadonlyMap<string, number>;

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

/** Takes back what was added since; throws where a file cannot be written. */
export function cutBack(before: FileSizes): void {
  for (const [path, size] of before) truncateSync(path, size);
}

/** Adds to the job's summary (GitHub Markdown, at most 1 MiB a step). */
export function appendSummary(markdown: string): void {
  issueFileCommand('STEP_SUMMARY', markdown);
}

/** Writes the JSON report beside the runner's other temporary files; returns its path. */
export function writeReport(report: unknown): string {
  return writeBeside('ezdrav-report.json', `${JSON.stringify(report, null, 2)}\n`);
}

/** Writes a file among the runner's other temporary ones; returns its path. */
export function writeBeside(name: string, content: string | Uint8Array): string {
  const path = join(process.env['RUNNER_TEMP'] || tmpdir(), name);
  writeFileSync(path, content);
  return path;
}
