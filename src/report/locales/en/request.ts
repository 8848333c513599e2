/** What asking says; a sentence missing in one language is a type error. Texts come quoted. */
export const REQUEST = {
  letters: {
    architecture: 'Architecture plans before the first meeting',
    question: 'Question',
    request: 'Request in free form',
  },
  head: (letter: string, done: boolean) => `${letter}: ${done ? 'sent' : 'NOT SENT'}`,
  sent: (to: string, messageId: string) => `Sent to ${to} (${messageId}).`,
  told: 'This very letter was already sent. Nothing was sent.',
  sending: (messageId: string) =>
    `Being sent (${messageId}). If this stays so, nobody knows whether it arrived.`,
  byHand: (path: string, to: string, subject: string) =>
    `NOT SENT: without the input smtp-url it is only written down. Send ${path} to ${to} with the subject ${subject}.`,
  setSender: 'The draft names no sender; put in your own address.',
  notSent: (why: string) =>
    `NOT SENT, it reached nobody: ${why}. Remove the cause and start this again.`,
  unknown: (messageId: string) =>
    `NOT KNOWN whether it arrived: it was handed over, and the server’s answer never came (${messageId}). It is not sent again by itself.`,
  rival: 'Another run is sending this very letter at this moment; this one sent nothing.',
  earlierUnknown: 'NOT KNOWN whether the letter of an earlier run arrived. Nothing was sent again.',
  ifItDidNot: (messageId: string) =>
    `Ask the service desk, or look into the sender’s mailbox. If it did not arrive, start this by hand with send-again: ${messageId}.`,
  recordChanged:
    'A person changed a comment of this issue that recorded the sending. Ask the service desk; if the letter did not arrive, delete that comment and start this again.',
  incomplete: (keys: string) => `NOT SENT, it would be incomplete. Fill in: ${keys}.`,
  problem: 'A request to GitHub failed; nothing was sent.',
  issueAt: (number: number) => `Issue #${number}.`,
  issueTrouble: 'The issue could not be brought up to date.',
  wholeLetter: 'The letter (Slovene)',
  tasks: '- [ ] answered; the ticket’s number is written below',
};
