import type { Diagnostic } from '../records/diagnostic.ts';
import type { Language } from '../records/types.ts';
import { checkedText } from '../report/check/checked-files.ts';
import { diagnosticJson } from '../report/diagnostic-message.ts';
import { reasonsJson } from '../report/pages.ts';
import { standingText } from '../report/text.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { CommandArgs, CommandResult } from './arguments.ts';

// The output of writing commands that wrote nothing. Exit codes: 1 the rules would refuse it, 2 a file is not
// valid.

/** The files, or the one that would be written, are not valid. */
export function faultyFiles(
  asked: CommandArgs,
  language: Language,
  diagnostics: readonly Diagnostic[],
): CommandResult {
  if (asked.options['format'] === 'json') {
    const said = diagnostics.map((diagnostic) => diagnosticJson(diagnostic, language));
    return { text: JSON.stringify(unwritten({ diagnostics: said }), null, 2), exitCode: 2 };
  }
  const checked = { read: [], plans: [], drafts: [], diagnostics };
  return { text: checkedText(checked, language, asked), exitCode: 2, noAnswer: true };
}

/**
 * The rules would refuse what would be written, for these reasons of the verdict. `first` is said before
 * them, `facts` are added to a document.
 */
export function refusedByRules(
  asked: CommandArgs,
  language: Language,
  verdict: Verdict,
  codes: readonly ReasonCode[],
  { facts, first }: { readonly facts: object; readonly first: string },
): CommandResult {
  if (asked.options['format'] === 'json') {
    const document = unwritten({
      ...facts,
      refused: codes,
      reasons: reasonsJson(codes, language),
    });
    return { text: JSON.stringify(document, null, 2), exitCode: 1 };
  }
  const why = standingText(verdict, codes, { ...asked, language });
  return { text: `${first}\n${why}`, exitCode: 1, noAnswer: true };
}

function unwritten(why: object): object {
  return { schema: 1, written: false, ...why };
}
