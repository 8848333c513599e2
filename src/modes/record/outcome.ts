import { parseTime } from '../../calendar/time.ts';
import { reviewCausesOf } from '../../outcome/review.ts';
import type { RecordedOutcome } from '../../records/types.ts';
import { messagesIn } from '../../report/language.ts';
import { donePath } from '../../report/review/issue.ts';
import { answersTo, answerOneOf, proseAnswer, shapedAnswer, timeAnswer } from '../asking.ts';
import { UsageError } from '../arguments.ts';
import type { Occasion, FileChange } from './recording.ts';
import { finishedNamed, interventionMeant, mustBeNew, mustHaveBeen } from './subject.ts';

const DONE = '.ezdrav/done/';
const RESULTS: readonly RecordedOutcome['result'][] = ['completed', 'rolled-back', 'cancelled'];

/**
 * `ezdrav record outcome [ID]`: how it went; the file goes to `.ezdrav/done/` under its id. What is known
 * later of finished work takes the place of what stands there.
 */
export async function recordOutcome(occasion: Occasion): Promise<FileChange> {
  const { asked, files, language } = occasion;
  const finished = finishedNamed(asked, occasion.finished);
  if (finished !== null) mustBeNew(asked, 'outcome', finished.intervention.outcome);
  const { intervention, path } = finished ?? interventionMeant(asked, files);
  const words = messagesIn(language).record;
  const { result } = await answersTo(asked, language, {
    result: {
      message: words.ask.result,
      judge: answerOneOf(Object.keys(words.results)),
      example: Object.keys(words.results).join('|'),
      choices: words.results,
    },
  });
  const took = result === 'cancelled' ? ({ optional: 'unasked' } as const) : {};
  const answers = await answersTo(asked, language, {
    started: {
      message: words.ask.started,
      judge: timeAnswer,
      example: '2026-12-01T22:04',
      ...took,
    },
    ended: { message: words.ask.ended, judge: timeAnswer, example: '2026-12-01T23:10', ...took },
    'downtime-minutes': {
      message: words.ask.downtime,
      judge: shapedAnswer(/^\d{1,6}$/, '41'),
      example: '41',
      ...(!intervention.schedule.downtime && { preset: '0' }),
      ...took,
    },
    deviations: {
      message: words.ask.deviations,
      judge: proseAnswer('TEXT', 0),
      example: 'TEXT',
      optional: 'unasked',
    },
  });
  const { started, ended, deviations, 'downtime-minutes': downtime } = answers;
  mustHaveBeen(asked, 'started', started);
  mustHaveBeen(asked, 'ended', ended);
  const [from, until] = [parseTime(started), parseTime(ended)];
  if (from.ok && until.ok && until.instant < from.instant) {
    throw new UsageError({
      kind: 'bad-value',
      option: 'ended',
      value: ended,
      expected: [`≥ ${started}`],
    });
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
    next: [words.closing(to), ...(causes.length === 0 ? [] : [words.review(intervention.id)])],
  };
}
