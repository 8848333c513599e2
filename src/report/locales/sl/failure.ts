import type { FAILURE as English } from '../en/failure.ts';

export const FAILURE: typeof English = {
  input: (name, expected) =>
    `Vhod ${name} manjka ali ni razumljiv. Pričakovano: ${expected}. Popravite ga pri »with« tega koraka v delovnem toku.`,
  runner: (name) =>
    `${name} manjka ali ni to, kar nastavi izvajalnik GitHub. Zaženite kot korak delovnega toka.`,
  cancelled: (name) => `Zagon je bil preklican (${name}). Nič ni bilo dovoljeno.`,
  unanswered: () => 'Odgovora ni bilo. Nič ni bilo dovoljeno; zaženite znova.',
  unwritten: (detail) =>
    `Odločitve ni bilo mogoče zapisati: ${detail}. Nič ni dovoljeno. Na disku izvajalnika sprostite prostor in koraku dovolite pisanje v GITHUB_OUTPUT, GITHUB_STEP_SUMMARY in RUNNER_TEMP, nato zaženite znova.`,
  unexpected: (detail) =>
    `Preverjanje ni uspelo: ${detail}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja.`,
};
