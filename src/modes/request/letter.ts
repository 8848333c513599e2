import type { Writing } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { RequestFile } from '../../records/request.ts';
import type { Solution } from '../../records/types.ts';

/** The letter a request file asks for; without a file the architecture package. */
export function requestLetter(solution: Solution, file: RequestFile | null): Writing {
  // A letter of a solution without a name says nothing to whoever reads it.
  if (solution.name.trim() === '') return { missing: ['name'] };
  if (file === null) return writeLetter('architecture', { solution });
  const { kind, subject } = file;
  return kind === 'question'
    ? writeLetter(kind, { solution, subject, question: file.question })
    : writeLetter(kind, {
        solution,
        subject,
        elements: file.elements ?? [],
        justification: file.justification,
      });
}
