import type { Instant } from '../../calendar/instant.ts';
import type { Language } from '../../records/types.ts';
import type { Heard } from '../../rules/heard.ts';
import type {
  AnnouncedIntervention,
  AnnounceResult,
  DeliverySignature,
} from '../../outbox/announce-result.ts';
import { mailRemedy } from './mail-remedy.ts';
import { problemSentences, spaced } from './problem-sentences.ts';
import { reminderParts } from './reminders.ts';
import { recordBlock } from './record.ts';
import { heardSentences } from '../heard.ts';
import { doubtSentences } from '../doubt.ts';
import { quoted } from '../escaping.ts';
import { foldedLetter, type Part, sentence } from '../document.ts';
import { type Messages, messagesIn } from '../language.ts';

export interface AnnouncedView {
  readonly announced: AnnouncedIntervention;
  /** The letter as it was or would be sent; null if there is none. */
  readonly letter: string | null;
  readonly now: Instant;
  readonly language: Language;
  /** Both recipients, for the recording block. */
  readonly to: readonly string[];
  /** `owner/name`. */
  readonly repository: string;
}

/** What happened with one intervention and what people have to do now. */
export function announcedParts(view: AnnouncedView): readonly Part[] {
  const { announced, language } = view;
  const words = messagesIn(language).announce;
  const { issue, issueTrouble } = announced;
  const place = issue === null ? [] : [sentence(words.issueAt(issue.number))];
  const trouble =
    issueTrouble === null
      ? []
      : [
          sentence(words.issueTrouble),
          ...problemSentences(issueTrouble, messagesIn(view.language)),
        ];
  const heard = announced.heard.flatMap((each) => heardParts(each, view));
  const reminders = announced.reminders.flatMap((each) =>
    reminderParts(each, announced.id, language),
  );
  const result = resultParts(announced.result, view, words);
  return [...result, ...heard, ...reminders, ...trouble, ...place];
}

/** A rejection, or a comment meant to approve that does not count, with the line that would. */
export function heardParts(
  heard: Heard,
  {
    announced: { id, planDigest },
    now,
    language,
  }: Pick<AnnouncedView, 'now' | 'language'> & {
    readonly announced: Pick<AnnouncedIntervention, 'id' | 'planDigest'>;
  },
): readonly Part[] {
  const line = `/approve ${id} ${planDigest}`;
  const said = heardSentences(heard, line, now, messagesIn(language)).map(sentence);
  return heard.no === null ? [...said, { kind: 'block', text: line }] : said;
}

