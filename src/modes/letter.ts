import {
  isLetter,
  LETTER_KINDS,
  type LetterKind,
  type Writing,
  type Letter,
} from '../letters/letter.ts';
import { type LetterInput, writeLetter } from '../letters/letters.ts';
import type { PlanInput } from '../letters/plan.ts';
import { DIGEST } from '../records/fields.ts';
import { type Person, readPeople } from '../records/people.ts';
import { isRequestPath, readRequest, type RequestFile } from '../records/request.ts';
import type { Digest, Party, StaffMember } from '../records/types.ts';
import { checkedText } from '../report/check/checked-files.ts';
import { letterText, missingText } from '../report/letter-text.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import type { Candidate } from '../rules/facts.ts';
import { LocalFileError, readIgnoredFile } from '../runner/local-file.ts';
import type { DiskFile } from '../runner/working-tree.ts';
import {
  badValue,
  type CommandArgs,
  choice,
  UsageError,
  pathOption,
  repoOption,
  textOption,
  type CommandResult,
  word,
} from './arguments.ts';
import type { EzdravFiles } from './ezdrav-files.ts';
import { workingFiles } from './working-files.ts';
import type { Instant } from '../calendar/instant.ts';

const PARTIES = ['client', 'ezdrav-ict'] as const satisfies readonly Party[];
const PEOPLE_BYTES = 64 * 1024;

/** Files that could not be read; every fault is shown. */
class Unusable extends Error {
  override name = 'Unusable';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('unusable');
    this.diagnostics = diagnostics;
  }
}

/**
 * `ezdrav letter KIND`: a letter from the working tree's files, to be copied or, with `eml`, opened in a mail
 * program. Exit code 2 if something is missing for it; an incomplete letter is not printed.
 */
export async function letter(asked: CommandArgs): Promise<CommandResult> {
  const kind = word(asked, 'KIND', LETTER_KINDS);
  const format = choice(asked, 'format', ['text', 'html', 'eml']) ?? 'text';
  const from = textOption(asked, 'from', /^\S+@\S+$/, 'name@example.si');
  const named = pathOption(asked, 'intervention', repoOption(asked), '.ezdrav/intervention.yml');
  const { tree, files, language } = workingFiles(asked, named);
  try {
    // If one file is in doubt, so is the letter.
    if (files.diagnostics.length > 0) throw new Unusable(files.diagnostics);
    const written = write(kind, asked, files, tree);
    if (!isLetter(written)) {
      return {
        text: missingText(written.missing.map(typed), language),
        exitCode: 2,
        noAnswer: true,
      };
    }
    if (format === 'html') return { text: written.html, exitCode: 0 };
    if (format === 'text') return { text: letterText(written, language), exitCode: 0 };
    return { text: await draftOf(written, from, asked.now), exitCode: 0 };
  } catch (fault) {
    if (!(fault instanceof Unusable)) throw fault;
    const checked = { read: [], plans: [], drafts: [], diagnostics: fault.diagnostics };
    return { text: checkedText(checked, language, asked), exitCode: 2, noAnswer: true };
  }
}

function write(
  kind: LetterKind,
  asked: CommandArgs,
  files: EzdravFiles,
  tree: readonly DiskFile[],
): Writing {
  const { solution } = files;
  if (solution.name.trim() === '') return { missing: ['.ezdrav/solution.yml: name'] };
  switch (kind) {
    case 'announcement':
    case 'withdrawal':
    case 'urgent-notification':
    case 'closing-report':
      return writeLetter(kind, planOf(kind, asked, files));
    case 'reminder': {
      const plan = planOf(kind, asked, files);
      return writeLetter(kind, { ...plan, party: silentOf(asked, plan) });
    }
    case 'changed-announcement':
      return writeLetter(kind, changedOf(asked, files));
    case 'account-request':
    case 'revocation': {
      const member = memberOf(asked, files);
      return writeLetter(kind, {
        member,
        person: personOf(asked, member.ref),
        solution,
        now: asked.now,
      });
    }
    case 'architecture':
      return writeLetter(kind, { solution });
    case 'request':
    case 'question': {
      const { subject, question, elements, justification } = requestOf(kind, asked, tree);
      return kind === 'question'
        ? writeLetter(kind, { solution, subject, question })
        : writeLetter(kind, { solution, subject, elements: elements ?? [], justification });
    }
  }
}

/** What is missing, by the option that gives it if no file does. */
function typed(key: string): string {
  if (key === 'previous-plan') return '--previous sha256:…';
  return key.startsWith('people.') ? `${key} (--people FILE)` : key;
}

