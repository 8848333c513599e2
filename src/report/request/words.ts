import type { Language } from '../../records/types.ts';
import type { LetterName } from './result.ts';

/** What asking says; a sentence missing in one language is a type error. Texts come quoted. */
export interface RequestWords {
  readonly letters: Record<LetterName, string>;
  readonly head: (letter: string, done: boolean) => string;
  readonly sent: (to: string, messageId: string) => string;
  readonly told: string;
  readonly sending: (messageId: string) => string;
  readonly byHand: (path: string, to: string, subject: string) => string;
  readonly setSender: string;
  readonly notSent: (why: string) => string;
  readonly unknown: (messageId: string) => string;
  readonly earlierUnknown: string;
  readonly ifItDidNot: (label: string) => string;
  readonly incomplete: (keys: string) => string;
  readonly problem: string;
  readonly issueAt: (number: number) => string;
  readonly issueTrouble: string;
  readonly wholeLetter: string;
  readonly tasks: string;
}

const WORDS: Record<Language, RequestWords> = {
  en: {
    letters: {
      architecture: 'Architecture plans before the first meeting',
      question: 'Question',
      request: 'Request in free form',
    },
    head: (letter, done) => `${letter}: ${done ? 'sent' : 'NOT SENT'}`,
    sent: (to, messageId) => `Sent to ${to} (${messageId}).`,
    told: 'This very letter was already sent. Nothing was sent.',
    sending: (messageId) =>
      `Being sent (${messageId}). If this stays so, nobody knows whether it arrived.`,
    byHand: (path, to, subject) =>
      `NOT SENT: without the input smtp-url it is only written down. Send ${path} to ${to} with the subject ${subject}.`,
    setSender: 'The draft names no sender; put in your own address.',
    notSent: (why) => `NOT SENT, it reached nobody: ${why}. Remove the cause and start this again.`,
    unknown: (messageId) =>
      `NOT KNOWN whether it arrived: it was handed over, and the server’s answer never came (${messageId}). It is not sent again by itself.`,
    earlierUnknown:
      'NOT KNOWN whether the letter of an earlier run arrived. Nothing was sent again.',
    ifItDidNot: (label) =>
      `If it did not arrive, take the label ${label} off the issue and start this again.`,
    incomplete: (keys) => `NOT SENT, it would be incomplete. Fill in: ${keys}.`,
    problem: 'A request to GitHub failed; nothing was sent.',
    issueAt: (number) => `Issue #${number}.`,
    issueTrouble: 'The issue could not be brought up to date.',
    wholeLetter: 'The letter (Slovene)',
    tasks: '- [ ] answered; the ticket’s number is written below',
  },
  sl: {
    letters: {
      architecture: 'Osnovni načrti arhitekture pred prvim sestankom',
      question: 'Vprašanje',
      request: 'Zahtevek v prosti obliki',
    },
    head: (letter, done) => `${letter}: ${done ? 'poslano' : 'NI POSLANO'}`,
    sent: (to, messageId) => `Poslano, prejemniki ${to} (${messageId}).`,
    told: 'Natanko to sporočilo je že poslano. Nič ni bilo poslano.',
    sending: (messageId) => `Se pošilja (${messageId}). Če tako ostane, ni znano, ali je prispelo.`,
    byHand: (path, to, subject) =>
      `NI POSLANO: brez vhoda smtp-url je sporočilo le pripravljeno. Pošljite ${path} prejemnikom ${to} z zadevo ${subject}.`,
    setSender: 'V osnutku ni pošiljatelja; vpišite svoj naslov.',
    notSent: (why) =>
      `NI POSLANO, sporočila ni dobil nihče: ${why}. Odpravite vzrok in zaženite znova.`,
    unknown: (messageId) =>
      `NI ZNANO, ali je prispelo: bilo je predano, odgovora strežnika pa ni bilo (${messageId}). Samodejno se ne pošlje znova.`,
    earlierUnknown:
      'NI ZNANO, ali je sporočilo prejšnjega zagona prispelo. Nič ni bilo poslano znova.',
    ifItDidNot: (label) => `Če ni prispelo, zapisu odstranite oznako ${label} in zaženite znova.`,
    incomplete: (keys) => `NI POSLANO, bilo bi nepopolno. Izpolnite: ${keys}.`,
    problem: 'Poizvedba na GitHub ni uspela; nič ni bilo poslano.',
    issueAt: (number) => `Zapis na GitHubu: #${number}.`,
    issueTrouble: 'Zapisa na GitHubu ni bilo mogoče posodobiti.',
    wholeLetter: 'Sporočilo',
    tasks: '- [ ] odgovor je prispel; številka zahtevka je zapisana spodaj',
  },
};

export function requestWords(language: Language): RequestWords {
  return WORDS[language];
}
