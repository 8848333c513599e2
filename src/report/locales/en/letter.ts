export const LETTER = {
  to: 'To',
  copies: 'Cc',
  subject: 'Subject',
  incomplete: 'The letter would be incomplete. Fill in:',
};
