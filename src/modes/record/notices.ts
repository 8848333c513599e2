import { serviceDesk, serviceDeskAndCustodian } from '../../letters/recipients.ts';
import type { Solution } from '../../records/types.ts';
import { messagesIn } from '../../report/language.ts';
import {
  type OptionQuestion,
  answersTo,
  proseQuestion,
  shapedQuestion,
  timeQuestion,
} from '../asking.ts';
import { UsageError } from '../arguments.ts';
import type { Occasion, FileChange } from './recording.ts';
import { interventionMeant, mustBeNew, writtenTime } from './subject.ts';
import { saidByFields } from '../../report/filled.ts';
import { shellWord } from '../../report/init/steps.ts';

const ADDRESSES = /^[^\s,@]+@[^\s,@]+(?:\s*,\s*[^\s,@]+@[^\s,@]+)*$/;

/** `ezdrav record announcement [ID]`: sent to whom, when, under which number. */
export async function recordAnnouncement(occasion: Occasion): Promise<FileChange> {
  const { asked, files, language } = occasion;
  const candidate = interventionMeant(asked, files);
  const { intervention, planDigest, path } = candidate;
  const { announcement } = intervention;
  const isOfThisPlan = announcement?.plan === undefined || announcement.plan === planDigest;
  mustBeNew(asked, 'announcement', isOfThisPlan ? announcement : undefined);
  const words = messagesIn(language).record;
  const { form, ...sent } = await answersTo(asked, language, {
    ...noticeQuestions(occasion),
    form: proseQuestion(words.ask.form, 'OBR-2211', { optional: 'unasked' }),
  });
  return {
    path,
    at: ['announcement'],
    entry: {
      ...noticeEntry(sent),
      ...(form !== '' && { form: { number: form } }),
      plan: planDigest,
    },
    refusedBy: (_, code) => code.startsWith('announcement.') || code === 'lead-time.too-short',
    next: [saidByFields(words.approvals, { id: intervention.id }, shellWord)],
  };
}

/** `ezdrav record notification [ID]`: the notice of an urgent intervention. */
export async function recordNotification(occasion: Occasion): Promise<FileChange> {
  const { asked, files, language } = occasion;
  const { intervention, planDigest, path } = interventionMeant(asked, files);
  if (intervention.urgent === undefined)
    throw new UsageError({ kind: 'not-urgent', id: intervention.id });
  const { notification } = intervention.urgent;
  const isOfThisPlan = notification?.plan === undefined || notification.plan === planDigest;
  mustBeNew(asked, 'urgent.notification', isOfThisPlan ? notification : undefined);
  const sent = await answersTo(asked, language, noticeQuestions(occasion));
  return {
    path,
    at: ['urgent', 'notification'],
    entry: { ...noticeEntry(sent), plan: planDigest },
    refusedBy: (_, code) => OF_NOTIFICATION.has(code),
    next: [
      saidByFields(messagesIn(language).record.judge, { tag: intervention.release.tag }, shellWord),
    ],
  };
}

const OF_NOTIFICATION: ReadonlySet<string> = new Set([
  'urgent.not-notified',
  'urgent.recipient-missing',
  'urgent.plan-changed',
  'urgent.notified-in-future',
  'urgent.expired',
]);

function noticeQuestions({ asked, files, language }: Occasion): {
  readonly at: OptionQuestion;
  readonly to: OptionQuestion;
  readonly reference: OptionQuestion;
} {
  const { ask } = messagesIn(language).record;
  return {
    at: timeQuestion(ask.sentAt, '2026-11-26T09:12', { preset: writtenTime(asked.now) }),
    to: shapedQuestion(ask.recipients, ADDRESSES, 'a@example.si,b@example.si', {
      preset: recipientsOf(files.solution),
    }),
    reference: proseQuestion(ask.ticket, 'SD-2026-118402'),
  };
}

/** The required recipients, as far as `solution.yml` names them. */
function recipientsOf(solution: Solution): string {
  const custodian = solution.contacts['solution-custodian'];
  const all =
    custodian === undefined ? serviceDesk(solution) : serviceDeskAndCustodian(solution, custodian);
  return all.join(', ');
}

function noticeEntry(sent: {
  readonly at: string;
  readonly to: string;
  readonly reference: string;
}): Readonly<Record<string, string | readonly string[]>> {
  return {
    'sent-at': sent.at,
    recipients: sent.to.split(',').map((address) => address.trim()),
    reference: sent.reference,
  };
}
