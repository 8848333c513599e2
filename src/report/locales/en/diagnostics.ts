import type { DiagnosticCode } from '../../../records/diagnostic.ts';
import { PERSONAL } from './slips.ts';
import type { Wording } from '../../filled.ts';
import type { DiagnosticWords, WhatAndFix } from '../../sentences.ts';

/** "a, b or c" */
const or = (texts: readonly string[]): string =>
  texts.length < 3
    ? texts.join(' or ')
    : `${texts.slice(0, -1).join(', ')} or ${String(texts.at(-1))}`;

export const DIAGNOSTIC_PLACES = {
  or,
  where: (key: string): string => (key === '' ? 'The file' : `The key ${key}`),
};

export const DIAGNOSTICS: Record<
  Exclude<DiagnosticCode, 'file.yaml'>,
  WhatAndFix<Wording<DiagnosticWords>>
> = {
  'file.missing': {
    what: 'There is no file at this path[, but there is {found}].',
    fix: (words) =>
      words.found === ''
        ? 'Write it and merge it into the default branch; “ezdrav init” writes one with comments.'
        : 'Rename it: the name is intervention.yml, or interventions/<name>.yml, in small letters and ending in .yml.',
  },
  'file.personal-data': {
    what: (words) =>
      `{where} contains what looks like ${PERSONAL[words.cause]?.what ?? 'personal data'}.`,
    fix: (words) =>
      PERSONAL[words.cause]?.fix ?? 'Take it out of the repository and use an opaque reference.',
  },
  'file.empty': {
    what: 'The file is empty.',
    fix: 'Fill it in; “ezdrav init” shows every key with a comment.',
  },
  'file.not-a-file': {
    what: (words) =>
      words.expected.length === 0
        ? 'This is not a regular file[: {found}].'
        : 'This path does not name an intervention file.',
    fix: (words) =>
      words.expected.length === 0
        ? 'Put a plain text file in its place: no directory, symbolic link, submodule, executable or LFS pointer.'
        : 'Name a path inside .ezdrav/, not in done/, at most one folder down, that ends in .yml, such as .ezdrav/intervention.yml.',
  },
  'file.not-a-folder': {
    what: 'This is not a folder[: {found}].',
    fix: 'Put a plain folder in its place: no file, symbolic link or submodule.',
  },
  'file.misnamed': {
    what: 'This file name is not recognised.',
    fix: 'Rename it[ to {expected}]; or delete it, if that file is there as well.',
  },
  'file.unread': {
    what: 'This file is not used, so nothing in it is announced or allowed.',
    fix: 'An intervention is .ezdrav/intervention.yml or .ezdrav/interventions/NAME.yml, in small letters and not deeper. Rename or move it there, or to .ezdrav/done/, or delete it.',
  },
  'file.starter-text': {
    what: 'This text still comes from the starter file[: {found}].',
    fix: 'Write what is true of this intervention, or leave status: draft until you can.',
  },
  'file.too-large': {
    what: 'The file is too large[: {found}][; expected {expected}].',
    fix: 'Shorten it; put long documents elsewhere and refer to them.',
  },
  'file.too-many-nodes': {
    what: 'The file contains too many values[: {found}][; expected {expected}].',
    fix: 'Shorten its lists.',
  },
  'file.too-deep': {
    what: '{where} is nested too deeply[; expected {expected}].',
    fix: 'Check the indentation of this line.',
  },
  'file.not-utf8': {
    what: 'The file is not valid UTF-8.',
    fix: 'Save it as UTF-8 without a byte order mark.',
  },
  'file.control-character': {
    what: 'There is a control or direction character here[: {found}].',
    fix: 'Delete it and type the text again. Where a backslash writes it, put the text in single quotation marks.',
  },
  'file.yaml-feature': {
    what: 'This feature of YAML is not allowed here[: {found}].',
    fix: 'Put a text that begins with & * or ! in quotation marks; else write plain keys and values: no directives, anchors, aliases, tags, merge keys, complex keys or second document.',
  },
  'file.text-cut': {
    what: '{where} loses the end of its text[: {found}]. In YAML a comment begins at “ #”.',
    fix: 'Put the whole text in quotation marks. In a plan that is already announced, delete the lost end instead: the plan digest stays.',
  },
  'file.duplicate-key': {
    what: '{where} is duplicated.',
    fix: 'Keep one of them.',
  },
  'file.unknown-key': {
    what: '{where} is not known.',
    fix: (words) =>
      words.expected.length > 1
        ? 'Keys allowed here: {list}.'
        : '[Did you mean {expected}?|Remove this key.]',
  },
  'file.missing-key': {
    what: '{where} is missing.',
    fix: '[Add {key}: it is the number under “id” at {expected}.|[Add {key}|Add it].]',
  },
  'file.empty-value': {
    what: '{where} has no value.',
    fix: 'Write a value; put it in quotation marks if it begins with #.',
  },
  'file.wrong-type': {
    what: '{where} has a value of the wrong type[: {found}].',
    fix: 'Write it as [{expected}|the schema says].',
  },
  'file.wrong-value': {
    what: '{where} has a value that is not allowed[: {found}].',
    fix: 'Allowed: [{expected}|see the schema].',
  },
  'file.time-malformed': {
    what: '{where} is not a time[: {found}].',
    fix: 'Write [{expected}|2026-12-01T22:00], Ljubljana time, or a time with Z or Ljubljana’s offset.',
  },
  'file.time-in-gap': {
    what: '{where} is a time that does not exist[: {found}]; the clocks skip it[ ({span})].',
    fix: 'Choose a time before or after the jump.',
  },
  'file.time-ambiguous': {
    what: '{where} is a time that occurs twice[: {found}].',
    fix: 'Say which one by its offset[: {expected}].',
  },
  'file.time-wrong-offset': {
    what: '{where} has an offset that is not Ljubljana’s then[: {found}].',
    fix: 'Write [the offset {expected}|Ljubljana’s offset], Z, or no offset.',
  },
  'file.date-malformed': {
    what: '{where} is not a date[: {found}].',
    fix: 'Write [{expected}|2026-12-01].',
  },
  'file.no-such-day': {
    what: '{where} names a day that is not in the calendar[: {found}].',
    fix: 'Write a day that exists, of the years 2000 to 2100.',
  },
  'file.no-such-time': {
    what: '{where} names a time that no clock shows[: {found}].',
    fix: 'Write [{expected}|a time from 00:00 to 23:59].',
  },
  'file.wider-than-rules': {
    what: '{where} is wider than eZdravje’s rules allow[: {found}][; the limit is {expected}].',
    fix: 'Settings can only make the rules stricter: narrow it, or leave the key out.',
  },
  'file.not-together': {
    what: '{where} is not allowed here[ together with {expected}].',
    fix: 'An approver is a GitHub account (login, id) or a mailbox (email): make two entries of it, or keep one.',
  },
  'file.cannot-sign': {
    what: '{where} lists a workflow that cannot have its receipts signed[: {found}].',
    fix: 'Give its job that runs our action permissions: id-token: write, or take the workflow off the list. Without a signature nothing is sent.',
  },
  'file.mail-domain-shared': {
    what: '{where} names a domain under which anybody can get a name[: {found}].',
    fix: 'Name the whole domain that signs this approver’s mail: ustanova.onmicrosoft.com, not onmicrosoft.com.',
  },
  'file.not-independent': {
    what: '{where} belongs to a domain that cannot vouch for this party[: {found}][; it is also that of {expected}].',
    fix: 'Whoever runs a domain can sign mail in its name: name an address in a domain of the approving party alone.',
  },
  'file.service-desk': {
    what: '{where} is a service desk, which answers automatically.',
    fix: 'Name the mailbox of the one who decides for that party.',
  },
  'file.tag-object': {
    what: '{where} is the id of the tag object itself, not of the commit[: {found}].',
    fix: 'Set it to the commit that the tag leads to[: {expected}].',
  },
  'file.own-approver': {
    what: '{where} is on your own roster (staff.yml)[: {found}].',
    fix: 'Nobody of the house approves for the client or the ICT team: name somebody of that party.',
  },
  'file.production-name': {
    what: '{where} calls an environment a test whose name says production[: {found}].',
    fix: 'Move the name to production, or give the test environment another name on GitHub.',
  },
  'file.environment-twice': {
    what: '{where} is also listed under production[: {found}].',
    fix: 'Keep the name in one of the two lists; GitHub does not tell capitals from small letters.',
  },
  'file.duplicate-id': {
    what: '{where} is the number of a repository that is listed already[: {found}].',
    fix: 'List every solution once.',
  },
  'file.organisation-disjoint': {
    what: '{where} and the same key of organisation.yml have nothing in common, so nothing would be left.',
    fix: 'Name only what the organisation names too, or remove the key here: then the organisation’s holds.',
  },
  'file.organisation-contradicted': {
    what: '{where} differs from what organisation.yml names[: {found}].',
    fix: 'Remove the key here, or have it changed in organisation.yml.',
  },
  'file.parties-overlap': {
    what: '{where} names the same person for both parties[: {found}].',
    fix: 'Client and eZdravje ICT team are two different parties: keep the person in one list.',
  },
  'file.duplicate-ref': {
    what: '{where} repeats a reference that must be unique[: {found}].',
    fix: 'Give every entry its own ref.',
  },
};