/** The intervention that is meant: an unfinished one, but for a closing report one with its outcome. */
function planOf(kind: LetterKind, asked: CommandArgs, files: EzdravFiles): PlanInput {
  const all = files.candidates;
  const open = all.filter(({ intervention }) => intervention.outcome === undefined);
  const done = all.filter(({ intervention }) => intervention.outcome !== undefined);
  const [first, ...rest] = kind === 'closing-report' && done.length > 0 ? done : open;
  const [only = first] = asked.options['intervention'] === undefined ? [] : all;
  if (only === undefined || (rest.length > 0 && only === first)) throw ambiguous(all);
  const { intervention, planDigest } = only;
  return { intervention, planDigest, solution: files.solution };
}

/** The party to remind: the one that is named, otherwise the only one without a recorded answer. */
function silentOf(asked: CommandArgs, { intervention: { approvals } }: PlanInput): Party {
  const named = choice(asked, 'party', PARTIES);
  if (named !== undefined) return named;
  const [only, ...rest] = PARTIES.filter((party) => approvals?.[party] === undefined);
  if (only === undefined || rest.length > 0)
    throw new UsageError({ kind: 'which', option: 'party', expected: PARTIES });
  return only;
}

function ambiguous(all: readonly Candidate[]): UsageError {
  if (all.length === 0) return new UsageError({ kind: 'no-intervention' });
  return new UsageError({
    kind: 'which',
    option: 'intervention',
    expected: all.map(({ path }) => path),
  });
}

function changedOf(asked: CommandArgs, files: EzdravFiles): LetterInput['changed-announcement'] {
  const digest = textOption(asked, 'previous', DIGEST, 'sha256:…') as Digest | undefined;
  const plan = planOf('changed-announcement', asked, files);
  const recorded = plan.intervention.announcement;
  return {
    ...plan,
    previousDigest: digest ?? recorded?.plan,
    previousReference: recorded?.reference,
  };
}

function memberOf(asked: CommandArgs, files: EzdravFiles): StaffMember {
  const roster = files.roster.known ? (files.roster.value?.staff ?? []) : [];
  const ref = textOption(asked, 'ref', /./, 'O-017');
  const found = roster.find((member) => member.ref === ref);
  if (found !== undefined) return found;
  const expected = roster.slice(0, 20).map((member) => member.ref);
  if (ref === undefined) throw new UsageError({ kind: 'which', option: 'ref', expected });
  throw badValue('ref', ref, expected);
}

/** Personal data from a local file that git ignores; undefined if none was given. */
function personOf(asked: CommandArgs, ref: string): Person | undefined {
  const path = textOption(asked, 'people', /./, 'people.local.yml');
  if (path === undefined) return undefined;
  let text: string;
  try {
    text = readIgnoredFile(path, PEOPLE_BYTES);
  } catch (fault) {
    if (!(fault instanceof LocalFileError)) throw fault;
    const expected = ['people.local.yml (.gitignore)'];
    throw badValue('people', path, expected);
  }
  const reading = readPeople(text);
  if (!reading.ok) throw new Unusable(reading.diagnostics);
  return reading.people.get(ref);
}

function requestOf(
  kind: 'request' | 'question',
  asked: CommandArgs,
  tree: readonly DiskFile[],
): RequestFile {
  const example = '.ezdrav/requests/NAME.yml';
  const path = pathOption(asked, 'request', repoOption(asked), example);
  if (path === undefined) throw new UsageError({ kind: 'missing', option: 'request', example });
  const bad = badValue('request', path, [example]);
  if (!isRequestPath(path)) throw bad;
  const found = tree.find((file) => file.path === path);
  const reading = readRequest(path, found?.bytes ?? { unread: 'missing' });
  if (!reading.ok) throw new Unusable(reading.diagnostics);
  if (reading.value.kind !== kind) throw bad;
  return reading.value;
}

const { randomUUID } = process.getBuiltinModule('node:crypto');

/**
 * The letter as `.eml`, a draft for a mail program.
 *
 * @throws {UsageError} if the sender cannot be used in a mail
 */
async function draftOf(written: Letter, from: string | undefined, now: Instant): Promise<string> {
  // Loaded only for a draft: printing a letter needs no mail library.
  const { eml } = await import('../mail/eml.ts');
  const sender = from ?? 'posiljatelj@example.invalid';
  const unique = randomUUID().replaceAll('-', '');
  const messageId = `<${written.kind}.${unique}@ezdrav.invalid>`;
  const text = await eml(written, { from: sender, messageId, date: now });
  if (text !== null) return text;
  const expected = ['name@example.si'];
  throw badValue('from', sender, expected);
}
