import { readFileSync } from 'node:fs';

// Prints the section of one version from CHANGELOG.md: `node scripts/release-notes.ts v1.2.3`. The release
// workflow takes its text from here, so a version without a description is not released.

/** The section of a version, without its heading; null if it does not exist or is empty. */
export function notesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.startsWith(`[${version}]`));
  const [, ...lines] = section?.split('\n') ?? [];
  const text = lines
    .filter((line) => !/^\[[^\]]+\]: /.test(line))
    .join('\n')
    .trim();
  return text === '' ? null : text;
}

if (process.argv[1] === import.meta.filename) {
  const version = (process.argv[2] ?? '').replace(/^v/, '');
  const notes = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  if (notes === null) {
    console.error(`CHANGELOG.md says nothing of version ${version}.`);
    process.exitCode = 1;
  } else {
    console.log(notes);
  }
}
