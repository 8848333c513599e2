import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Digest, Language } from '../../records/types.ts';
import { planPart } from './document.ts';
import { checkedPlanJson } from './json.ts';
import { type CheckResult, type DraftRemarks, isRefused } from '../../portfolio/checked-change.ts';
import { planLines } from './sentences.ts';
import { diagnosticFinding, diagnosticJson } from '../diagnostic-message.ts';
import { code, list, marked, type Part } from '../document.ts';
import { lineSentence, quoted } from '../escaping.ts';
import { messagesIn } from '../language.ts';
import { type LogLayout, partsText } from '../render-log.ts';

/** The result of checking the files of `.ezdrav`. */
export interface CheckedFiles {
  /** Paths of the well-formed files, sorted. */
  readonly read: readonly string[];
  readonly plans: readonly {
    readonly path: string;
    readonly id: string;
    readonly planDigest: Digest;
  }[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files with `status: draft`, with what is still missing in each. */
  readonly drafts: readonly DraftRemarks[];
  /** Open interventions that conflict with each other, although each file is correct. */
  readonly warnings?: readonly SharedName[];
  /** What the gate would say about the plans; absent if only the files were checked. */
  readonly judged?: CheckResult;
}

/** Several open interventions that announce the same tag or have the same id. */
export interface SharedName {
  readonly key: 'id' | 'release.tag';
  readonly value: string;
  readonly files: readonly string[];
}

function warningSentence({ key, value, files }: SharedName, language: Language): string {
  const { shared } = messagesIn(language).checked;
  return shared(key, quoted(value), files.map(quoted).join(', '));
}

/** Each well-formed file with its plan's digest, and each fault, for a terminal with this many columns. */
export function checkedText(
  { read, plans, drafts, diagnostics, warnings = [], judged }: CheckedFiles,
  language: Language,
  layout: LogLayout,
): string {
  const { checked: words, check } = messagesIn(language);
  const drafted = new Set(drafts.map(({ path }) => path));
  const faults = (all: readonly Diagnostic[]): readonly Part[] =>
    list(all.map((each) => diagnosticFinding(each, language)));
  const parts: readonly Part[] = [
    ...read
      .filter((path) => !drafted.has(path))
      .map((path) => {
        const plan = plans.find((each) => each.path === path);
        const digest =
          plan === undefined ? [] : [code(`· ${plan.id} · ${words.plan} ${plan.planDigest}`)];
        return marked('good', [code(`${path}:`), words.valid, ...digest]);
      }),
    ...(judged?.unheld === undefined
      ? []
      : [marked('attention', check.unheld(quoted(judged.unheld)))]),
    ...(judged?.organisation === undefined
      ? []
      : list(organisationSentences(judged.organisation, language))),
    ...drafts.flatMap((draft) => [
      marked('attention', [code(`${draft.path}:`), words.draft]),
      ...faults(draft.diagnostics),
    ]),
    ...faults(diagnostics),
    ...warnings.map((warning) => marked('attention', warningSentence(warning, language))),
    ...(judged === undefined
      ? []
      : judged.plans.map((plan) => planPart(plan, planLines(plan, judged, language), language))),
  ];
  return partsText(parts, language, layout);
}

/** What the organisation makes stricter, and which copies of it are not needed. */
function organisationSentences(
  { stricter, copies }: NonNullable<CheckResult['organisation']>,
  language: Language,
): readonly string[] {
  const { organisation: words } = messagesIn(language);
  const places = copies.map(({ file, key, line }) => quoted(`${file}:${line} ${key}`));
  return [
    stricter.length === 0 ? words.nothingStricter : words.stricter(stricter.map(quoted).join(', ')),
    ...(copies.length === 0 ? [] : [words.copies(places.join(', '))]),
  ];
}

/** The same as a JSON document, versioned like the report. */
export function checkedJson(checked: CheckedFiles, language: Language): unknown {
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
      message: lineSentence(warningSentence(warning, language), messagesIn(language).quotes),
    })),
    drafts: checked.drafts.map(({ path, diagnostics }) => ({
      path,
      remarks: diagnostics.map((each) => diagnosticJson(each, language)),
    })),
    diagnostics: checked.diagnostics.map((each) => diagnosticJson(each, language)),
  };
}
