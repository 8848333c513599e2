import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardIndex, ruleCard } from './cards/rule.ts';
import { ALL_RULES } from '../src/rules/registry.ts';

// Generates docs/rules and docs/sl/rules from the rules and their sentences: `npm run cards`.

const FOLDERS = { en: 'docs/rules', sl: 'docs/sl/rules' } as const;

/** Every card by its path. */
export function cards(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const language of ['en', 'sl'] as const) {
    const folder = FOLDERS[language];
    made.set(`${folder}/README.md`, cardIndex(language));
    for (const rule of ALL_RULES) made.set(`${folder}/${rule.id}.md`, ruleCard(rule, language));
  }
  return made;
}

if (import.meta.main) {
  for (const [path, text] of cards()) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}
