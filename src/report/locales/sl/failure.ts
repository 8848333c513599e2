import type { FAILURE as English } from '../en/failure.ts';

export const FAILURE: typeof English = {
  input: (name) => `Vhod ${name} manjka ali ni razumljiv.`,
  expected: (expected) => `Pričakovano: ${expected}.`,
  inWith: 'Popravite ga pri »with« tega koraka v delovnem toku.',
  inSecret: 'Popravite skrivnost, ki jo ta korak preda pri »with«.',
  causes: {
    encoding:
      'Uporabnik ali geslo v smtp-url vsebuje znak, ki ga je treba zapisati z odstotkom: # kot %23, / kot %2F, ? kot %3F in % kot %25.',
    login:
      'V smtp-url manjka uporabnik ali geslo ali pa ga ni mogoče prebrati; prijava je obvezna.',
    scheme: 'Vhod smtp-url se ne začne s smtp:// ali smtps://.',
    host: 'Vhod smtp-url ne navaja strežnika, ki lahko obstaja.',
    port: 'Vhod smtp-url navaja vrata, ki jih ni.',
    options: 'Vhod smtp-url se za imenom strežnika nadaljuje; poti, možnosti in # ne sprejme.',
    'display-name': 'Vhod mail-from ima ob naslovu še ime; sprejme samo naslov.',
  },
  runner: (name) =>
    `${name} manjka ali ni to, kar nastavi izvajalnik GitHub. Zaženite kot korak delovnega toka.`,
  cancelled: () =>
    'Zagon je bil preklican ali pa se je izvajalnik ustavil. Nič ni bilo dovoljeno; zaženite znova, če je še potrebno.',
  unanswered: () => 'Odgovora ni bilo. Nič ni bilo dovoljeno; zaženite znova.',
  unwritten: (detail) =>
    `Odločitve ni bilo mogoče zapisati: ${detail}. Nič ni dovoljeno. Na disku izvajalnika sprostite prostor in koraku dovolite pisanje v GITHUB_OUTPUT, GITHUB_STEP_SUMMARY in RUNNER_TEMP, nato zaženite znova.`,
  unexpected: (detail) =>
    `Preverjanje ni uspelo: ${detail}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja; več jim pokaže zagon s podrobnim dnevnikom.`,
  problem: (said) =>
    `Preverjanje ni uspelo: ${said}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja.`,
};
