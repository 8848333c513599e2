import type { REQUEST as English } from '../en/request.ts';

export const REQUEST: typeof English = {
  letters: {
    architecture: 'Osnovni načrti arhitekture pred prvim sestankom',
    question: 'Vprašanje',
    request: 'Zahtevek v prosti obliki',
  },
  head: (letter, done) => `${letter}: ${done ? 'poslano' : 'NI POSLANO'}`,
  sent: (to, messageId) => `Poslano na: ${to} (${messageId}).`,
  told: 'Natanko to sporočilo je že poslano. Tokrat ni bilo poslano nič.',
  sending: (messageId) => `Pošilja se (${messageId}). Če tako ostane, ni znano, ali je prispelo.`,
  byHand: (path, to, subject) =>
    `NI POSLANO: brez vhoda smtp-url je sporočilo le pripravljeno. Pošljite ${path} prejemnikom ${to} z zadevo ${subject}.`,
  setSender: 'V osnutku ni pošiljatelja; vpišite svoj naslov.',
  notSent: (why) =>
    `NI POSLANO, sporočila ni dobil nihče: ${why}. Odpravite vzrok in zaženite znova.`,
  unknown: (messageId) =>
    `NI ZNANO, ali je prispelo: bilo je predano, odgovora strežnika pa ni bilo (${messageId}). Samodejno se ne pošlje znova.`,
  rival: 'Natanko to sporočilo ta trenutek pošilja drug zagon; ta ni poslal ničesar.',
  earlierUnknown:
    'NI ZNANO, ali je sporočilo prejšnjega zagona prispelo. Nič ni bilo poslano znova.',
  ifItDidNot: (messageId) =>
    `Vprašajte servisno službo ali poglejte v predal pošiljatelja. Če ni prispelo, zaženite ročno z vhodom send-again: ${messageId}.`,
  recordChanged:
    'Nekdo je spremenil komentar te zadeve, v katerem je bilo pošiljanje zapisano. Vprašajte servisno službo; če sporočilo ni prispelo, ta komentar izbrišite in zaženite znova.',
  incomplete: (keys) => `NI POSLANO, bilo bi nepopolno. Izpolnite: ${keys}.`,
  problem: 'Poizvedba na GitHub ni uspela; nič ni bilo poslano.',
  issueAt: (number) => `Zapis na GitHubu: #${number}.`,
  issueTrouble: 'Zapisa na GitHubu ni bilo mogoče posodobiti.',
  wholeLetter: 'Sporočilo',
  tasks: '- [ ] odgovor je prispel; številka zahtevka je zapisana spodaj',
};
