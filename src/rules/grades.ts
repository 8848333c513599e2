import type { Fact, Facts } from './facts.ts';
import type { Grade } from './verdict.ts';

const STRENGTH: Readonly<Record<Grade, number>> = { claimed: 0, recorded: 1, verified: 2 };

/** The weakest of several grades: a result is worth no more than the weakest thing it rests on. */
export function weakest(first: Grade, ...others: readonly Grade[]): Grade {
  return others.reduce((weak, grade) => (STRENGTH[grade] < STRENGTH[weak] ? grade : weak), first);
}

/** What the files were read as; `claimed` where they could not be read. */
export function gradeOfFiles(facts: Facts): Grade {
  return facts.files.kind === 'read' ? facts.files.grade : 'claimed';
}

/** A fact's grade; `claimed` where it is not known. */
export function gradeOf(fact: Fact<unknown>): Grade {
  return fact.known ? fact.grade : 'claimed';
}
