import type { Fact, Facts } from './facts.ts';
import type { Grade } from './verdict.ts';

const STRENGTH: Readonly<Record<Grade, number>> = {
  claimed: 0,
  recorded: 1,
  vouched: 2,
  verified: 3,
};

/** A grade as a number; higher is better. */
export function strength(grade: Grade): number {
  return STRENGTH[grade];
}

/** The weakest of several grades: a result is worth no more than the weakest fact it rests on. */
export function weakest(first: Grade, ...others: readonly Grade[]): Grade {
  return others.reduce((weak, grade) => (STRENGTH[grade] < STRENGTH[weak] ? grade : weak), first);
}

/** Returns true if the first grade is as good as the second or better. */
export function isAtLeast(grade: Grade, wanted: Grade): boolean {
  return STRENGTH[grade] >= STRENGTH[wanted];
}

/** The grade with which the files were read; `claimed` if they could not be read. */
export function gradeOfFiles(facts: Facts): Grade {
  return facts.files.kind === 'read' ? facts.files.grade : 'claimed';
}

/** A fact's grade; `claimed` if it is not known. */
export function gradeOf(fact: Fact<unknown>): Grade {
  return fact.known ? fact.grade : 'claimed';
}
