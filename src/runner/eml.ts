import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes a mail next to the runner's other temporary files, readable only by the runner; returns its path. It
 * disappears with the job unless a later step keeps it.
 */
export function writeEml(name: string, text: string): string {
  const path = join(process.env['RUNNER_TEMP'] || tmpdir(), `${name}.eml`);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}
