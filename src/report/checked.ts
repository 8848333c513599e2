import type { Diagnostic } from '../records/diagnostic.ts';
import type { Digest, Language } from '../records/types.ts';
import { diagnosticMessage } from './diagnostic-message.ts';
import { visible } from './escaping.ts';
import { diagnosticLines } from './text.ts';

/** What checking the files of `.ezdrav` gave. */
export interface Checked {
  /** Paths of the well-formed files, sorted. */
  readonly read: readonly string[];
  readonly plans: readonly {
    readonly path: string;
    readonly id: string;
    readonly planDigest: Digest;
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

const WORDS = {
  en: { valid: 'well-formed', plan: 'plan' },
  sl: { valid: 'pravilna', plan: 'načrt' },
} as const satisfies Record<Language, { readonly valid: string; readonly plan: string }>;

/** A line for each well-formed file, with its plan's digest, and a line for each fault. */
export function checkedText(checked: Checked, language: Language, colour: boolean): string {
  const words = WORDS[language];
  const tint = (code: number, text: string): string =>
    colour ? `\u001B[${code}m${text}\u001B[39m` : text;
  const lines = checked.read.map((path) => {
    const plan = checked.plans.find((each) => each.path === path);
    const detail = plan === undefined ? '' : `  ${plan.id}  ${words.plan} ${plan.planDigest}`;
    return `${tint(32, '✓')} ${visible(path)}: ${words.valid}${detail}`;
  });
  const faults = diagnosticLines(checked.diagnostics, language).map(
    (line) => `${tint(31, '✗')} ${line}`,
  );
  return `${[...lines, ...faults].join('\n')}\n`;
}

/** The same as a document of its own, versioned like the report. */
export function checkedJson(checked: Checked, language: Language): unknown {
  return {
    schema: 1,
    valid: checked.diagnostics.length === 0,
    files: checked.read,
    plans: checked.plans.map(({ path, id, planDigest }) => ({
      path,
      id,
      'plan-digest': planDigest,
    })),
    diagnostics: checked.diagnostics.map((diagnostic) => ({
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column,
      code: diagnostic.code,
      message: diagnosticMessage(diagnostic, language),
    })),
  };
}
