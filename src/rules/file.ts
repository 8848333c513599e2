import type { Diagnostic } from '../records/diagnostic.ts';
import { byText } from './order.ts';
import type { ReasonCode } from './reason-codes.ts';
import { fail, notApplicable, pass, type RuleFinding, type Rule, type RunCase } from './rule.ts';
import { draftsOf, selectIntervention } from './selection.ts';
import { sourcesOf } from './sources.ts';

type FileCode = Extract<ReasonCode, `file.${string}`>;

/** Maps a diagnostic to one of three codes: missing file, personal data, anything else. */
function reasonOf({ code }: Diagnostic): FileCode {
  return code === 'file.missing' || code === 'file.personal-data' ? code : 'file.invalid';
}

/**
 * The files exist and all of them match their schema.
 *
 * Example: `.ezdrav/intervention.yml` has `shedule:` for `schedule:` → fail, `file.invalid`; the diagnostics
 * of the verdict carry line, column and the nearest known key. Files that could not be fetched are reported
 * by the rule `api` instead.
 */
export const file: Rule = {
  id: 'file',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'notice',
  judge({ facts: { files, target } }: RunCase): readonly RuleFinding[] {
    if (files.kind === 'unknown') return [notApplicable('files-unknown')];
    if (files.kind === 'invalid') {
      const codes = new Set(files.diagnostics.map(reasonOf));
      if (codes.size === 0) codes.add('file.invalid');
      return [...codes].sort(byText).map((code) => {
        const of = files.diagnostics.filter((diagnostic) => reasonOf(diagnostic) === code);
        const paths = [...new Set(of.map((diagnostic) => diagnostic.file))].sort(byText);
        return fail(code, null, { files: paths, diagnostics: of.length });
      });
    }
    const { considered } = selectIntervention(files, target);
    const facts = {
      files: considered.map(({ path }) => path),
      sources: sourcesOf({ known: true, value: null, grade: files.grade, sources: files.sources }),
    };
    return [
      considered.length === 0 && draftsOf(files, target).length === 0
        ? fail('file.missing', files.grade, facts)
        : pass(files.grade, facts),
    ];
  },
};
