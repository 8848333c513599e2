import type { Party } from '../../records/types.ts';
import { messagesIn } from '../../report/language.ts';
import { answersTo, oneOf, prose, time } from '../asking.ts';
import type { Occasion, Recording } from './recording.ts';
import { interventionMeant, mustBeNew, writtenTime } from './subject.ts';

const PARTIES: readonly Party[] = ['client', 'ezdrav-ict'];
const OF_BOTH: ReadonlySet<string> = new Set(['approval.same-party', 'approval.same-reference']);

/** `ezdrav record approval [ID]`: which party said yes, who, when, where that can be looked up. */
export async function recordApproval({ asked, files, language }: Occasion): Promise<Recording> {
  const { intervention, planDigest, path } = interventionMeant(asked, files);
  const words = messagesIn(language).record;
  const given = intervention.approvals;
  const { party: named, ...said } = await answersTo(asked, language, {
    party: {
      message: words.ask.party,
      judge: oneOf(PARTIES),
      example: PARTIES.join('|'),
      choices: words.parties,
    },
    by: { message: words.ask.by, judge: prose('TEXT'), example: 'TEXT' },
    at: {
      message: words.ask.approvedAt,
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
  const party: Party = named === 'client' ? 'client' : 'ezdrav-ict';
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
