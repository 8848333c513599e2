import type { Party } from '../../records/types.ts';
import type { Entry } from '../../records/amending.ts';
import { messagesIn } from '../../report/language.ts';
import { answersTo, oneOf, prose, time } from '../asking.ts';
import type { Occasion, Recording } from './recording.ts';
import { interventionMeant, mustBeNew, writtenTime } from './subject.ts';

const PARTIES: readonly Party[] = ['client', 'ezdrav-ict'];
const OF_BOTH: ReadonlySet<string> = new Set(['approval.same-party', 'approval.same-reference']);

/** Which party said it, who, when, where that can be looked up. */
async function answerOf(
  { asked, language }: Occasion,
  questions: { readonly party: string; readonly at: string },
): Promise<{ readonly party: Party; readonly said: { readonly [key: string]: Entry } }> {
  const words = messagesIn(language).record;
  const { party, ...said } = await answersTo(asked, language, {
    party: {
      message: questions.party,
      judge: oneOf(PARTIES),
      example: PARTIES.join('|'),
      choices: words.parties,
    },
    by: { message: words.ask.by, judge: prose('TEXT'), example: 'TEXT' },
    at: {
      message: questions.at,
      judge: time,
      example: '2026-11-27T10:05',
      preset: writtenTime(asked.now),
    },
    reference: {
      message: words.ask.approvalReference,
      judge: prose('SD-2026-118402#3'),
      example: 'SD-2026-118402#3',
    },
  });
  return { party: party === 'client' ? 'client' : 'ezdrav-ict', said };
}

/** `ezdrav record approval [ID]`: which party said yes, who, when, where that can be looked up. */
export async function recordApproval(occasion: Occasion): Promise<Recording> {
  const { asked, files, language } = occasion;
  const { intervention, planDigest, path } = interventionMeant(asked, files);
  const words = messagesIn(language).record;
  const given = intervention.approvals;
  const { party, said } = await answerOf(occasion, {
    party: words.ask.party,
    at: words.ask.approvedAt,
  });
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
        ? words.otherApproval(intervention.id, other)
        : words.judge(intervention.release.tag),
    ],
  };
}

/** `ezdrav record rejection [ID]`: which party said no. No rule refuses a no; a later one takes its place. */
export async function recordRejection(occasion: Occasion): Promise<Recording> {
  const { asked, files, language } = occasion;
  const { planDigest, path } = interventionMeant(asked, files);
  const words = messagesIn(language).record;
  const { party, said } = await answerOf(occasion, {
    party: words.ask.rejectingParty,
    at: words.ask.approvedAt,
  });
  return {
    path,
    at: ['rejections', party],
    entry: { ...said, plan: planDigest },
    refusedBy: () => false,
    next: [words.rejected],
  };
}
