import type { REQUEST as English } from '../en/request.ts';

export const REQUEST: typeof English = {
  letters: {
    architecture: 'Osnovni arhitekturni načrti pred prvim sestankom',
    question: 'Vprašanje',
    request: 'Zahtevek v prosti obliki',
  },
  head: (letter, done) => `${letter}: ${done ? 'poslano' : 'NI POSLANO'}`,
  sent: (to, messageId) => `Poslano na: ${to} (${messageId}).`,
  alreadySent: 'Prav ta dopis je že poslan. Tokrat ni bilo poslano nič.',
  byHand: (path, to, subject) =>
    `NI POSLANO: brez vhoda smtp-url je dopis le pripravljen. Pošljite ${path} na: ${to}, z zadevo ${subject}.`,
  setSender: 'V osnutku ni pošiljatelja; vpišite svoj naslov.',
  notSent: (why) => `NI POSLANO, dopisa ni prejel nihče: ${why}.`,
  incomplete: (keys) => `NI POSLANO, dopis bi bil nepopoln. Izpolnite: ${keys}.`,
  problem: 'Poizvedba na GitHub ni uspela; nič ni bilo poslano.',
  issueAt: (number) => `Zadeva (issue): #${number}.`,
  issueTrouble: 'Zadeve (issue) ni bilo mogoče posodobiti.',
  wholeLetter: 'Dopis',
  tasks: '- [ ] odgovor je prispel; številka zahtevka je zapisana spodaj',
};
