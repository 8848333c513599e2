import { parseTime } from '../../calendar/time.ts';
import { reviewCausesOf } from '../../outcome/review.ts';
import type { RecordedOutcome } from '../../records/types.ts';
import { messagesIn } from '../../report/language.ts';
import { donePath } from '../../report/review/issue.ts';
import { answersTo, proseQuestion, shapedQuestion, timeQuestion, wordQuestion } from '../asking.ts';
import { badValue } from '../arguments.ts';
import type { Occasion, FileChange } from './recording.ts';
import { finishedNamed, interventionMeant, mustBeNew, mustHaveBeen } from './subject.ts';
import { saidByFields } from '../../report/filled.ts';
import { shellWord } from '../../report/init/steps.ts';

const DONE = '.ezdrav/done/';
const RESULTS: readonly RecordedOutcome['result'][] = ['completed', 'rolled-back', 'cancelled'];

/**
 * `ezdrav record outcome [ID]`: how it went; the file is moved to `.ezdrav/done/` under its id. For finished
 * work, what becomes known later replaces what is recorded.
 */
export async function recordOutcome(occasion: Occasion): Promise<FileChange> {
  const { asked, files, language } = occasion;
  const finished = finishedNamed(asked, occasion.finished);
  if (finished !== null) mustBeNew(asked, 'outcome', finished.intervention.outcome);
  const { intervention, path } = finished ?? interventionMeant(asked, files);
  const words = messagesIn(language).record;
  const { result } = await answersTo(asked, language, {
    result: wordQuestion(words.ask.result, Object.keys(words.results), { choices: words.results }),
  });
  const took = result === 'cancelled' ? ({ optional: 'unasked' } as const) : {};
  const answers = await answersTo(asked, language, {
    started: timeQuestion(words.ask.started, '2026-12-01T22:04', took),
    ended: timeQuestion(words.ask.ended, '2026-12-01T23:10', took),
    'downtime-minutes': shapedQuestion(words.ask.downtime, /^\d{1,6}$/, '41', {
      ...(!intervention.schedule.downtime && { preset: '0' }),
      ...took,
    }),
    deviations: proseQuestion(words.ask.deviations, 'TEXT', { least: 0, optional: 'unasked' }),
  });
  const { started, ended, deviations, 'downtime-minutes': downtime } = answers;
  mustHaveBeen(asked, 'started', started);
  mustHaveBeen(asked, 'ended', ended);
  const [from, until] = [parseTime(started), parseTime(ended)];
  if (from.ok && until.ok && until.instant < from.instant) {
    throw badValue('ended', ended, [`≥ ${started}`]);
  }
  const to = finished?.path.startsWith(DONE) === true ? finished.path : donePath(intervention.id);
  const causes = reviewCausesOf(intervention, {
    startedAt: from.ok ? from.instant : undefined,
    endedAt: until.ok ? until.instant : undefined,
    result: RESULTS.find((each) => each === result) ?? null,
    downtimeMinutes: Number(downtime),
    deviations,
    from: 'file',
    seen: null,
  });
  return {
    path,
    at: ['outcome'],
    entry: {
      ...(started !== '' && { 'started-at': started }),
      ...(ended !== '' && { 'ended-at': ended }),
      result,
      ...(downtime !== '' && { 'downtime-minutes': Number(downtime) }),
      ...(deviations !== '' && { deviations }),
    },
    refusedBy: () => false,
    to,
    next: [
      saidByFields(words.closing, { path: to }, shellWord),
      ...(causes.length === 0
        ? []
        : [saidByFields(words.review, { id: intervention.id }, shellWord)]),
    ],
  };
}
