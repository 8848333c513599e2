/** The sentences of requests; one missing in a language is a type error. Texts are already quoted. */
export const REQUEST = {
  letters: {
    architecture: 'Architecture plans before the first meeting',
    question: 'Question',
    request: 'Request in free form',
  },
  head: (letter: string, done: boolean) => `${letter}: ${done ? 'sent' : 'NOT SENT'}`,
  sent: (to: string, messageId: string) => `Sent to ${to} (${messageId}).`,
  told: 'Exactly this letter was already sent. Nothing was sent this time.',
  sending: (messageId: string) =>
    `Being sent (${messageId}). If it stays like this, it is not known whether it arrived.`,
  byHand: (path: string, to: string, subject: string) =>
    `NOT SENT: without the input smtp-url it is only prepared. Send ${path} to ${to} with the subject ${subject}.`,
  setSender: 'The draft has no sender; enter your own address.',
  notSent: (why: string) => `NOT SENT, it reached nobody: ${why}.`,
  unknown: (messageId: string) =>
    `NOT KNOWN whether it arrived: it was handed over, but the server never answered (${messageId}). It is not sent again automatically.`,
  rival: 'Another run is sending exactly this letter right now; this one sent nothing.',
  earlierUnknown: 'NOT KNOWN whether the letter of an earlier run arrived. Nothing was sent again.',
  ifItDidNot: (messageId: string) =>
    `Ask the service desk, or check the sender’s mailbox. If it did not arrive, start this by hand with send-again: ${messageId}.`,
  recordChanged: 'Its record is of an old version, and names no letter. Ask the service desk.',
  incomplete: (keys: string) => `NOT SENT, it would be incomplete. Fill in: ${keys}.`,
  problem: 'A request to GitHub failed; nothing was sent.',
  issueAt: (number: number) => `Issue #${number}.`,
  issueTrouble: 'The issue could not be updated.',
  notSigned:
    'SENT, BUT NOT SIGNED: the letter went out, but GitHub did not sign the record of it, and solution.yml requires that. The next run will not know whether it arrived, and will send nothing.',
  wholeLetter: 'The letter (Slovene)',
  tasks: '- [ ] answered; the ticket’s number is written below',
};
