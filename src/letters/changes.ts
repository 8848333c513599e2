import type { Intervention } from '../records/types.ts';
import { type LetterBlock, headingBlock, type LetterRow } from './body.ts';
import { type PlanInput, wholePlan } from './plan.ts';

/** A section on the differences from the earlier plan; empty if they are not known. */
export function whatChanged(
  input: PlanInput & { readonly previous?: Intervention | undefined },
): readonly LetterBlock[] {
  if (input.previous === undefined) return [];
  const before = wholePlan({ ...input, intervention: input.previous });
  const differing = changes(before, wholePlan(input));
  return differing.length === 0
    ? []
    : [headingBlock('Kaj se je spremenilo'), { kind: 'rows', rows: differing }];
}

/** The plan's rows and lists that differ, in the words of the letter: before and after. */
function changes(
  before: readonly LetterBlock[],
  after: readonly LetterBlock[],
): readonly LetterRow[] {
  const old = entries(before);
  const now = entries(after);
  const labels = new Set([...now.keys(), ...old.keys()]);
  return [...labels].flatMap((label) => {
    const was = old.get(label) ?? '–';
    const is = now.get(label) ?? '–';
    return was === is ? [] : [{ label, value: `prej: ${was}\nzdaj: ${is}` }];
  });
}

/** Every value by its label; a list's label is its heading. */
function entries(blocks: readonly LetterBlock[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let section = '';
  for (const block of blocks) {
    if (block.kind === 'heading') section = block.text;
    if (block.kind === 'list') found.set(section, block.items.join(', '));
    if (block.kind === 'rows') for (const { label, value } of block.rows) found.set(label, value);
  }
  return found;
}
