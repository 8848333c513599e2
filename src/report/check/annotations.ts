import type { Language } from '../../records/types.ts';
import { allDiagnosticAnnotations, type Annotation, tenOfEach } from '../annotations.ts';
import type { CheckedPlan, CheckResult } from '../../portfolio/checked-change.ts';
import { changeLines, changeSentences, planLines, refusalViews } from './sentences.ts';
import { lineSentence, visible } from '../escaping.ts';
import { shownAt } from '../places.ts';
import { messagesIn } from '../language.ts';

/**
 * On the lines of the files: each fault; what the gate would refuse, at the key it refers to; a changed plan,
 * at the first changed key. At most ten errors and ten warnings.
 */
export function checkAnnotations(result: CheckResult, language: Language): readonly Annotation[] {
  const { quotes } = messagesIn(language);
  const whole = changeSentences(result, language).map(({ mark, text }): Annotation => {
    const message = lineSentence(text, quotes);
    const title = messagesIn(language).check.title;
    if (mark !== 'bad') return { level: 'warning', title, message };
    const file = '.ezdrav/staff.yml';
    return {
      level: 'error',
      title: messagesIn(language).check.deletedTitle,
      message,
      file,
      line: 1,
    };
  });
  const all = [
    ...allDiagnosticAnnotations(result.diagnostics, language),
    ...whole,
    ...result.plans.flatMap((plan) => ofPlan(plan, result, language)),
  ];
  return tenOfEach(all, language);
}

function ofPlan(plan: CheckedPlan, result: CheckResult, language: Language): readonly Annotation[] {
  const { quotes } = messagesIn(language);
  const { path, change } = plan;
  const { locate } = result;
  const refusals = refusalViews(plan, language).map(
    ({ code, mark, what, fix }): Annotation => ({
      level: mark === 'bad' ? 'error' : 'warning',
      title: code,
      message: lineSentence([...what, ...fix].join(' '), quotes),
      ...shownAt(code, plan.verdict.rules, { locate, file: path }),
    }),
  );
  const [key = ''] = change.kind === 'changed' && change.voidsApprovals ? change.keys : [];
  const place = locate.get(path)?.(key === '' ? [] : key.split('.'));
  const lines = [...planLines(plan, result, language), ...changeLines(plan, result, language)];
  const marked = lines
    .filter(({ mark }) => mark === 'attention')
    .map(({ label, text }): Annotation => {
      const title = lineSentence(label, quotes);
      return {
        level: 'warning',
        title,
        message: lineSentence(text, quotes),
        ...(place && { file: visible(path), ...place }),
      };
    });
  return [...refusals, ...marked];
}
