import { readBlobs } from '../github/blobs.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readRepository, type RepositoryState } from '../github/repository.ts';
import { isLetter } from '../letters/letter.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import { isRequestPath, readRequest, type RequestFile } from '../records/request.ts';
import { DEFAULT_SOLUTION } from '../records/solution.ts';
import type { LetterName } from '../outbox/letter-results.ts';
import type { Problem } from '../rules/facts.ts';
import { InputError } from '../runner/inputs.ts';
import { verdictOnFiles } from './announce/verdict.ts';
import { type ModeInput, repositoryOf } from './mode-input.ts';
import { type ModeResult, concludeVerdict } from './mode-result.ts';
import { contentOf, type EzdravFiles, isReadable, SOLUTION_FILE } from './ezdrav-files.ts';
import { readHeadFiles } from './gathering/head-files.ts';
import { withOrganisation } from './organisation/telling.ts';
import { mailerFor, type MailOptions } from './mailing.ts';
import { markersOf } from './markers.ts';
import { withStrangeMarkers } from './markers/conclude.ts';
import { trustedNow } from './trusted-now.ts';
import { concludeRequest } from './request/conclude.ts';
import { requestLetter } from './request/letter.ts';
import { sendRequest } from './request/sending.ts';

const EXPECTED = 'architecture, .ezdrav/requests/NAME.yml';

/**
 * `mode: request`: sends the architecture package (`request: architecture`), or the question or free-form
 * request of a file in `.ezdrav/requests/` at the default branch's tip. The same letter is sent once; an
 * issue keeps it and its answer.
 */
export async function request(input: ModeInput, tuning: MailOptions = {}): Promise<ModeResult> {
  const { inputs, context } = input;
  const wanted = inputs.request ?? '';
  if (wanted !== 'architecture' && !isRequestPath(wanted))
    throw new InputError('request', EXPECTED);
  const post = mailerFor(inputs, tuning);
  const repository = repositoryOf(input);
  const { client } = repository;
  const unusable = (
    diagnostics: readonly Diagnostic[],
    problem: Problem | null,
    files: EzdravFiles | null = null,
  ): ModeResult => {
    const unread =
      problem === null
        ? { kind: 'invalid' as const, diagnostics }
        : { kind: 'unknown' as const, problem };
    const verdict = verdictOnFiles(client, unread, problem, DEFAULT_SOLUTION, context.event);
    const language = inputs.language ?? files?.solution.language ?? 'en';
    return concludeVerdict(verdict, { language, locate: files?.locate ?? new Map(), file: null });
  };
  try {
    client.begin();
    const state = await readRepository(repository, null);
    if (!state.ok) return unusable([], state.problem);
    const files = await readHeadFiles(repository, state.value, undefined);
    if (files.files.kind === 'unknown') return unusable([], files.files.problem, files);
    const faults = files.diagnostics.filter(({ file }) => file === SOLUTION_FILE);
    const file = await readWanted(repository, state.value, wanted);
    const now = await trustedNow(repository);
    if (file.problem !== null || file.diagnostics.length > 0 || faults.length > 0) {
      return unusable([...faults, ...file.diagnostics], file.problem, files);
    }
    if (!now.known) return unusable([], now.problem, files);
    const { solution } = files;
    const language = inputs.language ?? solution.language ?? 'en';
    const held = (result: ModeResult): ModeResult => withOrganisation(result, files, language);
    const name: LetterName = file.value?.kind ?? 'architecture';
    const letter = requestLetter(solution, file.value);
    if (!isLetter(letter)) {
      const at = file.value === null || letter.missing.includes('name') ? SOLUTION_FILE : wanted;
      const missing = letter.missing.map((key) => `${key} (${at})`);
      return held(concludeRequest(name, { kind: 'incomplete', missing }, null, null, language));
    }
    const { defaultBranch } = state.value;
    const { runId } = context;
    const markers = await markersOf({ repository, defaultBranch, solution, runId });
    const run = { repository, solution, post, language, now: now.value, markers };
    const { result, issue, trouble } = await sendRequest(run, name, letter, inputs.sendAgain);
    const concluded = concludeRequest(name, result, issue, trouble, language);
    return held(withStrangeMarkers(concluded, markers.strange, language));
  } finally {
    client.close();
  }
}

interface Wanted {
  readonly value: RequestFile | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly problem: Problem | null;
}

/** The request file, read as strictly as the other files: a plain file at the tip, by the tree. */
async function readWanted(
  repository: RepositoryClient,
  state: RepositoryState,
  path: string,
): Promise<Wanted> {
  if (path === 'architecture') return { value: null, diagnostics: [], problem: null };
  const found = state.files.find((file) => file.path === path);
  const wanted = found !== undefined && isReadable(found) ? [found.oid] : [];
  const blobs = await readBlobs(repository, wanted);
  if (!blobs.ok) return { value: null, diagnostics: [], problem: blobs.problem };
  const source = found === undefined ? MISSING : contentOf(found, blobs.value);
  const reading = readRequest(path, source);
  return reading.ok
    ? { value: reading.value, diagnostics: [], problem: null }
    : { value: null, diagnostics: reading.diagnostics, problem: null };
}

const MISSING = { unread: 'missing' } as const;
