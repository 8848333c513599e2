/** The sentences of requests; one missing in a language is a type error. Texts are already quoted. */
export const REQUEST = {
  letters: {
    architecture: 'Architecture plans before the first meeting',
    question: 'Question',
    request: 'Request in free form',
  },
  head: (letter: string, done: boolean) => `${letter}: ${done ? 'sent' : 'NOT SENT'}`,
  sent: (to: string, messageId: string) => `Sent to ${to} (${messageId}).`,
  alreadySent: 'Exactly this letter was already sent. Nothing was sent this time.',
  byHand: (path: string, to: string, subject: string) =>
    `NOT SENT: without the input smtp-url it is only prepared. Send ${path} to ${to} with the subject ${subject}.`,
  setSender: 'The draft has no sender; enter your own address.',
  notSent: (why: string) => `NOT SENT, it reached nobody: ${why}.`,
  incomplete: (keys: string) => `NOT SENT, it would be incomplete. Fill in: ${keys}.`,
  problem: 'A request to GitHub failed; nothing was sent.',
  issueAt: (number: number) => `Issue #${number}.`,
  issueTrouble: 'The issue could not be updated.',
  wholeLetter: 'The letter (Slovene)',
  tasks: '- [ ] answered; the ticket’s number is written below',
};
