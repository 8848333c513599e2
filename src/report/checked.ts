import type { Diagnostic } from '../records/diagnostic.ts';
import type { Digest, Language } from '../records/types.ts';
import { diagnosticMessage } from './diagnostic-message.ts';
import { lineSentence, quoted, visible } from './escaping.ts';
import { messagesIn } from './language.ts';
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
  /** Open interventions that would stand in one another's way; no fault of any one file. */
  readonly warnings?: readonly SharedName[];
}

/** Several open interventions that announce the same tag or bear the same id. */
export interface SharedName {
  readonly key: 'id' | 'release.tag';
  readonly value: string;
  readonly files: readonly string[];
}

const WORDS = {
  en: {
    valid: 'well-formed',
    plan: 'plan',
    shared: (key, value, files) =>
      `${files} are open and have the same ${key}, ${value}. Write the outcome of those that are over or will not take place, or move them to .ezdrav/done/.`,
  },
  sl: {
    valid: 'pravilna',
    plan: 'načrt',
    shared: (key, value, files) =>
      `Več nedokončanih posegov ima isti ${key}, ${value}: ${files}. Tistim, ki so končani ali jih ne bo, zapišite outcome ali jih prestavite v .ezdrav/done/.`,
  },
} as const satisfies Record<Language, Words>;

interface Words {
  readonly valid: string;
  readonly plan: string;
  readonly shared: (key: string, value: string, files: string) => string;
}

function warningMessage({ key, value, files }: SharedName, language: Language): string {
  const sentence = WORDS[language].shared(key, quoted(value), files.map(quoted).join(', '));
  return lineSentence(sentence, messagesIn(language).quotes);
}

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
  const warnings = (checked.warnings ?? []).map(
    (warning) => `${tint(33, '!')} ${warningMessage(warning, language)}`,
  );
  return `${[...lines, ...faults, ...warnings].join('\n')}\n`;
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
    warnings: (checked.warnings ?? []).map((warning) => ({
      key: warning.key,
      value: warning.value,
      files: warning.files,
      message: warningMessage(warning, language),
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
