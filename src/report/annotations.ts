import type { Language } from '../records/types.ts';
import type { Verdict } from '../rules/verdict.ts';
import { diagnosticMessage } from './diagnostic-message.ts';
import { cardAddress, faultAddress } from './pages.ts';
import { lineSentence, visible } from './escaping.ts';
import type { LocatedFiles } from './places.ts';
import { shownAt } from './places.ts';
import { reasonViews } from './reason-view.ts';
import { messagesIn } from './language.ts';

/** An annotation, not escaped; `file` is a path from the repository's root, absent if none is meant. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The language of annotations, and the files they may point to. */
export interface AnnotationWording extends LocatedFiles {
  readonly language: Language;
}

/** GitHub shows ten annotations per kind and step, and silently drops the rest. */
const MOST_OF_A_KIND = 10;

/** The first nine or ten of a kind; if there are more, the tenth says how many. */
function cut(all: readonly Annotation[], language: Language): readonly Annotation[] {
  if (all.length <= MOST_OF_A_KIND) return all;
  const { labels } = messagesIn(language);
  const shown = all.slice(0, MOST_OF_A_KIND - 1);
  const rest = all.slice(MOST_OF_A_KIND - 1);
  const titles = [...new Set(rest.map(({ title }) => title))].join(', ');
  return [
    ...shown,
    ...rest.slice(0, 1).map(({ level }) => ({
      level,
      title: labels.andMore(rest.length),
      message: titles,
    })),
  ];
}

/** At most ten of each kind, errors first. */
export function tenOfEach(all: readonly Annotation[], language: Language): readonly Annotation[] {
  return (['error', 'warning'] as const).flatMap((kind) =>
    cut(
      all.filter(({ level }) => level === kind),
      language,
    ),
  );
}

/** One for each diagnostic, on its line; without a limit. */
export function allDiagnosticAnnotations(
  diagnostics: Verdict['diagnostics'],
  language: Language,
): readonly Annotation[] {
  return diagnostics.map((diagnostic): Annotation => {
    const { file, line, column, code } = diagnostic;
    const card = faultAddress(code, language);
    const message = `${diagnosticMessage(diagnostic, language)} ${card}`;
    return { level: 'error', title: code, message, file: visible(file), line, column };
  });
}

/** One for each diagnostic, on its line; at most ten. */
export function diagnosticAnnotations(
  diagnostics: Verdict['diagnostics'],
  language: Language,
): readonly Annotation[] {
  return cut(allDiagnosticAnnotations(diagnostics, language), language);
}

function reasonAnnotations(verdict: Verdict, telling: AnnotationWording): readonly Annotation[] {
  const messages = messagesIn(telling.language);
  return reasonViews(verdict, messages).map(
    ({ code, what, fix }): Annotation => ({
      // What cannot be known refuses like what is wrong: the job fails either way.
      level: 'error',
      title: code,
      message: `${lineSentence([...what, ...fix].join(' '), messages.quotes)} ${cardAddress(code, telling.language)}`,
      ...shownAt(code, verdict.rules, telling),
    }),
  );
}

/** The runner's clock decides nothing, but those who maintain the runner should know that it is wrong. */
function clockWarnings(verdict: Verdict, { language }: AnnotationWording): readonly Annotation[] {
  const { labels, values } = messagesIn(language);
  return verdict.rules.flatMap(({ facts }): readonly Annotation[] => {
    const runner = facts['runner-clock'];
    const words = typeof runner === 'string' ? values[runner] : undefined;
    return words === undefined
      ? []
      : [{ level: 'warning', title: labels.runnerClock, message: `${words}.` }];
  });
}

/**
 * What the file view and the run's page show: a diagnostic on its line, otherwise each reason on the line of
 * the key it refers to. At most ten errors and ten warnings; the last then says how many are omitted.
 */
export function annotationsOf(verdict: Verdict, telling: AnnotationWording): readonly Annotation[] {
  const { language } = telling;
  if (verdict.diagnostics.length > 0) return diagnosticAnnotations(verdict.diagnostics, language);
  return tenOfEach(
    [...reasonAnnotations(verdict, telling), ...clockWarnings(verdict, telling)],
    language,
  );
}
