import { loadLanguage } from '../src/report/language.ts';
import { readFileSync, writeFileSync } from 'node:fs';

await loadLanguage();

// Puts the example workflows that `ezdrav init` writes into the bundle: `npm run starters`. Their only source
// is examples/workflows, which tests check with GitHub's own parser.

/** In the order in which `init` names them. */
export const STARTERS = [
  'check-on-pull-request.yml',
  'announce-on-merge.yml',
  'deploy-on-tag.yml',
  'doctor.yml',
  'approve.yml',
  'resume.yml',
  'close-after-deploy.yml',
  'staff.yml',
  'organisation-staff.yml',
  'portfolio.yml',
] as const;

export const STARTERS_FILE = new URL('../src/report/init/workflows.generated.ts', import.meta.url);

/** The text of the generated file. */
export function startersText(): string {
  const entries = STARTERS.map((name) => {
    const text = readFileSync(new URL(`../examples/workflows/${name}`, import.meta.url), 'utf8');
    return `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`;
  });
  return [
    '// Made by scripts/starter-workflows.ts from examples/workflows; do not edit.',
    '',
    '/** The workflows that `ezdrav init` writes, by file name. */',
    'export const STARTER_WORKFLOWS: { readonly [name: string]: string } = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(STARTERS_FILE, startersText());
