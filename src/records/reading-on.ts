import type { Fault } from './fault.ts';
import { faultAt } from './fault.ts';
import type { Limits } from './limits.ts';
import { placesOf } from './places.ts';
import { profileOf, type Profile } from './yaml-profile.ts';
import { type Mended, mend } from './yaml-slips.ts';
import { type Tree, treeOf } from './yaml-tree.ts';

/** A text read as far as possible in spite of slips. */
export interface ReadOn {
  readonly profile: Profile;
  readonly tree: Tree;
  readonly slips: readonly Fault[];
  readonly mended: {
    readonly text: string;
    /** Maps faults of the mended text to their places in the original; drops those on mended lines. */
    readonly inOriginal: (faults: readonly Fault[]) => readonly Fault[];
  };
}

/** Builds the tree of a text; if it is not YAML, the tree of the text as it was probably meant. */
export function readOn(text: string, limits: Limits): ReadOn {
  const profile = profileOf(text, limits);
  const asItIs = { text, inOriginal: (faults: readonly Fault[]) => faults };
  if (profile.faults.length > 0) {
    return { profile, tree: { root: null, faults: [] }, slips: [], mended: asItIs };
  }
  const tree = treeOf(profile.lexemes, limits);
  if (!tree.faults.some(({ code }) => code === 'file.yaml')) {
    return { profile, tree, slips: [], mended: asItIs };
  }
  const mended = mend(text, limits);
  const slips = mended.slips.map(({ at, cause, character }) =>
    faultAt(at, 'file.yaml', character, cause),
  );
  if (mended.text === null) {
    return { profile, tree: { root: null, faults: [] }, slips, mended: asItIs };
  }
  return {
    profile,
    tree: treeOf(profileOf(mended.text, limits).lexemes, limits),
    slips,
    mended: { text: mended.text, inOriginal: inOriginal(text, mended.text, mended.lines) },
  };
}

function inOriginal(text: string, mended: string, lines: Mended['lines']) {
  const placeOf = placesOf(mended);
  const [before, after] = [startsOf(text), startsOf(mended)];
  return (faults: readonly Fault[]): readonly Fault[] =>
    faults.flatMap((fault): readonly Fault[] => {
      const line = placeOf(fault.at).line - 1;
      if (lines.has(line)) return [];
      return [{ ...fault, at: fault.at - Number(after[line]) + Number(before[line]) }];
    });
}

/** Where each line begins, and where the text ends. */
function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (const line of text.split('\n')) starts.push(Number(starts.at(-1)) + line.length + 1);
  return starts;
}
