import { quoted } from '../../escaping.ts';

const STRAIGHT = quoted('"…"');

/** What kind of personal data a file holds, and what to do. */
export const PERSONAL: {
  readonly [cause: string]: { readonly what: string; readonly remedy: string };
} = {
  '@': {
    what: 'an e-mail address',
    remedy:
      'Remove it and name a role or an opaque reference. Addresses are allowed in recipients, contacts, contact and approvers, and between < > in a reference. Elsewhere only those listed under contacts in solution.yml are allowed.',
  },
  'tel.': {
    what: 'a telephone number',
    remedy:
      'Take it out. A duty number belongs in contractor.on-duty of solution.yml; the number of a record or ticket belongs in a reference.',
  },
  EMŠO: { what: 'a personal number (EMŠO)', remedy: 'Take it out of the repository at once.' },
};

interface SlipSentences {
  readonly message: (character: string) => string;
  readonly remedy: (character: string) => string;
}

const slip = (message: string, remedy: string): SlipSentences => ({
  message: () => message,
  remedy: () => remedy,
});

/** Why a line is no YAML, and what to do. */
export const SLIPS: { readonly [cause: string]: SlipSentences } & {
  readonly unknown: SlipSentences;
} = {
  conflict: slip(
    'A merge was not finished: the file contains conflict markers.',
    'Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ),
  tab: slip('The line is indented with a tab.', 'Indent with spaces, two for each step.'),
  quotes: {
    message: (character) =>
      `The text is in quotation marks that YAML does not recognise: ${character}.`,
    remedy: () => `Use straight ones: ${STRAIGHT}.`,
  },
  colon: slip(
    'There is a colon followed by a space inside the text.',
    `Put the whole text in quotation marks: ${STRAIGHT}.`,
  ),
  'no-space': slip(
    'There is no space behind the colon of the key.',
    'Write a space after the colon.',
  ),
  'no-colon': slip(
    'This line is neither a key with its value nor part of a text.',
    'Write “key: value”; if it continues the text above, indent it further or put the whole text in quotation marks.',
  ),
  'unclosed-quote': slip(
    'The quotation mark that opens here is never closed.',
    'Close it at the end of the text.',
  ),
  'after-quote': slip(
    'There is something after the closing quotation mark.',
    'Put the whole text in quotation marks; inside it use other ones, such as » «.',
  ),
  backslash: slip(
    'A backslash means something else between double quotation marks.',
    'Put the text in single quotation marks.',
  ),
  hash: slip(
    'From “#” on the rest of the line is a comment, and the closing bracket with it.',
    `Put the value in quotation marks: ${quoted('"#3"')}.`,
  ),
  'unclosed-bracket': {
    message: (character) => `The bracket ${character} that opens here is never closed.`,
    remedy: () => 'Close it, or put the text in quotation marks if it is no list.',
  },
  leading: {
    message: (character) => `A text cannot begin with ${character} in YAML.`,
    remedy: () => `Put it in quotation marks: ${STRAIGHT}.`,
  },
  indentation: slip(
    'The line is not indented like the others of its block.',
    'Let all keys of a block begin in the same column.',
  ),
  unknown: slip(
    'This line cannot be read as YAML.',
    'Check indentation, colons, brackets and quotation marks on this line and the one before.',
  ),
};
