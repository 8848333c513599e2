import type { Writing } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { RequestFile } from '../../records/request.ts';
import type { Solution } from '../../records/types.ts';

/** The letter that a request file asks for; without a file the architecture package. */
export function requestLetter(solution: Solution, file: RequestFile | null): Writing {
  // Without the solution's name a letter would be useless to its readers.
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
