import { localDate } from '../../calendar/zone.ts';
import { messagesIn } from '../../report/language.ts';
import {
  answersTo,
  dateQuestion,
  dayOrTimeAnswer,
  proseQuestion,
  timeQuestion,
} from '../asking.ts';
import { UsageError } from '../arguments.ts';
import { STAFF_FILE } from '../ezdrav-files.ts';
import type { Occasion, FileChange } from './recording.ts';
import { memberMeant, mustBeNew, mustHaveBeen, writtenTime } from './subject.ts';
import { saidByFields } from '../../report/filled.ts';
import { shellWord } from '../../report/init/steps.ts';

const never = (): boolean => false;

/** `ezdrav record left REF`: the last day of somebody who leaves. */
export async function recordLeft({ asked, files, language }: Occasion): Promise<FileChange> {
  const { member, index } = memberMeant(asked, files);
  mustBeNew(asked, 'left', member.left);
  const words = messagesIn(language).record;
  const { at } = await answersTo(asked, language, {
    at: {
      message: words.ask.left,
      judge: dayOrTimeAnswer,
      example: '2026-11-20',
      preset: localDate(asked.now),
    },
  });
  return {
    path: STAFF_FILE,
    at: ['staff', index, 'left'],
    entry: at,
    refusedBy: never,
    next: [saidByFields(words.revocation, { ref: member.ref }, shellWord)],
  };
}

/** `ezdrav record revocation REF`: the service desk was told, or has confirmed. */
export async function recordRevocation({ asked, files, language }: Occasion): Promise<FileChange> {
  const { member, index } = memberMeant(asked, files);
  if (member.left === undefined) throw new UsageError({ kind: 'not-left', ref: member.ref });
  const words = messagesIn(language).record;
  const path: FileChange['at'] = ['staff', index, 'revocation'];
  const confirmed = asked.options['confirmed'];
  if (member.revocation?.notified !== undefined && confirmed !== undefined) {
    mustBeNew(asked, 'revocation.confirmed', member.revocation.confirmed);
    const answers = await answersTo(asked, language, {
      confirmed: timeQuestion(words.ask.confirmed, '2026-11-20T16:02'),
    });
    mustHaveBeen(asked, 'confirmed', answers.confirmed);
    return {
      path: STAFF_FILE,
      at: [...path, 'confirmed'],
      entry: answers.confirmed,
      refusedBy: never,
      next: [],
    };
  }
  mustBeNew(asked, 'revocation.notified', member.revocation?.notified);
  const { notified, reference } = await answersTo(asked, language, {
    notified: timeQuestion(words.ask.notified, '2026-11-20T15:10', {
      preset: writtenTime(asked.now),
    }),
    reference: proseQuestion(words.ask.ticket, 'SD-2026-901'),
  });
  mustHaveBeen(asked, 'notified', notified);
  return {
    path: STAFF_FILE,
    at: path,
    entry: { notified, reference },
    refusedBy: never,
    next: [saidByFields(words.confirmation, { ref: member.ref }, shellWord)],
  };
}

/** `ezdrav record account REF`: requested under a number, or granted. */
export async function recordAccount({ asked, files, language }: Occasion): Promise<FileChange> {
  const { member, index } = memberMeant(asked, files);
  const words = messagesIn(language).record;
  const path: FileChange['at'] = ['staff', index, 'account'];
  if (member.account?.requested !== undefined && asked.options['granted'] !== undefined) {
    mustBeNew(asked, 'account.granted', member.account.granted);
    const { granted } = await answersTo(asked, language, {
      granted: dateQuestion(words.ask.granted, '2026-01-12'),
    });
    return {
      path: STAFF_FILE,
      at: [...path, 'granted'],
      entry: granted,
      refusedBy: never,
      next: [],
    };
  }
  mustBeNew(asked, 'account.requested', member.account?.requested);
  const answers = await answersTo(asked, language, {
    requested: dateQuestion(words.ask.requested, '2026-01-07', { preset: localDate(asked.now) }),
    reference: proseQuestion(words.ask.ticket, 'SD-2026-88'),
  });
  return {
    path: STAFF_FILE,
    at: path,
    entry: { requested: answers.requested, reference: answers.reference },
    refusedBy: never,
    next: [saidByFields(words.granted, { ref: member.ref }, shellWord)],
  };
}
