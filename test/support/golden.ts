import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares texts for people with the golden files of a folder; `UPDATE_GOLDEN=1` rewrites them. */
export function goldenIn(folder: URL): (name: string, text: string) => void {
  return (name, text) => {
    const file = new URL(name, folder);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, 'utf8'));
  };
}
