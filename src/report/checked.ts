import type { Diagnostic } from '../records/diagnostic.ts';
import type { Digest, Language } from '../records/types.ts';
import { checkedPlanJson } from './check/json.ts';
import { type CheckResult, type DraftRemarks, isRefused } from './check/result.ts';
import { checkedPlanText } from './check/text.ts';
import { diagnosticJson } from './diagnostic-message.ts';
import { lineSentence, quoted, visible } from './escaping.ts';
import { diagnosticParagraphs } from './text.ts';
import { wrapped } from './wrapping.ts';
import { messagesIn } from './language.ts';

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
  /** Files that say `status: draft`, with what is still to be done in each. */
  readonly drafts: readonly DraftRemarks[];
  /** Open interventions that would stand in one another's way; no fault of any one file. */
  readonly warnings?: readonly SharedName[];
  /** What the gate would say of the plans; absent where only the files were looked at. */
  readonly judged?: CheckResult;
}

/** Several open interventions that announce the same tag or bear the same id. */
export interface SharedName {
  readonly key: 'id' | 'release.tag';
  readonly value: string;
  readonly files: readonly string[];
}

function warningMessage({ key, value, files }: SharedName, language: Language): string {
  const sentence = messagesIn(language).checked.shared(
    key,
    quoted(value),
    files.map(quoted).join(', '),
  );
  return lineSentence(sentence, messagesIn(language).quotes);
}

/** Each well-formed file with its plan's digest, and each fault, for a terminal of so many columns. */
export function checkedText(
  checked: Checked,
  language: Language,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): string {
  const words = messagesIn(language).checked;
  const tint = (code: number, text: string): string =>
    colour ? `\u001B[${code}m${text}\u001B[39m` : text;
  const marked = (code: number, mark: string, text: string): readonly string[] =>
    wrapped(text, columns, `${mark} `, '  ').map((line, index) =>
      index === 0 ? `${tint(code, mark)}${line.slice(mark.length)}` : line,
    );
  const drafts = new Set(checked.drafts.map(({ path }) => path));
  const wellFormed = checked.read.filter((path) => !drafts.has(path));
  const lines = wellFormed.flatMap((path) => {
    const plan = checked.plans.find((each) => each.path === path);
    return [
      ...marked(32, '✓', `${visible(path)}: ${words.valid}`),
      ...(plan === undefined
        ? []
        : wrapped(`${plan.id} · ${words.plan} ${plan.planDigest}`, columns, '  ', '  ')),
    ];
  });
  const faults = checked.diagnostics.flatMap((diagnostic) => {
    const [place = '', ...rest] = diagnosticParagraphs(diagnostic, language, columns);
    return [...marked(31, '✗', place), ...rest];
  });
  const warnings = (checked.warnings ?? []).flatMap((warning) =>
    marked(33, '!', warningMessage(warning, language)),
  );
  const remarks = checked.drafts.flatMap(({ path, diagnostics }) => [
    ...marked(33, '!', `${visible(path)}: ${words.draft}`),
    ...diagnostics.flatMap((diagnostic) => diagnosticParagraphs(diagnostic, language, columns)),
  ]);
  const { judged } = checked;
  const plans = (judged?.plans ?? []).flatMap((plan) =>
    judged === undefined
      ? []
      : checkedPlanText(plan, judged, language).flatMap((line) =>
          wrapped(line, columns, '', '    '),
        ),
  );
  const unheld =
    judged?.unheld === undefined
      ? []
      : marked(
          33,
          '!',
          lineSentence(
            messagesIn(language).check.unheld(quoted(judged.unheld)),
            messagesIn(language).quotes,
          ),
        );
  const held =
    judged?.organisation === undefined
      ? []
      : organisationLines(judged.organisation, language).flatMap((line) =>
          wrapped(line, columns, '· ', '  '),
        );
  return `${[...lines, ...unheld, ...held, ...remarks, ...faults, ...warnings, ...plans].join('\n')}\n`;
}

/** What the organisation makes stricter, and which copies of it may go. */
function organisationLines(
  { stricter, copies }: NonNullable<CheckResult['organisation']>,
  language: Language,
): readonly string[] {
  const { organisation: words, quotes } = messagesIn(language);
  const places = copies.map(({ file, key, line }) => quoted(`${file}:${line} ${key}`));
  const said = [
    stricter.length === 0 ? words.nothingStricter : words.stricter(stricter.map(quoted).join(', ')),
    ...(copies.length === 0 ? [] : [words.copies(places.join(', '))]),
  ];
  return said.map((sentence) => lineSentence(sentence, quotes));
}

/** The same as a document of its own, versioned like the report. */
export function checkedJson(checked: Checked, language: Language): unknown {
  return {
    schema: 1,
    valid: checked.diagnostics.length === 0 && !(checked.judged && isRefused(checked.judged)),
    files: checked.read,
    plans: checked.plans.map(({ path, id, planDigest }) => ({
      path,
      id,
      'plan-digest': planDigest,
      ...checked.judged?.plans
        .filter((plan) => plan.path === path)
        .map((plan) => checkedPlanJson(plan, language))[0],
    })),
    ...(checked.judged?.unheld !== undefined && {
      'organisation-not-known': checked.judged.unheld,
    }),
    ...(checked.judged?.organisation !== undefined && {
      organisation: checked.judged.organisation,
    }),
    warnings: (checked.warnings ?? []).map((warning) => ({
      key: warning.key,
      value: warning.value,
      files: warning.files,
      message: warningMessage(warning, language),
    })),
    drafts: checked.drafts.map(({ path, diagnostics }) => ({
      path,
      remarks: diagnostics.map((each) => diagnosticJson(each, language)),
    })),
    diagnostics: checked.diagnostics.map((each) => diagnosticJson(each, language)),
  };
}
