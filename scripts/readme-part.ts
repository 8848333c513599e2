import { readFileSync, writeFileSync } from 'node:fs';

const README = 'README.md';

/**
 * The README with a new part between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws {Error} if README has no such part
 */
export function readmeWith(name: string, part: string): string {
  const text = readFileSync(README, 'utf8');
  const marked = new RegExp(`(?<=<!-- ${name} -->\\n)[\\s\\S]*(?=<!-- /${name} -->)`);
  if (!marked.test(text)) throw new Error(`${README} has no place for ${name}`);
  return text.replace(marked, () => `\n${part}\n\n`);
}

/** Writes that README. */
export function writeReadme(name: string, part: string): void {
  writeFileSync(README, readmeWith(name, part));
}
