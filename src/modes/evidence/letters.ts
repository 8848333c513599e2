import { isLetter, type LetterKind } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { Digest, Intervention, Solution } from '../../records/types.ts';
import { letterText } from '../../report/letter-text.ts';

/** The letters of an intervention by kind, written from plan and solution. */
export function lettersOf(
  plan: { readonly intervention: Intervention; readonly planDigest: Digest },
  solution: Solution,
): readonly (readonly [LetterKind, string])[] {
  const { intervention, planDigest } = plan;
  // Kept letters do not contain the on-duty contact.
  const { organisation, contact } = solution.contractor ?? {};
  const contractor = { organisation, contact };
  const input = { intervention, planDigest, solution: { ...solution, contractor } };
  const notice = intervention.urgent === undefined ? 'announcement' : 'urgent-notification';
  const letters = [
    writeLetter(notice, input),
    ...(intervention.status === 'withdrawn' ? [writeLetter('withdrawal', input)] : []),
    // None without an outcome.
    writeLetter('closing-report', input),
  ];
  return letters.filter(isLetter).map((letter) => [letter.kind, letterText(letter, 'sl')] as const);
}
