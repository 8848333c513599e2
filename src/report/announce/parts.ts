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
import { foldedLetter, type Part, filledSentence, sentence } from '../document.ts';
import { type Messages, messagesIn } from '../language.ts';
import { filled, fieldPlaces, type Places } from '../filled.ts';

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
  const place = issue === null ? [] : [filledSentence(words.issueAt, { number: issue.number })];
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
  const messages = messagesIn(view.language);
  const places = resultPlaces(result, view, words);
  const say = (text: string): Part => filledSentence(text, places);
  switch (result.kind) {
    case 'sent': {
      const anew = result.notice === 'changed-announcement' ? [sentence(words.sentVoid)] : [];
      const copies = result.refusedCopies.length === 0 ? [] : [say(words.copiesRefused)];
      const signing = signingParts(result.signing, view);
      return [say(words.sent), say(words.handedOver), ...copies, ...signing, ...anew];
    }
    case 'told': {
      if (result.withdrawn) return [say(words.withdrawalAlreadySent)];
      const already = result.via === 'receipt' ? words.alreadySent : words.alreadySentByRecord;
      return [say(already), ...(result.expired === true ? [sentence(words.expired)] : [])];
    }
    case 'never-announced':
      return [sentence(words.neverAnnounced)];
    case 'by-hand':
      return [...[words.byHand, words.sendThis].map(say), ...byHandParts(result, view, words)];
    case 'not-sent':
      return [
        say(words.notSent),
        ...(result.status === null && result.detail === '' ? [] : [say(words.server)]),
        ...(result.rejected.length === 0 ? [] : [say(words.rejected)]),
        ...(result.left === null ? [] : [say(words.receiptLeft)]),
        ...mailRemedy(result, words).map(sentence),
      ];
    case 'unknown': {
      const { messageId: id, since } = result;
      const name = filled(result.now ? '{notice}' : words.receiptOf, places);
      const [head] = doubtSentences(result.now ? 'now' : 'earlier', { name, id }, messages);
      return [sentence(head), ...lookingParts(result, since, view, words)];
    }
    case 'unconfirmed': {
      const looking = lookingParts(result, view.now, view, words);
      return [say(words.unconfirmed), ...problemSentences(result.problem, messages), ...looking];
    }
    case 'failed':
      return [sentence(words.failed[result.at]), ...problemSentences(result.problem, messages)];
    case 'incomplete':
      return [say(words.incomplete)];
    case 'other-server':
      return [say(words.otherServer)];
    case 'rival':
      return [sentence(messages.doubt.rival)];
    case 'same-id':
      return [say(words.severalWithOneId)];
    case 'refused':
      return [sentence(words.refused)];
  }
}

/** What the sentences about a result speak of: its own texts, and what has to be said in words. */
function resultPlaces(
  result: AnnounceResult,
  { announced, language, now }: AnnouncedView,
  words: Messages['announce'],
): Places {
  const when = (at: Instant): string => messagesIn(language).moments.when(at, now);
  const places = { ...fieldPlaces(result, quoted), id: quoted(announced.id) };
  if (result.kind === 'told') {
    return { ...places, when: when(result.at), reference: quoted(result.reference ?? '–') };
  }
  if (!('notice' in result)) return places;
  const notice = words.notices[result.notice];
  if (result.kind === 'sent') return { ...places, notice, when: when(result.at) };
  if (result.kind === 'unknown') return { ...places, notice, when: when(result.since) };
  if (result.kind !== 'not-sent') return { ...places, notice };
  const said = spaced(result.status, result.detail === '' ? '' : quoted(result.detail));
  return { ...places, notice, why: words.refusals[result.why], said, left: result.left ?? '' };
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

function byHandParts(
  result: Extract<AnnounceResult, { kind: 'by-hand' }>,
  view: AnnouncedView,
  words: Messages['announce'],
): readonly Part[] {
  const { notice, to, fromKnown } = result;
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
