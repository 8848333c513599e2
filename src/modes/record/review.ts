import { localDate } from '../../calendar/zone.ts';
import { outcomeOf } from '../../outcome/outcome.ts';
import { reviewCausesOf } from '../../outcome/review.ts';
import { messagesIn } from '../../report/language.ts';
import type { Candidate } from '../../rules/facts.ts';
import { answersTo, dateQuestion, proseQuestion } from '../asking.ts';
import { badValue, UsageError } from '../arguments.ts';
import type { Occasion, FileChange } from './recording.ts';
import { finishedMeant, mustBeNew } from './subject.ts';

/** `ezdrav record review [ID]`: the result of reviewing finished work, wherever its file is. */
export async function recordReview(occasion: Occasion): Promise<FileChange> {
  const { asked, files, language, finished } = occasion;
  const { intervention, path } = finishedMeant(asked, files, finished(), isToBeReviewed);
  const { due, held: before } = intervention.review ?? {};
  mustBeNew(asked, 'review.held', before);
  const words = messagesIn(language).record;
  const { held, causes, measures, reference } = await answersTo(asked, language, {
    held: dateQuestion(words.ask.held, '2026-12-16', { preset: localDate(asked.now) }),
    causes: proseQuestion(words.ask.causes),
    measures: proseQuestion(words.ask.measures),
    reference: proseQuestion(words.ask.minutes, 'ZAP-2026-12', { optional: 'asked' }),
  });
  const over = intervention.outcome?.['ended-at'];
  if (held > localDate(asked.now)) {
    throw new UsageError({ kind: 'in-future', option: 'held', value: held });
  }
  if (over !== undefined && held < localDate(over)) {
    const expected = [`≥ ${localDate(over)}`];
    throw badValue('held', held, expected);
  }
  return {
    path,
    at: ['review'],
    entry: {
      ...(due !== undefined && { due }),
      held,
      causes,
      measures,
      ...(reference !== '' && { reference }),
    },
    refusedBy: () => false,
    next: [words.reviewed],
  };
}

function isToBeReviewed({ intervention }: Candidate): boolean {
  const outcome = outcomeOf(intervention, null);
  return (
    outcome !== null &&
    intervention.review?.held === undefined &&
    reviewCausesOf(intervention, outcome).length > 0
  );
}
