import type { ApiResult } from '../github/answer.ts';
import { readBlobs, readTexts, type Blobs } from '../github/blobs.ts';
import { type PullFiles, readPullFiles } from '../github/pull-files.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import type { TreeFile } from '../github/repository.ts';
import { keepComment } from '../github/sticky-comment.ts';
import { candidatePaths } from '../records/candidates.ts';
import { isRequestPath } from '../records/request.ts';
import type { Language } from '../records/types.ts';
import { checkAnnotations } from '../report/check/annotations.ts';
import { CHECK_MARKER, checkMarkdown, checkText } from '../report/check/document.ts';
import { checkJson } from '../report/check/json.ts';
import { type CheckResult, isRefused } from '../portfolio/checked-change.ts';
import { problemSentence } from '../report/check/sentences.ts';
import { htmlParagraph, lineSentence } from '../report/escaping.ts';
import type { RecordAnswer } from '../outbox/send-once.ts';
import type { Problem, Source } from '../rules/facts.ts';
import { type MailKnowledge, mailboxesOf, NO_MAIL } from '../rules/mailboxes.ts';
import type { Grade } from '../rules/verdict.ts';
import { type PullRequest, readPullRequest } from '../runner/pull-request.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import type { Side } from './check/change.ts';
import { judgeChange } from './check/judging.ts';
import { readPins } from './check/pins.ts';
import { checkRequests } from './check/requests.ts';
import { readSaid } from './check/said.ts';
import { ownSigners } from './check/own-signers.ts';
import type { ModeResult } from './mode-result.ts';
import {
  contentOf,
  isReadable,
  ORGANISATION_FILE,
  readFound,
  SOLUTION_FILE,
  STAFF_FILE,
} from './ezdrav-files.ts';
import { united } from './organisation/belonging.ts';
import { conflictsOver } from './organisation/conflicts.ts';
import { houseOf } from './organisation/house.ts';
import { withOrganisation } from './organisation/telling.ts';
import { reasonsJson } from '../report/pages.ts';
import { messagesIn } from '../report/language.ts';

/**
 * `mode: check`: reads the files of a change as merged and those of the default branch, and says whether
 * every file is valid and every plan could be lawful, what would void approvals and until when to announce;
 * keeps one comment on the pull request. Outside a pull request the run's commit is checked, without a
 * comment. The gate does not rely on any of this.
 */
export async function check(input: ModeInput): Promise<ModeResult> {
  const { inputs, context } = input;
  const pull = readPullRequest(process.env);
  return onRepository(input, async (repository) => {
    const { client } = repository;
    const head = pull?.head ?? context.sha;
    const files = await readPullFiles(repository, { head, merged: context.sha });
    if (!files.ok) return unread(files.problem, inputs.language ?? 'en');
    const sides = await readSides(repository, files.value);
    if (!sides.ok) return unread(sides.problem, inputs.language ?? 'en');
    const { before, after: held, unheld } = await heldSides(repository, sides.value);
    const signing = await withSigners(repository, files.value.commit, held);
    if (!signing.ok) return unread(signing.problem, inputs.language ?? 'en');
    const after = signing.value;
    const [comments, peeled, mail] = await Promise.all([
      pull === null ? [] : readSaid(repository, pull.number, after.files),
      readPins(repository, after.files),
      readMail(repository, files.value.commit, after.files, inputs.mailFrom),
    ]);
    if (!mail.ok) return unread(mail.problem, inputs.language ?? 'en');
    const beside = { comments, peeled, mail: mail.value };
    const judged = judgeChange(files.value, before, after, client.clock.now(), beside);
    const conflicts = await conflictsOver(repository, after.files);
    const result = {
      ...judged,
      ...(unheld !== null && { unheld }),
      ...(conflicts !== null && { conflicts }),
    };
    const language = inputs.language ?? after.files.solution.language ?? 'en';
    const sticking = await stick(repository, pull, result, language);
    return withOrganisation(concluded(result, language, sticking), after.files, language);
  });
}

/** The files of both sides, in one query. */
async function readSides(
  repository: RepositoryClient,
  { before, after }: PullFiles,
): Promise<ApiResult<{ readonly before: Side; readonly after: Side }>> {
  const oids = [...before, ...after].filter(isRead(before, after)).map(({ oid }) => oid);
  const blobs = await readBlobs(repository, [...new Set(oids)]);
  if (!blobs.ok) return blobs;
  return {
    ...blobs,
    value: {
      before: sideOf(before, blobs.value, 'recorded'),
      after: sideOf(after, blobs.value, 'claimed'),
    },
  };
}

/**
 * Both sides as tightened by their organisation. A pull request from a fork has no token for it: then the
 * files are checked on their own, the rest is reported as unknown, and the gate decides.
 */
