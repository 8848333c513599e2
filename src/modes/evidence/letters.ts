import { isLetter, type LetterKind } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { Digest, Intervention, Solution } from '../../records/types.ts';
import { letterText } from '../../report/letter-text.ts';

/** The letters of an intervention by their kinds, as they are written from plan and solution. */
export function lettersOf(
  plan: { readonly intervention: Intervention; readonly planDigest: Digest },
  solution: Solution,
): readonly (readonly [LetterKind, string])[] {
  const { intervention, planDigest } = plan;
  // Whom to call at night stands in no letter that is kept.
  const { organisation, contact } = solution.contractor ?? {};
  const contractor = { organisation, contact };
  const input = { intervention, planDigest, solution: { ...solution, contractor } };
  const notice = intervention.urgent === undefined ? 'announcement' : 'urgent-notification';
  const letters = [
    writeLetter(notice, input),
    ...(intervention.status === 'withdrawn' ? [writeLetter('withdrawal', input)] : []),
    ...(intervention.outcome === undefined ? [] : [writeLetter('closing-report', input)]),
  ];
  return letters.filter(isLetter).map((letter) => [letter.kind, letterText(letter, 'sl')] as const);
}
