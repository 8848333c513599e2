import type { LETTER as English } from '../en/letter.ts';

export const LETTER: typeof English = {
  to: 'Za',
  copies: 'V vednost',
  subject: 'Zadeva',
  incomplete: 'Dopis bi bil nepopoln. Izpolnite:',
};
