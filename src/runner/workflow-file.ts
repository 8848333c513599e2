import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Maximum size in bytes; GitHub refuses larger workflows. */
const LARGEST = 512 * 1024;

/** The text of a workflow of a working tree; null if it cannot be read. */
export function readWorkflowFile(folder: string, path: string): string | null {
  const full = join(folder, path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > LARGEST) return null;
  return readFileSync(full, 'utf8');
}
