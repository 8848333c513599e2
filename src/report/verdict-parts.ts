import type { Language } from '../records/types.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { Verdict } from '../rules/verdict.ts';
import { diagnosticFinding } from './diagnostic-message.ts';
import { type Finding, list, type Mark, marked, type Part, section } from './document.ts';
import { factReader } from './fact-reader.ts';
import { type Messages, messagesIn } from './language.ts';
import { cardAddress } from './pages.ts';
import { hasCode, isAllClaimed } from '../rules/in-the-way.ts';
import { type ReasonView, reasonViews } from './reason-view.ts';

// What log and summary have in common about a verdict.

/** What has to be known before the reasons: how little is proven, that judging failed, what lies ahead. */
export function remarkParts(verdict: Verdict, language: Language): readonly Part[] {
  const messages = messagesIn(language);
  const { allClaimed, errorHelp } = messages.labels;
  const said = [
    ...(isAllClaimed(verdict) ? [allClaimed] : []),
    ...(verdict.decision === 'error' ? [errorHelp] : []),
    ...aheadSentences(verdict, messages),
  ];
  return said.map((each) => marked('attention', each));
}

/**
 * Sentences about what is already known to stand in the way when the slot opens, so that nobody waits for a
 * night on which work is not allowed. Empty if nothing is known, or there is no slot to wait for.
 */
function aheadSentences(verdict: Verdict, messages: Messages): readonly string[] {
  if (verdict.ahead === null) return [];
  const { labels, moments, reasons } = messages;
  const { evaluatedAt } = verdict;
  const { rows, clearFrom, contractEnded } = verdict.ahead;
  const ahead = rows.filter(hasCode).map(({ code, facts }) => {
    const { what } = reasons[code].ahead ?? reasons[code];
    return `${labels.ahead} ${factReader(facts, evaluatedAt, messages).say(what)}`;
  });
  return [
    ...ahead,
    ...(rows.length > 0 && clearFrom !== null ? [labels.aheadClear(moments.stamp(clearFrom))] : []),
    ...(contractEnded === null ? [] : [labels.contractEnded(moments.date(contractEnded))]),
  ];
}

/** Faults of the files: place, code, what was found and expected, what to do. */
export function faultParts({ diagnostics }: Verdict, language: Language): readonly Part[] {
  const faults = diagnostics.map((each) => diagnosticFinding(each, language));
  return section(messagesIn(language).labels.faultsInFiles, list(faults, 'numbers'));
}

/**
 * What stands in the way, one paragraph per reason: what it is, what to do, and its card. Paragraphs wrap
 * anywhere, while a table would push the remedy off a telephone's screen. `codes`: only these reasons.
 */
export function reasonParts(
  verdict: Verdict,
  language: Language,
  codes: readonly ReasonCode[] = verdict.reasonCodes,
): readonly Part[] {
  const views = reasonViews(verdict, messagesIn(language)).filter(({ code }) =>
    codes.includes(code),
  );
  return list(reasonFindings(views, language), 'paragraphs');
}

/** A reason as a finding: what it is, what to do, and its card. */
export function reasonFindings(
  views: readonly (ReasonView & { readonly mark?: Mark })[],
  language: Language,
): readonly Finding[] {
  return views.map(({ code, what, fix, mark }) => ({
    kind: 'finding',
    ...(mark !== undefined && { mark }),
    says: what,
    remedies: fix,
    code,
    page: cardAddress(code, language),
  }));
}
