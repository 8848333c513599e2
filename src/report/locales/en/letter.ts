export const LETTER = {
  to: 'To',
  subject: 'Subject',
  incomplete: 'The letter would be incomplete. Fill in:',
};