function resultParts(
  result: AnnounceResult,
  view: AnnouncedView,
  words: Messages['announce'],
): readonly Part[] {
  const { moments } = messagesIn(view.language);
  const when = (at: Instant): string => moments.when(at, view.now);
  const notice = 'notice' in result ? words.notices[result.notice] : '';
  switch (result.kind) {
    case 'sent': {
      const sent = words.sent(
        notice,
        addresses(result.to),
        when(result.at),
        quoted(result.messageId),
      );
      const anew = result.notice === 'changed-announcement' ? [sentence(words.sentVoid)] : [];
      const server = sentence(words.handedOver(quoted(result.mailServer)));
      const refused = result.refusedCopies;
      const copies =
        refused.length === 0 ? [] : [sentence(words.copiesRefused(addresses(refused)))];
      return [sentence(sent), server, ...copies, ...signingParts(result.signing, view), ...anew];
    }
    case 'told': {
      if (result.withdrawn) return [sentence(words.withdrawalTold(when(result.at)))];
      const told = result.via === 'receipt' ? words.told : words.toldByRecord;
      return [
        sentence(told(when(result.at), quoted(result.reference ?? '–'))),
        ...(result.expired === true ? [sentence(words.expired)] : []),
      ];
    }
    case 'never-announced':
      return [sentence(words.neverAnnounced)];
    case 'by-hand':
      return byHandParts(result, view, words);
    case 'not-sent':
      return [
        sentence(words.notSent(notice, words.refusals[result.why])),
        ...(result.status === null && result.detail === ''
          ? []
          : [
              sentence(
                words.server(
                  spaced(result.status, result.detail === '' ? '' : quoted(result.detail)),
                ),
              ),
            ]),
        ...(result.rejected.length === 0
          ? []
          : [sentence(words.rejected(addresses(result.rejected)))]),
        ...(result.left === null ? [] : [sentence(words.receiptLeft(result.left))]),
        ...mailRemedy(result, words).map(sentence),
      ];
    case 'unknown': {
      const { messageId: id, since } = result;
      const name = result.now ? notice : words.receiptOf(notice, when(since));
      const kind = result.now ? 'now' : 'earlier';
      const [head] = doubtSentences(kind, { name, id }, messagesIn(view.language));
      return [sentence(head), ...lookingParts(result, since, view, words)];
    }
    case 'unconfirmed': {
      const head = sentence(words.unconfirmed(notice, quoted(result.messageId)));
      const looking = lookingParts(result, view.now, view, words);
      return [head, ...problemSentences(result.problem, messagesIn(view.language)), ...looking];
    }
    case 'failed':
      return [
        sentence(words.failed[result.at]),
        ...problemSentences(result.problem, messagesIn(view.language)),
      ];
    case 'incomplete':
      return [sentence(words.incomplete(notice, result.missing.map(quoted).join(', ')))];
    case 'other-server':
      return [sentence(words.otherServer(quoted(result.host), quoted(result.named)))];
    case 'rival':
      return [sentence(messagesIn(view.language).doubt.rival)];
    case 'same-id': {
      const files = result.files.map(quoted).join(', ');
      return [sentence(words.severalWithOneId(quoted(view.announced.id), files))];
    }
    case 'refused':
      return [sentence(words.refused)];
  }
}

/** Whether GitHub signed the receipt; empty for a run that does not sign. */
function signingParts(signing: DeliverySignature, { language }: AnnouncedView): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.announce;
  switch (signing.kind) {
    case 'unset':
      return [];
    case 'signed':
      return [sentence(words.signed)];
    case 'unsigned': {
      if (!signing.setUp) return [sentence(words.notSetUp)];
      const said = signing.demanded ? words.unsignedDemanded : words.unsigned;
      return [sentence(said), ...problemSentences(signing.problem, messages)];
    }
  }
}

function addresses(all: readonly string[]): string {
  return all.map(quoted).join(', ');
}

function byHandParts(
  result: Extract<AnnounceResult, { kind: 'by-hand' }>,
  view: AnnouncedView,
  words: Messages['announce'],
): readonly Part[] {
  const { notice, path, to, subject, fromKnown } = result;
  const { announced, letter: text } = view;
  const { urgent, planDigest } = announced;
  const record: readonly Part[] =
    notice === 'withdrawal'
      ? [sentence(words.recordWithdrawal)]
      : [
          sentence(words.recordIt),
          {
            kind: 'block',
            text: recordBlock({ urgent, sentAt: null, to, reference: null, planDigest }, words),
          },
        ];
  return [
    sentence(words.byHand(words.notices[notice])),
    sentence(words.sendThis(quoted(path), addresses(to), quoted(subject))),
    ...(fromKnown ? [] : [sentence(words.setSender)]),
    ...record,
    ...(text === null ? [] : [foldedLetter(words.wholeLetter, text)]),
  ];
}

/** How to find out, and what to do in either case. */
function lookingParts(
  { messageId, notice }: Extract<AnnounceResult, { kind: 'unknown' | 'unconfirmed' }>,
  sentAt: Instant,
  { announced, language, to }: AnnouncedView,
  words: Messages['announce'],
): readonly Part[] {
  const { urgent, planDigest } = announced;
  const [, look, again] = doubtSentences('now', { id: messageId }, messagesIn(language));
  const record: readonly Part[] =
    notice === 'withdrawal'
      ? [sentence(words.recordWithdrawal)]
      : [
          sentence(words.ifItArrived),
          {
            kind: 'block',
            text: recordBlock({ urgent, sentAt, to, reference: messageId, planDigest }, words),
          },
        ];
  return [sentence(look), ...record, sentence(again), sentence(words.leadTimeAgain)];
}
