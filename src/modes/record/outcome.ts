import { parseTime } from '../../calendar/time.ts';
import { messagesIn } from '../../report/language.ts';
import { answersTo, oneOf, prose, shaped, time } from '../asking.ts';
import { Misuse } from '../arguments.ts';
import type { Occasion, Recording } from './recording.ts';
import { interventionMeant, mustHaveBeen } from './subject.ts';

const DONE = '.ezdrav/done';

/** `ezdrav record outcome [ID]`: how it went; the file goes to `.ezdrav/done/` under its id. */
export async function recordOutcome({ asked, files, language }: Occasion): Promise<Recording> {
  const { intervention, path } = interventionMeant(asked, files);
  const words = messagesIn(language).record;
  const { result } = await answersTo(asked, language, {
    result: {
      message: words.ask.result,
      judge: oneOf(Object.keys(words.results)),
      example: Object.keys(words.results).join('|'),
      choices: words.results,
    },
  });
  const took = result === 'cancelled' ? ({ optional: 'unasked' } as const) : {};
  const answers = await answersTo(asked, language, {
    started: { message: words.ask.started, judge: time, example: '2026-12-01T22:04', ...took },
    ended: { message: words.ask.ended, judge: time, example: '2026-12-01T23:10', ...took },
    'downtime-minutes': {
      message: words.ask.downtime,
      judge: shaped(/^\d{1,6}$/, '41'),
      example: '41',
      ...(!intervention.schedule.downtime && { preset: '0' }),
      ...took,
    },
    deviations: {
      message: words.ask.deviations,
      judge: prose('TEXT', 0),
      example: 'TEXT',
      optional: 'unasked',
    },
  });
  const { started, ended, deviations, 'downtime-minutes': downtime } = answers;
  mustHaveBeen(asked, 'started', started);
  mustHaveBeen(asked, 'ended', ended);
  const [from, until] = [parseTime(started), parseTime(ended)];
  if (from.ok && until.ok && until.instant < from.instant) {
    throw new Misuse({
      kind: 'bad-value',
      option: 'ended',
      value: ended,
      expected: [`≥ ${started}`],
    });
  }
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
    to: `${DONE}/${intervention.id}.yml`,
    next: [words.closing(`${DONE}/${intervention.id}.yml`)],
  };
}
