import type { REQUEST as English } from '../en/request.ts';

export const REQUEST: typeof English = {
  letters: {
    architecture: 'Osnovni arhitekturni načrti pred prvim sestankom',
    question: 'Vprašanje',
    request: 'Zahtevek v prosti obliki',
  },
  head: (letter, done) => `${letter}: ${done ? 'poslano' : 'NI POSLANO'}`,
  sent: (to, messageId) => `Poslano na: ${to} (${messageId}).`,
  told: 'Prav ta dopis je že poslan. Tokrat ni bilo poslano nič.',
  sending: (messageId) =>
    `Pošilja se (${messageId}). Če tako ostane, ni znano, ali je dopis prispel.`,
  byHand: (path, to, subject) =>
    `NI POSLANO: brez vhoda smtp-url je dopis le pripravljen. Pošljite ${path} na: ${to}, z zadevo ${subject}.`,
  setSender: 'V osnutku ni pošiljatelja; vpišite svoj naslov.',
  notSent: (why) => `NI POSLANO, dopisa ni prejel nihče: ${why}.`,
  unknown: (messageId) =>
    `NI ZNANO, ali je dopis prispel: bil je predan, odgovora strežnika pa ni bilo (${messageId}). Samodejno se ne pošlje znova.`,
  rival: 'Prav ta dopis ta hip pošilja drug zagon; ta ni poslal ničesar.',
  earlierUnknown: 'NI ZNANO, ali je dopis prejšnjega zagona prispel. Nič ni bilo poslano znova.',
  ifItDidNot: (messageId) =>
    `Vprašajte na servicedesk@src.si ali poglejte v predal pošiljatelja. Če dopis ni prispel, zaženite ročno z vhodom send-again: ${messageId}.`,
  recordChanged:
    'Zapis o njem je starejše različice in ne pove, kateri dopis je bil. Vprašajte na servicedesk@src.si.',
  incomplete: (keys) => `NI POSLANO, dopis bi bil nepopoln. Izpolnite: ${keys}.`,
  problem: 'Poizvedba na GitHub ni uspela; nič ni bilo poslano.',
  issueAt: (number) => `Zadeva (issue): #${number}.`,
  issueTrouble: 'Zadeve (issue) ni bilo mogoče posodobiti.',
  notSigned:
    'POSLANO, A NI PODPISANO: dopis je poslan, GitHub pa zapisa o tem ni podpisal in solution.yml to zahteva. Naslednji zagon ne bo vedel, ali je dopis prispel, in ne bo poslal ničesar.',
  wholeLetter: 'Dopis',
  tasks: '- [ ] odgovor je prispel; številka zahtevka je zapisana spodaj',
};
