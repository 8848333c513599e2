import type { Declarations } from '../../audits/declarations.ts';
import { known, type Setting, unknownSetting } from '../../audits/repository.ts';
import type { Locate } from '../../records/diagnostic.ts';
import { readDoctorFile } from '../../records/doctor-file.ts';
import { readSolution } from '../../records/solution.ts';
import type { Language, Solution } from '../../records/types.ts';
import { SOLUTION_FILE } from '../ezdrav-files.ts';

export const DECLARATIONS = '.ezdrav/doctor.yml';
export const WORKFLOWS = '.github/workflows';
/** Files besides the workflows. */
export const SINGLE_FILES: readonly string[] = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  'action.yml',
];
/** Bytes. GitHub does not run larger workflows; they are listed without text and so count as unreadable. */
export const LARGEST = 512 * 1024;

/** `listed`: whether the file exists; null if it cannot be read. */
export function solutionIn(listed: boolean, bytes: Uint8Array | null): Setting<Solution | null> {
  if (!listed) return known(null);
  if (bytes === null) return unknownSetting('invalid');
  const reading = readSolution(SOLUTION_FILE, bytes);
  return reading.ok ? known(reading.value) : unknownSetting('invalid');
}

/** The places of the keys of `solution.yml`; undefined if it cannot be read. */
export function locateIn(bytes: Uint8Array | null): Locate | undefined {
  const reading = bytes === null ? null : readSolution(SOLUTION_FILE, bytes);
  return reading?.ok === true ? reading.locate : undefined;
}

/** The same for `.ezdrav/doctor.yml`. */
export function declarationsIn(
  listed: boolean,
  bytes: Uint8Array | null,
): Setting<Declarations | null> {
  if (!listed) return known(null);
  const reading = bytes === null ? null : readDoctorFile(DECLARATIONS, bytes);
  if (reading?.ok !== true) return unknownSetting('invalid');
  const { value, locate } = reading;
  const lineOf = (list: string, index: number): number => locate([list, index]).line;
  return known({
    notDeployments: value['not-a-deployment'].map((each, index) => ({
      ...each,
      line: lineOf('not-a-deployment', index),
    })),
    ignored: value.ignore.map(({ code, workflow = null, job = null, reason }, index) => ({
      code,
      workflow,
      job,
      reason,
      line: lineOf('ignore', index),
    })),
    ourActions: value['our-actions'].map((action, index) => ({
      action,
      line: lineOf('our-actions', index),
    })),
  });
}

/** The language of `solution.yml`; undefined if that says none or could not be read. */
export function languageOf(solution: Setting<Solution | null>): Language | undefined {
  return solution.known ? solution.value?.language : undefined;
}

/** The text in UTF-8; invalid bytes become replacement characters. */
export function decodedText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Both names that an action's file may have in its folder. */
export function actionFiles(folder: string): readonly string[] {
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
  return [`${prefix}action.yml`, `${prefix}action.yaml`];
}

/** Maximum nesting of actions in actions; GitHub allows ten. */
export const ACTION_DEPTH = 5;
