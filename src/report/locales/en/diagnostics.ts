import type { DiagnosticCode } from '../../../records/diagnostic.ts';
import { PERSONAL, SLIPS } from './slips.ts';
import type { DiagnosticSentences, DiagnosticWords } from '../../sentences.ts';

/** "a, b or c" */
const or = (texts: readonly string[]): string =>
  texts.length < 3
    ? texts.join(' or ')
    : `${texts.slice(0, -1).join(', ')} or ${String(texts.at(-1))}`;
const at = ({ key }: DiagnosticWords): string => (key === '' ? 'The file' : `The key ${key}`);
const found = (words: DiagnosticWords): string => (words.found === '' ? '' : `: ${words.found}`);
const expected = (words: DiagnosticWords, before: string): string =>
  words.expected.length === 0 ? '' : `${before}${or(words.expected)}`;

export const DIAGNOSTICS: Record<DiagnosticCode, DiagnosticSentences> = {
  'file.missing': {
    message: (words) =>
      `There is no file at this path${words.found === '' ? '' : `, but there is ${words.found}`}.`,
    remedy: (words) =>
      words.found === ''
        ? 'Write it and merge it into the default branch; “ezdrav init” writes one with comments.'
        : 'Rename it: the name is intervention.yml, or interventions/<name>.yml, in small letters and ending in .yml.',
  },
  'file.personal-data': {
    message: (words) =>
      `${at(words)} contains what looks like ${PERSONAL[words.cause]?.what ?? 'personal data'}.`,
    remedy: (words) =>
      PERSONAL[words.cause]?.remedy ?? 'Take it out of the repository and use an opaque reference.',
  },
  'file.empty': {
    message: () => 'The file is empty.',
    remedy: () => 'Fill it in; “ezdrav init” shows every key with a comment.',
  },
  'file.not-a-file': {
    message: (words) =>
      words.expected.length === 0
        ? `This is not a regular file${found(words)}.`
        : 'This path does not name an intervention file.',
    remedy: (words) =>
      words.expected.length === 0
        ? 'Put a plain text file in its place: no directory, symbolic link, submodule, executable or LFS pointer.'
        : 'Name a path inside .ezdrav/, not in done/, at most one folder down, that ends in .yml, such as .ezdrav/intervention.yml.',
  },
  'file.not-a-folder': {
    message: (words) => `This is not a folder${found(words)}.`,
    remedy: () => 'Put a plain folder in its place: no file, symbolic link or submodule.',
  },
  'file.misnamed': {
    message: () => 'This file name is not recognised.',
    remedy: (words) =>
      `Rename it${expected(words, ' to ')}; or delete it, if that file is there as well.`,
  },
  'file.unread': {
    message: () => 'This file is not used, so nothing in it is announced or allowed.',
    remedy: () =>
      'An intervention is .ezdrav/intervention.yml or .ezdrav/interventions/NAME.yml, in small letters and not deeper. Rename or move it there, or to .ezdrav/done/, or delete it.',
  },
  'file.starter-text': {
    message: (words) => `This text still comes from the starter file${found(words)}.`,
    remedy: () => 'Write what is true of this intervention, or leave status: draft until you can.',
  },
  'file.too-large': {
    message: (words) => `The file is too large${found(words)}${expected(words, '; expected ')}.`,
    remedy: () => 'Shorten it; put long documents elsewhere and refer to them.',
  },
  'file.too-many-nodes': {
    message: (words) =>
      `The file contains too many values${found(words)}${expected(words, '; expected ')}.`,
    remedy: () => 'Shorten its lists.',
  },
  'file.too-deep': {
    message: (words) => `${at(words)} is nested too deeply${expected(words, '; expected ')}.`,
    remedy: () => 'Check the indentation of this line.',
  },
  'file.not-utf8': {
    message: () => 'The file is not valid UTF-8.',
    remedy: () => 'Save it as UTF-8 without a byte order mark.',
  },
  'file.control-character': {
    message: (words) => `There is a control or direction character here${found(words)}.`,
    remedy: () =>
      'Delete it and type the text again. Where a backslash writes it, put the text in single quotation marks.',
  },
  'file.yaml': {
    message: ({ cause, found: character }) => (SLIPS[cause] ?? SLIPS['unknown']).message(character),
    remedy: ({ cause, found: character }) => (SLIPS[cause] ?? SLIPS['unknown']).remedy(character),
  },
  'file.yaml-feature': {
    message: (words) => `This feature of YAML is not allowed here${found(words)}.`,
    remedy: () =>
      'Put a text that begins with & * or ! in quotation marks; else write plain keys and values: no directives, anchors, aliases, tags, merge keys, complex keys or second document.',
  },
  'file.text-cut': {
    message: (words) =>
      `${at(words)} loses the end of its text${found(words)}. In YAML a comment begins at “ #”.`,
    remedy: () =>
      'Put the whole text in quotation marks. In a plan that is already announced, delete the lost end instead: the plan digest stays.',
  },
  'file.duplicate-key': {
    message: (words) => `${at(words)} is duplicated.`,
    remedy: () => 'Keep one of them.',
  },
  'file.unknown-key': {
    message: (words) => `${at(words)} is not known.`,
    remedy: (words) =>
      words.expected.length > 1
        ? `Keys allowed here: ${words.expected.join(', ')}.`
        : expected(words, 'Did you mean ').concat(
            words.expected.length === 0 ? 'Remove this key.' : '?',
          ),
  },
  'file.missing-key': {
    message: (words) => `${at(words)} is missing.`,
    remedy: (words) => {
      if (words.expected.length > 0) {
        return `Add ${words.key}: it is the number under “id” at ${or(words.expected)}.`;
      }
      return words.key === '' ? 'Add it.' : `Add ${words.key}.`;
    },
  },
  'file.empty-value': {
    message: (words) => `${at(words)} has no value.`,
    remedy: () => 'Write a value; put it in quotation marks if it begins with #.',
  },
  'file.wrong-type': {
    message: (words) => `${at(words)} has a value of the wrong type${found(words)}.`,
    remedy: (words) => `Write it as ${expected(words, '') || 'the schema says'}.`,
  },
  'file.wrong-value': {
    message: (words) => `${at(words)} has a value that is not allowed${found(words)}.`,
    remedy: (words) => `Allowed: ${expected(words, '') || 'see the schema'}.`,
  },
  'file.time-malformed': {
    message: (words) => `${at(words)} is not a time${found(words)}.`,
    remedy: (words) =>
      `Write ${expected(words, '') || '2026-12-01T22:00'}, Ljubljana time, or a time with Z or Ljubljana’s offset.`,
  },
  'file.time-in-gap': {
    message: (words) =>
      `${at(words)} is a time that does not exist${found(words)}; the clocks skip it${words.expected.length === 0 ? '' : ` (${words.expected.join('–')})`}.`,
    remedy: () => 'Choose a time before or after the jump.',
  },
  'file.time-ambiguous': {
    message: (words) => `${at(words)} is a time that occurs twice${found(words)}.`,
    remedy: (words) => `Say which one by its offset${expected(words, ': ')}.`,
  },
  'file.time-wrong-offset': {
    message: (words) => `${at(words)} has an offset that is not Ljubljana’s then${found(words)}.`,
    remedy: (words) =>
      `Write ${expected(words, 'the offset ') || 'Ljubljana’s offset'}, Z, or no offset.`,
  },
  'file.date-malformed': {
    message: (words) => `${at(words)} is not a date${found(words)}.`,
    remedy: (words) => `Write ${expected(words, '') || '2026-12-01'}.`,
  },
  'file.no-such-day': {
    message: (words) => `${at(words)} names a day that is not in the calendar${found(words)}.`,
    remedy: () => 'Write a day that exists, of the years 2000 to 2100.',
  },
  'file.no-such-time': {
    message: (words) => `${at(words)} names a time that no clock shows${found(words)}.`,
    remedy: (words) => `Write ${expected(words, '') || 'a time from 00:00 to 23:59'}.`,
  },
  'file.wider-than-rules': {
    message: (words) =>
      `${at(words)} is wider than eZdravje’s rules allow${found(words)}${expected(words, '; the limit is ')}.`,
    remedy: () => 'Settings can only make the rules stricter: narrow it, or leave the key out.',
  },
  'file.not-together': {
    message: (words) => `${at(words)} is not allowed here${expected(words, ' together with ')}.`,
    remedy: () =>
      'An approver is a GitHub account (login, id) or a mailbox (email): make two entries of it, or keep one.',
  },
  'file.cannot-sign': {
    message: (words) =>
      `${at(words)} lists a workflow that cannot have its receipts signed${found(words)}.`,
    remedy: () =>
      'Give its job that runs our action permissions: id-token: write, or take the workflow off the list. Without a signature nothing is sent.',
  },
  'file.mail-domain-shared': {
    message: (words) =>
      `${at(words)} names a domain under which anybody can get a name${found(words)}.`,
    remedy: () =>
      'Name the whole domain that signs this approver’s mail: ustanova.onmicrosoft.com, not onmicrosoft.com.',
  },
  'file.not-independent': {
    message: (words) =>
      `${at(words)} belongs to a domain that cannot vouch for this party${found(words)}${expected(words, '; it is also that of ')}.`,
    remedy: () =>
      'Whoever runs a domain can sign mail in its name: name an address in a domain of the approving party alone.',
  },
  'file.service-desk': {
    message: (words) => `${at(words)} is a service desk, which answers automatically.`,
    remedy: () => 'Name the mailbox of the one who decides for that party.',
  },
  'file.tag-object': {
    message: (words) =>
      `${at(words)} is the id of the tag object itself, not of the commit${found(words)}.`,
    remedy: (words) => `Set it to the commit that the tag leads to${expected(words, ': ')}.`,
  },
  'file.own-approver': {
    message: (words) => `${at(words)} is on your own roster (staff.yml)${found(words)}.`,
    remedy: () =>
      'Nobody of the house approves for the client or the ICT team: name somebody of that party.',
  },
  'file.production-name': {
    message: (words) =>
      `${at(words)} calls an environment a test whose name says production${found(words)}.`,
    remedy: () =>
      'Move the name to production, or give the test environment another name on GitHub.',
  },
  'file.environment-twice': {
    message: (words) => `${at(words)} is also listed under production${found(words)}.`,
    remedy: () =>
      'Keep the name in one of the two lists; GitHub does not tell capitals from small letters.',
  },
  'file.duplicate-id': {
    message: (words) =>
      `${at(words)} is the number of a repository that is listed already${found(words)}.`,
    remedy: () => 'List every solution once.',
  },
  'file.organisation-disjoint': {
    message: (words) =>
      `${at(words)} and the same key of organisation.yml have nothing in common, so nothing would be left.`,
    remedy: () =>
      'Name only what the organisation names too, or remove the key here: then the organisation’s holds.',
  },
  'file.organisation-contradicted': {
    message: (words) => `${at(words)} differs from what organisation.yml names${found(words)}.`,
    remedy: () => 'Remove the key here, or have it changed in organisation.yml.',
  },
  'file.parties-overlap': {
    message: (words) => `${at(words)} names the same person for both parties${found(words)}.`,
    remedy: () =>
      'Client and eZdravje ICT team are two different parties: keep the person in one list.',
  },
  'file.duplicate-ref': {
    message: (words) => `${at(words)} repeats a reference that must be unique${found(words)}.`,
    remedy: () => 'Give every entry its own ref.',
  },
};
