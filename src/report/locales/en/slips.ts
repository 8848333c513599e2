import { quoted } from '../../escaping.ts';
import type { WhatAndFix } from '../../sentences.ts';

const STRAIGHT = quoted('"…"');

/** Which kind of personal data a file contains, and what to do. */
export const PERSONAL: { readonly [cause: string]: WhatAndFix } = {
  '@': {
    what: 'an e-mail address',
    fix: 'Remove it and name a role or an opaque reference. Addresses are allowed in recipients, contacts, contact and approvers, and between < > in a reference. Elsewhere only those listed under contacts in solution.yml are allowed.',
  },
  'tel.': {
    what: 'a telephone number',
    fix: 'Take it out. A duty number belongs in contractor.on-duty of solution.yml; the number of a record or ticket belongs in a reference.',
  },
  EMŠO: { what: 'a personal number (EMŠO)', fix: 'Take it out of the repository at once.' },
};

/** Why a line is not valid YAML, and what to do. */
export const SLIPS: { readonly [cause: string]: WhatAndFix } & {
  readonly unknown: WhatAndFix;
} = {
  conflict: {
    what: 'A merge was not finished: the file contains conflict markers.',
    fix: 'Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  tab: { what: 'The line is indented with a tab.', fix: 'Indent with spaces, two for each step.' },
  quotes: {
    what: 'The text is in quotation marks that YAML does not recognise: {found}.',
    fix: `Use straight ones: ${STRAIGHT}.`,
  },
  colon: {
    what: 'There is a colon followed by a space inside the text.',
    fix: `Put the whole text in quotation marks: ${STRAIGHT}.`,
  },
  'no-space': {
    what: 'There is no space behind the colon of the key.',
    fix: 'Write a space after the colon.',
  },
  'no-colon': {
    what: 'This line is neither a key with its value nor part of a text.',
    fix: 'Write “key: value”; if it continues the text above, indent it further or put the whole text in quotation marks.',
  },
  'unclosed-quote': {
    what: 'The quotation mark that opens here is never closed.',
    fix: 'Close it at the end of the text.',
  },
  'after-quote': {
    what: 'There is something after the closing quotation mark.',
    fix: 'Put the whole text in quotation marks; inside it use other ones, such as » «.',
  },
  backslash: {
    what: 'A backslash means something else between double quotation marks.',
    fix: 'Put the text in single quotation marks.',
  },
  hash: {
    what: 'From “#” on the rest of the line is a comment, and the closing bracket with it.',
    fix: `Put the value in quotation marks: ${quoted('"#3"')}.`,
  },
  'unclosed-bracket': {
    what: 'The bracket {found} that opens here is never closed.',
    fix: 'Close it, or put the text in quotation marks if it is no list.',
  },
  leading: {
    what: 'A text cannot begin with {found} in YAML.',
    fix: `Put it in quotation marks: ${STRAIGHT}.`,
  },
  indentation: {
    what: 'The line is not indented like the others of its block.',
    fix: 'Let all keys of a block begin in the same column.',
  },
  unknown: {
    what: 'This line cannot be read as YAML.',
    fix: 'Check indentation, colons, brackets and quotation marks on this line and the one before.',
  },
};