async function heldSides(
  repository: RepositoryClient,
  { before, after }: { readonly before: Side; readonly after: Side },
): Promise<{ readonly before: Side; readonly after: Side; readonly unheld: string | null }> {
  const named = after.files.solution.organisation;
  const former = before.files.solution.organisation;
  const house = named && (await houseOf(repository, named));
  const formerly = former?.id === named?.id ? house : former && (await houseOf(repository, former));
  const held = (side: Side, asked: typeof house, id: number): Side =>
    asked?.ok === true ? { ...side, files: united(side.files, asked, 'recorded', id) } : side;
  return {
    before: former === undefined ? before : held(before, formerly, former.id),
    after: named === undefined ? after : held(after, house, named.id),
    unheld: named !== undefined && house?.ok !== true ? named.repository : null,
  };
}

/**
 * The change with faults of the workflows whose signatures it lets count; without such workflows nothing is
 * asked.
 */
async function withSigners(
  repository: RepositoryClient,
  commit: string,
  after: Side,
): Promise<RecordAnswer<Side, Problem>> {
  const { solution, locate, diagnostics } = after.files;
  const paths = ownSigners(solution);
  if (paths.length === 0) return { ok: true, value: after };
  const [texts, { unfitSigners }] = await Promise.all([
    readTexts(repository, commit, paths),
    import('./check/signers.ts'),
  ]);
  if (!texts.ok) return texts;
  const textAt = (path: string): string | null => texts.value.get(path) ?? null;
  const unfit = unfitSigners(solution, locate.get(SOLUTION_FILE), textAt);
  return {
    ok: true,
    value: { ...after, files: { ...after.files, diagnostics: [...diagnostics, ...unfit] } },
  };
}

/** What is needed to know whose mail vouches for whom; if nobody approves by mail, nothing is asked. */
async function readMail(
  repository: RepositoryClient,
  commit: string,
  { solution }: Side['files'],
  sender: string | undefined,
): Promise<RecordAnswer<MailKnowledge, Problem>> {
  if (mailboxesOf(solution).length === 0) return { ok: true, value: NO_MAIL };
  const { readMailKnowledge } = await import('./mail-knowledge.ts');
  return readMailKnowledge(repository, commit, { solution, sender });
}

function isRead(...listings: readonly (readonly TreeFile[])[]): (file: TreeFile) => boolean {
  const wanted = new Set([
    SOLUTION_FILE,
    STAFF_FILE,
    ORGANISATION_FILE,
    ...listings.flatMap((listing) => candidatePaths(listing).paths),
  ]);
  return (file) => (wanted.has(file.path) || isRequestPath(file.path)) && isReadable(file);
}

function sideOf(listing: readonly TreeFile[], blobs: Blobs, grade: Grade): Side {
  const source: Source = { kind: 'api', from: 'GraphQL PullFiles' };
  const bytes = new Map<string, Uint8Array>();
  const found = listing.map((file) => {
    const content = contentOf(file, blobs);
    if (content instanceof Uint8Array) bytes.set(file.path, content);
    return { ...file, source: content };
  });
  const files = readFound(found, undefined, grade, [source]);
  const requests = checkRequests(found, files.known);
  const diagnostics = [...files.diagnostics, ...requests.diagnostics];
  const locate = new Map([...files.locate, ...requests.locate]);
  return { files: { ...files, diagnostics, locate }, bytes };
}

/** Keeps the comment if that is possible; returns what happened with it as a sentence. Never fails. */
async function stick(
  repository: RepositoryClient,
  pull: PullRequest | null,
  result: CheckResult,
  language: Language,
): Promise<string> {
  const words = messagesIn(language).check.sticking;
  if (pull === null) return words.none;
  if (pull.fromFork) return words.fork;
  const kept = await keepComment(repository, pull.number, {
    marker: CHECK_MARKER,
    body: checkMarkdown(result, language),
    needed: result.touched,
  });
  if (kept.ok) return words[kept.value];
  const said = problemSentence(kept.problem, language);
  return kept.problem.code === 'api.forbidden' ? words.forbidden(said) : words.failed(said);
}

function concluded(result: CheckResult, language: Language, sticking: string): ModeResult {
  const [single = null] = result.plans.length === 1 ? result.plans : [];
  return {
    exitCode: isRefused(result) ? 1 : 0,
    outputs: {
      ...(single !== null && {
        'intervention-id': single.id,
        'plan-digest': single.planDigest,
      }),
    },
    log: checkText(result, language, sticking),
    summary: checkMarkdown(result, language),
    annotations: checkAnnotations(result, language),
    report: checkJson(result, language),
  };
}

/** GitHub did not answer: nothing was checked, so nothing is called valid. */
function unread(problem: Problem, language: Language): ModeResult {
  const sentence = `${messagesIn(language).check.problem} ${problemSentence(problem, language)}`;
  const line = lineSentence(sentence, messagesIn(language).quotes);
  return {
    exitCode: 1,
    outputs: {},
    log: `${line}\n`,
    summary: `${htmlParagraph(sentence)}\n`,
    annotations: [{ level: 'error', title: problem.code, message: line }],
    report: {
      schema: 1,
      valid: false,
      problem: problem.code,
      reasons: reasonsJson([problem.code], language),
    },
  };
}
