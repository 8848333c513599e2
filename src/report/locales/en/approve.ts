import { headersOf } from '../../mail-headers.ts';

/** The sentences about an answer by mail that was submitted. */
export const APPROVE = {
  answers: { approval: 'approved', rejection: 'rejected' },
  parties: { client: 'The client', 'ezdrav-ict': 'The eZdravje ICT team' },
  heads: {
    taken: 'The answer counts',
    refused: 'The mail was not taken',
    'no-mail': 'No mail was given',
    public: 'The mail was not taken',
    failed: 'The answer could not be recorded',
  },
  taken: (party: string, answered: string, domain: string, intervention: string) =>
    `${party} ${answered} ${intervention}; the mail server of ${domain} signed the answer. It proves the organisation, not the person.`,
  mayBeAutomatic:
    'It counts as recorded only: solution.yml does not say answers-by-itself: false of this mailbox.',
  archive: 'Keep the original mail: nothing of it but its digests is in the repository.',
  noMail: `The field mail of the form is empty or not base64. Paste what this prints: ${headersOf('answer.eml')}`,
  public:
    'This repository is public, so approvers may not be listed by e-mail address. Approve by a review or a comment.',
  failed: 'Nothing was written:',
  trouble: 'The announcement issue could not be updated; the answer counts all the same.',
};
