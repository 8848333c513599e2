import { parseTime } from '../../calendar/time.ts';
import type { Party } from '../../records/types.ts';
import { messagesIn } from '../../report/language.ts';
import type { Candidate } from '../../rules/facts.ts';
import { answersTo, proseQuestion, timeQuestion, wordQuestion } from '../asking.ts';
import type { Occasion, FileChange } from './recording.ts';
import { interventionMeant, mustBeNew, writtenTime } from './subject.ts';
import { saidByFields } from '../../report/filled.ts';
import { shellWord } from '../../report/init/steps.ts';

const PARTIES: readonly Party[] = ['client', 'ezdrav-ict'];
const OF_BOTH: ReadonlySet<string> = new Set(['approval.same-party', 'approval.same-reference']);

/** A party's answer, as the file keeps it. */
export interface PartyAnswer {
  readonly party: Party;
  readonly by: string;
  readonly at: string;
  readonly reference: string;
}

/** Which party answered, who, when, and where that can be looked up. */
async function answerOf(
  { asked, language }: Occasion,
  questions: { readonly party: string; readonly at: string },
): Promise<PartyAnswer> {
  const words = messagesIn(language).record;
  const { party, ...said } = await answersTo(asked, language, {
    party: wordQuestion(questions.party, PARTIES, { choices: words.parties }),
    by: proseQuestion(words.ask.by),
    at: timeQuestion(questions.at, '2026-11-27T10:05', { preset: writtenTime(asked.now) }),
    reference: proseQuestion(words.ask.approvalReference, 'SD-2026-118402#3'),
  });
  return { party: party === 'client' ? 'client' : 'ezdrav-ict', ...said };
}

/** `ezdrav record approval [ID]`: which party approved, who, when, and where that can be looked up. */
export async function recordApproval(occasion: Occasion): Promise<FileChange> {
  const { asked, files, language } = occasion;
  const candidate = interventionMeant(asked, files);
  const { party, approvedAt: at } = messagesIn(language).record.ask;
  return approvalOf(occasion, candidate, await answerOf(occasion, { party, at }));
}

/** `ezdrav record rejection [ID]`: which party rejected, who, when, and where that can be looked up. */
export async function recordRejection(occasion: Occasion): Promise<FileChange> {
  const { asked, files, language } = occasion;
  const candidate = interventionMeant(asked, files);
  const { rejectingParty: party, approvedAt: at } = messagesIn(language).record.ask;
  return rejectionOf(occasion, candidate, await answerOf(occasion, { party, at }));
}

/** An approval with its place. A party's approval of the current plan is only replaced on request. */
export function approvalOf(
  { asked, language }: Pick<Occasion, 'asked' | 'language'>,
  { intervention, planDigest, path }: Candidate,
  { party, ...said }: PartyAnswer,
): FileChange {
  const words = messagesIn(language).record;
  const given = intervention.approvals;
  const other: Party = party === 'client' ? 'ezdrav-ict' : 'client';
  const there = given?.[party];
  const isOfThisPlan = there?.plan === undefined || there.plan === planDigest;
  mustBeNew(asked, `approvals.${party}`, isOfThisPlan ? there : undefined);
  return {
    path,
    at: ['approvals', party],
    entry: { ...said, plan: planDigest },
    refusedBy: ({ facts }, code) =>
      code.startsWith('approval.') && (facts['party'] === party || OF_BOTH.has(code)),
    next: [
      given?.[other] === undefined
        ? saidByFields(words.otherApproval, { id: intervention.id, party: other }, shellWord)
        : saidByFields(words.judge, { tag: intervention.release.tag }, shellWord),
    ],
  };
}

/**
 * A rejection with its place. No rule refuses a rejection, and a later one replaces it. An older one does
 * not, because an approval between the two would then lift it.
 */
export function rejectionOf(
  { asked, language }: Pick<Occasion, 'asked' | 'language'>,
  { intervention, planDigest, path }: Candidate,
  { party, ...said }: PartyAnswer,
): FileChange {
  const there = intervention.rejections?.[party];
  const isOfThisPlan = there?.plan === undefined || there.plan === planDigest;
  const reading = parseTime(said.at);
  const isOlder = there !== undefined && reading.ok && reading.instant < there.at;
  mustBeNew(asked, `rejections.${party}`, isOfThisPlan && isOlder ? there : undefined);
  return {
    path,
    at: ['rejections', party],
    entry: { ...said, plan: planDigest },
    refusedBy: () => false,
    next: [messagesIn(language).record.rejected],
  };
}
